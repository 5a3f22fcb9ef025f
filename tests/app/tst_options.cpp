// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <app/options.h>
#include <app/version.h>
#include <domain/planfact.h>
#include <domain/settingrules.h>

using namespace Uplift;

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void everything();
    void listens_data();
    void listens();
    void refuses_data();
    void refuses();
    void saysWhichRange();
    void helps();
};

void TestOptions::defaults()
{
    const auto options = parseOptions({"uplift"});
    QVERIFY(options);
    QCOMPARE(*options, Options());
    QVERIFY(!options->listen);
}

void TestOptions::everything()
{
    const auto options =
        parseOptions({"uplift", "--headless", "--json", "--exit-when-done", "--data-dir", "/d",
                      "--software-dir", "/s", "--listen", "127.0.0.1:0", "--plan", "p.csv", "--set",
                      "approve_systems=1", "--set", "path_secret=a=b"});
    QVERIFY(options);
    QVERIFY(options->headless && options->json && options->exitWhenDone);
    QCOMPARE(options->dataDirectory, QStringLiteral("/d"));
    QCOMPARE(options->softwareDirectory, QStringLiteral("/s"));
    QCOMPARE(options->planFile, QStringLiteral("p.csv"));
    QCOMPARE(options->listen->address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(options->listen->port, 0);
    QCOMPARE(parseOptions({"uplift", "a.pkg", "b.csv"})->files, (QStringList{"a.pkg", "b.csv"}));
    QCOMPARE(parseOptions({"uplift", "--collect-support", "s.zip"})->supportFile,
             QStringLiteral("s.zip"));
    const QMap<QString, QString> settings{{"approve_systems", "1"}, {"path_secret", "a=b"}};
    QCOMPARE(options->settings, settings);
}

void TestOptions::listens_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port"); // -1: makes no sense
    QTest::newRow("10.0.0.5:8080") << "10.0.0.5" << 8080;
    QTest::newRow("[::1]:80") << "::1" << 80;
    QTest::newRow("[::]:0") << "::" << 0;
    QTest::newRow(":8080") << QString() << 8080;
    QTest::newRow("*:8080") << QString() << 8080;
    QTest::newRow("8080") << QString() << 8080;
    for (const char *wrong : {"", "10.0.0.5", "10.0.0.5:", "10.0.0.5:65536", "10.0.0.5:-1",
                              "host:80", "300.1.1.1:80", "10.0.0.5:http"})
        QTest::newRow(wrong) << "" << -1;
}

void TestOptions::listens()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto listen = parseListenAddress(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(listen.has_value(), port >= 0);
    if (listen) {
        const QHostAddress any(QHostAddress::Any);
        QCOMPARE(listen->address, address.isEmpty() ? any : QHostAddress(address));
        QCOMPARE(int(listen->port), port);
    }
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{"--what"};
    QTest::newRow("files without a window") << QStringList{"--headless", "plan.csv"};
    QTest::newRow("bad listen") << QStringList{"--listen", "nowhere"};
    QTest::newRow("exit without plan") << QStringList{"--exit-when-done"};
    QTest::newRow("plan by standard input") << QStringList{"--plan", "-"};
    QTest::newRow("plan without a name") << QStringList{"--plan", ""};
    QTest::newRow("unknown setting") << QStringList{"--set", "colour=red"};
    QTest::newRow("setting without value") << QStringList{"--set", "approve_systems"};
    QTest::newRow("setting that is no number") << QStringList{"--set", "secure_port=https"};
    QTest::newRow("setting that is no time") << QStringList{"--set", "daily_from=late"};
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    const auto options = parseOptions(QStringList{"uplift"} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, 2);
    QVERIFY(!options.error().text.isEmpty());
}

void TestOptions::saysWhichRange()
{
    const auto options = parseOptions({"uplift", "--set", "idle_heartbeat=4294967296"});
    QVERIFY(!options);
    QCOMPARE(options.error().code, 2);
    for (const char *said : {"idle_heartbeat=4294967296", "from 1 to 360000000"})
        QVERIFY2(options.error().text.contains(said), qPrintable(options.error().text));
}

void TestOptions::helps()
{
    const auto options = parseOptions({"uplift", "--help"});
    QVERIFY(!options);
    QCOMPARE(options.error().code, 0);
    QVERIFY(options.error().text.contains("--software-dir"));
    QVERIFY2(options.error().text.startsWith("Usage: uplift [options]"),
             qPrintable(options.error().text.left(60)));
    const auto elsewhere = parseOptions({"/opt/bin/uplift-1.2", "--help"});
    QVERIFY(elsewhere.error().text.startsWith("Usage: uplift-1.2 [options]"));
    for (const SettingRule &rule : settingRules())
        QVERIFY2(options.error().text.contains("\n  " + rule.name + ' '), qPrintable(rule.name));
    for (const char *told : {"a whole number from 1 to 65535", "not_before", "release_key",
                             "Exit codes: 0", "planLine", "upgradeChanged"})
        QVERIFY2(options.error().text.contains(told), told);
    for (int note = 0; note <= int(PlanNote::RequestRefused); ++note)
        QVERIFY2(options.error().text.contains(word(PlanNote(note))),
                 qPrintable(word(PlanNote(note))));
    QCOMPARE(parseOptions({"uplift", "--version"}).error().text, "uplift " + programVersion());
}

QTEST_APPLESS_MAIN(TestOptions) // options are read before there is an application object
#include "tst_options.moc"
