// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/http/authority.h>
#include <QTest>

using namespace Uplift;

class TestAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void buildsBase_data();
    void buildsBase();
    void showsPlainAddresses_data();
    void showsPlainAddresses();
};

void TestAuthority::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::addColumn<int>("port");
    const auto row = [](const QByteArray &text, const QString &host, int port = 0) {
        QTest::newRow(text.isEmpty() ? "nothing" : text.constData()) << text << host << port;
    };
    row("10.48.36.42", QStringLiteral("10.48.36.42"));
    row("10.48.36.42:8080", QStringLiteral("10.48.36.42"), 8080);
    row("console", QStringLiteral("console"));
    row("up_lift.example.com:1", QStringLiteral("up_lift.example.com"), 1);
    row("a-1.b", QStringLiteral("a-1.b"));
    row("[::1]", QStringLiteral("::1"));
    row("[2001:db8::5]:8080", QStringLiteral("2001:db8::5"), 8080);
    row("", {});
    row(":80", {});
    row("a:", {});
    row("a:0", {});
    row("a:65536", {});
    row("a:080080", {});
    row("a:+8", {});
    row("a:80:80", {});
    row("a b", {});
    row("a/b", {});
    row("a@b", {});
    row("a\\b", {});
    row("a..b", {});
    row(".a", {});
    row("-a", {});
    row("a-", {});
    row("1.2.3", {});
    row("1.2.3.256", {});
    row("1.2.3.4.5", {});
    row("12345", {});
    row("::1", {});
    row("[::1", {});
    row("[]", {});
    row("[1.2.3.4]", {});
    row("[::1]x", {});
    row("[fe80::1%eth0]", {});
    row("a<script>", {});
    row("caf\xc3\xa9", {});
    row(QByteArray(64, 'a'), {});
    row(QByteArray("a.").repeated(127) + "a", {});
}

void TestAuthority::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto parsed = parseAuthority(text);
    QCOMPARE(parsed.has_value(), !host.isEmpty());
    if (parsed)
        QCOMPARE(*parsed, (Authority{host, quint16(port)}));
}

void TestAuthority::buildsBase_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("local");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("base");
    const auto row = [](const char *name, const QByteArray &host, const char *local, int port,
                        bool encrypted, const char *base) {
        QTest::newRow(name) << host << QString::fromLatin1(local) << port << encrypted
                            << QString::fromLatin1(base);
    };
    row("as the seed", "10.48.36.42", "10.48.36.42", 80, false, "http://10.48.36.42");
    row("named port", "h:8080", "10.0.0.1", 8080, false, "http://h:8080");
    row("forwarded port", "h", "10.0.0.1", 8080, false, "http://h");
    row("the scheme's port", "h:80", "10.0.0.1", 80, false, "http://h");
    row("another scheme's port", "h:443", "10.0.0.1", 443, false, "http://h:443");
    row("encrypted", "h:443", "10.0.0.1", 443, true, "https://h");
    row("underscore", "up_lift", "10.0.0.1", 80, false, "http://up_lift");
    row("IPv6", "[2001:db8::5]:81", "::1", 81, false, "http://[2001:db8::5]:81");
    row("no host", "", "10.0.0.1", 80, false, "http://10.0.0.1");
    row("no host, other port", "", "10.0.0.1", 8080, false, "http://10.0.0.1:8080");
    row("odd host", "a/b@c", "::ffff:10.0.0.1", 8080, false, "http://10.0.0.1:8080");
    row("odd host on IPv6", "a b", "fe80::1%eth0", 80, false, "http://[fe80::1]");
}

void TestAuthority::buildsBase()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, local);
    QFETCH(int, port);
    QFETCH(bool, encrypted);
    const QUrl base = baseUrl(host, QHostAddress(local), quint16(port), encrypted);
    QTEST(base.toString(QUrl::FullyEncoded), "base");
}

void TestAuthority::showsPlainAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("IPv4") << QStringLiteral("10.0.0.1") << QStringLiteral("10.0.0.1");
    QTest::newRow("mapped") << QStringLiteral("::ffff:10.0.0.1") << QStringLiteral("10.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("2001:db8::5") << QStringLiteral("2001:db8::5");
    QTest::newRow("scope") << QStringLiteral("fe80::1%3") << QStringLiteral("fe80::1");
    QTest::newRow("loopback") << QStringLiteral("::1") << QStringLiteral("::1");
}

void TestAuthority::showsPlainAddresses()
{
    QFETCH(QString, address);
    QTEST(plainAddress(QHostAddress(address)), "shown");
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
