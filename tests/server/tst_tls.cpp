// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"
#include "wiretable.h"

#include <server/gate/tlsidentity.h>
#include <QSslSocket>
#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

using namespace Uplift;
using namespace Wire;
using namespace std::chrono_literals;

/// HTTPS beside HTTP: the files of the admin, the handshake, and every byte of a package.
class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void loads_data();
    void loads();
    void describesItself();
    void knowsItsDates();
    void answersChecksAndDownloads();
    void isTrustedByItsAuthority();
    void boundsTheHandshake();
    void beginsOneHandshakeATurn();
    void hangsUpOnPlainText();
    void sharesTheBudgetWithHttp();

private:
    void start(std::chrono::milliseconds handshake = 30s);
    bool connectTo(QSslSocket &client, const QString &authority);
    Received ask(QSslSocket &client, const QByteArray &request);

    GateLimits m_limits;
    std::unique_ptr<Console> m_console;
    quint16 m_port = 0;
};

static QString file(const char *name)
{
    return QStringLiteral(UPLIFT_TEST_DATA "/tls/test-only-") + QLatin1String(name);
}

static constexpr qint64 Size = 20'000'000;

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library here");
}

void TestTls::start(std::chrono::milliseconds handshake)
{
    m_limits.handshake = handshake;
    m_console = std::make_unique<Console>(m_limits);
    m_console->addPackage(QLatin1String(wirePackage), Size);
    QVERIFY(m_console->start());
    const auto identity =
        loadTlsIdentity(file("server-certificate.pem"), file("server-key.pem"), {});
    QVERIFY(identity);
    const auto port = m_console->server.listenSecurely(QHostAddress::LocalHost, 0, *identity);
    QVERIFY(port);
    m_port = *port;
}

void TestTls::loads_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("error"); // -1: none
    const auto row = [](const char *name, const char *certificate, const char *key,
                        const char *passphrase, std::optional<ErrorCode> error = {}) {
        QTest::newRow(name) << file(certificate) << (*key ? file(key) : QString())
                            << QByteArray(passphrase) << (error ? int(*error) : -1);
    };
    row("curve", "server-certificate.pem", "server-key.pem", "");
    row("RSA", "certificate.pem", "key.pem", "");
    row("encrypted key", "server-certificate.pem", "server-key-encrypted.pem", "sesame");
    row("PKCS#12", "server.p12", "", "sesame");
    row("no file", "missing.pem", "", "", ErrorCode::CertificateUnreadable);
    row("a key for a certificate", "server-key.pem", "", "", ErrorCode::CertificateUnreadable);
    row("neither form", "../../README.md", "", "", ErrorCode::CertificateUnreadable);
    row("no key in it", "server-certificate.pem", "", "", ErrorCode::KeyUnreadable);
    row("no key file", "server-certificate.pem", "missing.pem", "", ErrorCode::KeyUnreadable);
    row("a certificate for a key", "server-certificate.pem", "certificate.pem", "",
        ErrorCode::KeyUnreadable);
    row("key of another, RSA", "certificate.pem", "another-key.pem", "",
        ErrorCode::KeyNotOfCertificate);
    row("key of another kind", "certificate.pem", "server-key.pem", "",
        ErrorCode::KeyNotOfCertificate);
    row("key of another, curve", "authority.pem", "server-key.pem", "",
        ErrorCode::KeyNotOfCertificate);
    row("wrong passphrase", "server-certificate.pem", "server-key-encrypted.pem", "x",
        ErrorCode::PassphraseWrong);
    row("no passphrase", "server-certificate.pem", "server-key-encrypted.pem", "",
        ErrorCode::PassphraseWrong);
    row("wrong passphrase, PKCS#12", "server.p12", "", "x", ErrorCode::PassphraseWrong);
}

void TestTls::loads()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    const auto identity = loadTlsIdentity(certificate, key, passphrase);
    QTEST(identity ? -1 : int(identity.error().code), "error");
    if (identity)
        QVERIFY(!identity->key.isNull() && !identity->chain.isEmpty());
    else
        QVERIFY2(identity.error().detail().contains(QLatin1String("/tls/")),
                 qPrintable(identity.error().detail()));
}

void TestTls::describesItself()
{
    const CertificateFact fact = loadTlsIdentity(file("server.p12"), {}, "sesame").value().fact();
    QCOMPARE(fact.names,
             QStringList({QStringLiteral("127.0.0.1"), QStringLiteral("console.test")}));
    QCOMPARE(fact.issuer, QStringLiteral("uplift test only authority"));
    QVERIFY(!fact.isSelfSigned);
    QCOMPARE(fact.fingerprint.size(), 32 * 3 - 1);
    const CertificateFact own =
        loadTlsIdentity(file("certificate.pem"), file("key.pem"), {}).value().fact();
    QVERIFY(own.isSelfSigned);
    QCOMPARE(own.names, QStringList(QStringLiteral("uplift test only")));
}

void TestTls::knowsItsDates()
{
    const TlsIdentity identity = loadTlsIdentity(file("server.p12"), {}, "sesame").value();
    const CertificateFact fact = identity.fact();
    QVERIFY(identity.checkDates({}, fact.validFrom.addDays(1)));
    for (const QDateTime &other : {fact.validFrom.addDays(-1), fact.validUntil.addDays(1)}) {
        const auto checked = identity.checkDates(QStringLiteral("a.pem"), other);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::CertificateExpired);
        QVERIFY(checked.error().detail().startsWith(QLatin1String("a.pem")));
    }
}

/// Connects and shakes hands; trusts that authority alone, or whoever there is.
bool TestTls::connectTo(QSslSocket &client, const QString &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authority));
    tls.setPeerVerifyMode(authority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    client.setSslConfiguration(tls);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    return waitUntil([&] {
               return client.isEncrypted() || client.state() == QAbstractSocket::UnconnectedState;
           }) &&
           client.isEncrypted();
}

Received TestTls::ask(QSslSocket &client, const QByteArray &request)
{
    client.write(request);
    Received answer;
    QByteArray bytes;
    waitUntil(
        [&] {
            bytes += client.readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            answer.head = bytes.left(end);
            answer.body = bytes.mid(end + 4);
            return end >= 0 && answer.body.size() >= answer.field("Content-Length").toLongLong();
        },
        20'000);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

void TestTls::answersChecksAndDownloads()
{
    start();
    QSslSocket client;
    QVERIFY(connectTo(client, {}));
    QVERIFY(ask(client, checkInRequest()).body.contains("PostEventResult"));
    const EndpointId id = m_console->endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    QVERIFY(m_console->upgrades.request(id, QLatin1String(wirePackage), {}));
    QVERIFY(ask(client, checkInRequest()).body.contains(">https://10.48.36.42" + package + '<'));
    const Received answer = ask(client, get(package));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == m_console->packageBytes(0, Size));
    QCOMPARE(ask(client, get(package, "Range: bytes=-3\r\n")).body,
             m_console->packageBytes(Size - 3, 3));
    QCOMPARE(::ask(m_console->port, get("/")).status, 200);
    m_console->server.closeSecure();
    QVERIFY(waitUntil([&] { return client.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(::ask(m_console->port, get("/")).status, 200);
}

void TestTls::isTrustedByItsAuthority()
{
    start();
    QSslSocket client;
    QVERIFY2(connectTo(client, file("authority.pem")), qPrintable(client.errorString()));
    QSslSocket stranger;
    QVERIFY(!connectTo(stranger, file("another-certificate.pem")));
    QCOMPARE(ask(client, get("/")).status, 200);
}

void TestTls::boundsTheHandshake()
{
    start(400ms);
    WireClient silent(m_port);
    WireClient half(m_port);
    half.send(QByteArray::fromHex("1603010200010001fc0303"));
    QVERIFY(silent.isClosedWithin());
    QVERIFY(half.isClosedWithin());
    QCOMPARE(silent.pending(), QByteArray());
}

/// A crowd that calls at once must not hold up those who are connected already.
void TestTls::beginsOneHandshakeATurn()
{
    start();
    std::vector<std::unique_ptr<QSslSocket>> clients;
    for (int i = 0; i < 16; ++i) {
        clients.push_back(std::make_unique<QSslSocket>());
        clients.back()->setPeerVerifyMode(QSslSocket::VerifyNone);
        clients.back()->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    }
    const auto encrypted = [&] {
        return std::ranges::count_if(clients,
                                     [](const auto &client) { return client->isEncrypted(); });
    };
    qsizetype most = 0;
    for (qsizetype turn = 0, before = 0; before < 16; ++turn, before = encrypted()) {
        QVERIFY(turn < 10'000);
        QTest::qSleep(1);
        QCoreApplication::processEvents();
        most = std::max(most, encrypted() - before);
    }
    // What the network delays may meet what comes behind it.
    QVERIFY2(most <= 4, QByteArray::number(most).constData());
}

void TestTls::hangsUpOnPlainText()
{
    start();
    WireClient client(m_port);
    client.send(get("/"));
    QVERIFY(client.isClosedWithin());
    QVERIFY(!client.pending().contains("HTTP/1.1 200"));
    QSslSocket other;
    QVERIFY(connectTo(other, {}));
    QCOMPARE(ask(other, get("/")).status, 200);
}

/// Encrypted bytes wait where bytesToWrite() does not look.
void TestTls::sharesTheBudgetWithHttp()
{
    m_limits = {};
    m_limits.connections = 16;
    start();
    std::vector<std::unique_ptr<WireClient>> plain;
    for (int i = 0; i < 15; ++i) {
        plain.push_back(std::make_unique<WireClient>(m_console->port));
        plain.back()->send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(plain.back()->receive().status, 200);
    }
    QSslSocket encrypted;
    QVERIFY(connectTo(encrypted, {}));
    WireClient extra(m_console->port);
    QCOMPARE(extra.receive().status, 503);
    QSslSocket another;
    QVERIFY(!connectTo(another, {}));
    plain.clear();
    QVERIFY(waitUntil([&] { return connectTo(another, {}); }));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
