// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/durability.h>
#include <engine/domain.h>
#include <engine/frontdoor.h>

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Uplift;

/// What the operator sets about who may talk, put to work.
class FrontDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hasHttpsWhereACertificateIsSet();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void remembersThePassphrase();
    void tellsOfThePassphrase();
    void addsTheSecretToAddresses();
    void tellsOfStrangersOnce();
    void holdsNewOnesBack();

private:
    struct Disk : Durability
    {
        void whenDurable(std::function<void(bool)> then) override { then(true); }
    };

    Settings withCertificate(const char *certificate, const char *key) const;
    Listening now() const { return m_door->completed({}); }

    SystemClock m_clock;
    Disk m_disk;
    std::unique_ptr<Domain> m_domain;
    std::unique_ptr<ManagerServer> m_server;
    std::unique_ptr<FrontDoor> m_door;
};

void FrontDoorTest::init()
{
    m_domain = std::make_unique<Domain>(m_clock);
    m_server = std::make_unique<ManagerServer>(
        ManagerServer::Collaborators{.upgrades = m_domain->upgrades,
                                     .endpoints = m_domain->endpoints,
                                     .packages = m_domain->packages,
                                     .log = m_domain->log,
                                     .durability = m_disk});
    m_door = std::make_unique<FrontDoor>(*m_domain, *m_server,
                                         std::make_unique<MemoryCredentialStore>());
}

void FrontDoorTest::cleanup()
{
    m_door.reset();
    m_server.reset();
    m_domain.reset();
}

/// On a port that was free a moment ago.
Settings FrontDoorTest::withCertificate(const char *certificate, const char *key) const
{
    const QString folder = QStringLiteral(UPLIFT_TEST_DATA "/tls/test-only-");
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    Settings settings;
    settings.securePort = probe.serverPort();
    settings.certificateFile = folder + QLatin1String(certificate);
    settings.keyFile = *key ? folder + QLatin1String(key) : QString();
    return settings;
}

void FrontDoorTest::hasHttpsWhereACertificateIsSet()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library here");
    QSignalSpy changed(m_door.get(), &FrontDoor::changed);
    const Settings settings = withCertificate("server-certificate.pem", "server-key.pem");
    m_door->apply(settings);
    QCOMPARE(changed.size(), 0);
    m_door->open(QHostAddress(QHostAddress::LocalHost));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(now().securePort, settings.securePort);
    QCOMPARE(now().problems, QList<Error>());
    QVERIFY(now().certificate->names.contains(QStringLiteral("console.test")));
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), now().securePort);
    QTRY_VERIFY(client.isEncrypted());
    m_door->apply(settings);
    QCOMPARE(changed.size(), 1);
    m_door->apply({});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(now(), Listening());
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void FrontDoorTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *certificate, const char *key, ErrorCode code) {
        QTest::addRow("%s, %s", certificate, key)
            << QByteArray(certificate) << QByteArray(key) << code;
    };
    row("missing.pem", "", ErrorCode::CertificateUnreadable);
    row("server-certificate.pem", "missing.pem", ErrorCode::KeyUnreadable);
    row("server-certificate.pem", "key.pem", ErrorCode::KeyNotOfCertificate);
    row("server.p12", "", ErrorCode::PassphraseWrong);
}

void FrontDoorTest::saysWhatIsWrong()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library here");
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    m_door->apply(withCertificate(certificate.constData(), key.constData()));
    m_door->open(QHostAddress(QHostAddress::LocalHost));
    QTRY_COMPARE(now().problems.size(), 1);
    QTEST(now().problems.first().code, "code");
    QCOMPARE(now().securePort, quint16(0));
}

void FrontDoorTest::remembersThePassphrase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library here");
    m_door->apply(withCertificate("server.p12", ""));
    m_door->open(QHostAddress(QHostAddress::LocalHost));
    m_door->setKeyPassphrase(QStringLiteral("sesame"));
    QTRY_VERIFY(now().securePort != 0);
    m_door->apply(withCertificate("server-certificate.pem", "server-key-encrypted.pem"));
    QTRY_VERIFY(now().securePort != 0);
    m_door->setKeyPassphrase({});
    QTRY_COMPARE(now().problems.size(), 1);
    QCOMPARE(now().problems.first().code, ErrorCode::PassphraseWrong);
}

void FrontDoorTest::tellsOfThePassphrase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library here");
    QSignalSpy changed(m_door.get(), &FrontDoor::keyPassphraseChanged);
    const auto known = [this] { return m_door->keyPassphrase(); };
    QVERIFY(!known().isKept && !known().isNeeded.has_value());
    m_door->apply(withCertificate("server-certificate.pem", "server-key-encrypted.pem"));
    m_door->open(QHostAddress(QHostAddress::LocalHost));
    QTRY_VERIFY(known().isNeeded.has_value());
    QVERIFY(*known().isNeeded && !known().isKept);
    m_door->setKeyPassphrase(QStringLiteral("wrong"));
    QVERIFY(known().isKept && *known().isNeeded);
    QVERIFY2(!known().keeping.isLasting(), "in memory only");
    QCOMPARE(changed.last().first().value<KeyPassphrase>(), known());
    m_door->apply(withCertificate("server-certificate.pem", "server-key.pem"));
    QTRY_VERIFY(now().securePort != 0);
    QVERIFY2(!*known().isNeeded, "this key is not protected");
    m_door->setKeyPassphrase({});
    QVERIFY(!known().isKept);
    m_door->apply({});
    QVERIFY(!known().isNeeded.has_value());
    m_door->apply(withCertificate("missing.pem", ""));
    QTRY_COMPARE(now().problems.size(), 1);
    QVERIFY2(!known().isNeeded.has_value(), "nobody knows of a file that can't be read");
}

void FrontDoorTest::addsTheSecretToAddresses()
{
    QSignalSpy changed(m_door.get(), &FrontDoor::changed);
    m_door->open(QHostAddress(QHostAddress::LocalHost));
    Settings settings;
    settings.pathSecret = QStringLiteral("open-sesame");
    m_door->apply(settings);
    QCOMPARE(changed.size(), 1);
    Listening http;
    http.reachableAt = {QStringLiteral("http://10.0.0.5:8080")};
    QCOMPARE(m_door->completed(http).reachableAt,
             QStringList(QStringLiteral("http://10.0.0.5:8080/open-sesame")));
}

void FrontDoorTest::tellsOfStrangersOnce()
{
    QSignalSpy problems(m_door.get(), &FrontDoor::problemFound);
    QSignalSpy entries(&m_domain->log, &EventLog::entryAppended);
    const QString stranger = QStringLiteral("203.0.113.9");
    Q_EMIT m_server->refused({stranger, 403, "No.", 1, true});
    Q_EMIT m_server->refused({stranger, 403, "No.", 99, false});
    Q_EMIT m_server->refused({stranger, 429, "Too many.", 1, true});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().first().value<Error>(),
             (Error{ErrorCode::CallerRefused, {stranger}}));
    QCOMPARE(entries.size(), 2);
    const auto last = entries.last().first().value<LogEntry>();
    QCOMPARE(last.kind, LogKind::CallerRefused);
    QCOMPARE(last.arguments, QStringList({stranger, QStringLiteral("99")}));
}

void FrontDoorTest::holdsNewOnesBack()
{
    const auto calls = [this](const char *serial) {
        CheckIn checkIn;
        checkIn.identification.serialNumber = QString(QLatin1String(serial));
        return m_domain->endpoints.find(m_domain->endpoints.checkIn(checkIn))->isAccepted;
    };
    QVERIFY(calls("FTT1"));
    Settings settings;
    settings.approveSystems = true;
    m_door->apply(settings);
    QVERIFY(calls("FTT1"));
    QVERIFY(!calls("FTT2"));
}

QTEST_GUILESS_MAIN(FrontDoorTest)
#include "tst_frontdoor.moc"
