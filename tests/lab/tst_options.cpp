// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lab/laboptions.h>
#include <QTest>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everything();
    void managers_data();
    void managers();
    void complaints_data();
    void complaints();
    void help();
    void version();
};

namespace
{

auto read(const QString &line)
{
    return readLabOptions((QStringLiteral("uplift-lab ") + line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void TestOptions::defaults()
{
    const auto options = read(QStringLiteral("--manager http://10.0.0.5"));
    QVERIFY(options);
    QCOMPARE(options->count, 1);
    QCOMPARE(options->profiles.size(), 1);
    QCOMPARE(options->profiles.constFirst().name, QStringLiteral("good"));
    QVERIFY(!options->bytesPerSecond);
    QCOMPARE(options->timing.silence, 60s);
    QCOMPARE(options->timing.reboot, 5s);
    QVERIFY(!options->timing.heartbeat);
    QCOMPARE(options->startVersion, QStringLiteral("TC7.0.2.aecf2d9"));
    QCOMPARE(options->timing.relapse, 24h);
    QVERIFY(!options->web);
    QVERIFY(options->keepsFiles && !options->oneAddress && !options->exitsWhenEnded);
}

void TestOptions::everything()
{
    const auto options = read(QStringLiteral(
        "--manager http://h:8080 --count 200 --profile good,fails --speed 0 --silence 0.2 "
        "--install 0 --reboot 0.05 --heartbeat 1.5 --retry 0.1 --start-version ce9.6.1.x "
        "--first-serial ftt1 --seed 7 --log-dir /x --one-address --no-disk --exit-when-upgraded "
        "--postpone 1 --call 2 --stall 3 --relapse 4 --web-port 8100 --user root --password x"));
    QVERIFY2(options, options ? "" : qPrintable(options.error().text));
    QCOMPARE(options->count, 200);
    QCOMPARE(options->profiles.size(), 2);
    QCOMPARE(options->profiles.at(1).ending, UpgradeEnding::Refuses);
    QCOMPARE(options->bytesPerSecond.value_or(-1), 0);
    QCOMPARE(options->timing.silence, 200ms);
    QCOMPARE(options->timing.installing, 0ms);
    QCOMPARE(options->timing.reboot, 50ms);
    QCOMPARE(options->timing.retry, 100ms);
    QCOMPARE(options->timing.heartbeat.value_or(0ms), 1500ms);
    QCOMPARE(options->timing.postponement, 1s);
    QCOMPARE(options->timing.call, 2s);
    QCOMPARE(options->timing.stall, 3s);
    QCOMPARE(options->timing.relapse, 4s);
    QVERIFY(options->web);
    QCOMPARE(options->web->port, 8100);
    QCOMPARE(options->web->user, QStringLiteral("root"));
    QCOMPARE(options->web->password, QStringLiteral("x"));
    QCOMPARE(options->startVersion, QStringLiteral("ce9.6.1.x"));
    QCOMPARE(options->firstSerial, QStringLiteral("FTT1"));
    QCOMPARE(options->firstIndex, 7);
    QCOMPARE(options->logFolder, QStringLiteral("/x"));
    QVERIFY(!options->keepsFiles && options->oneAddress && options->exitsWhenEnded);
}

void TestOptions::managers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("used");
    const QString path = usualManagerPath.toString();
    QTest::newRow("no path") << QStringLiteral("http://h") << QStringLiteral("http://h") + path;
    QTest::newRow("slash") << QStringLiteral("http://h/") << QStringLiteral("http://h") + path;
    QTest::newRow("no scheme") << QStringLiteral("h:81") << QStringLiteral("http://h:81") + path;
    QTest::newRow("own path") << QStringLiteral("http://h/a/b") << QStringLiteral("http://h/a/b");
}

void TestOptions::managers()
{
    QFETCH(const QString, given);
    const auto options = read(QStringLiteral("--manager ") + given);
    QVERIFY(options);
    QTEST(options->manager.toString(), "used");
}

void TestOptions::complaints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    const QString manager = QStringLiteral("--manager h ");
    const auto row = [](const QString &line, const char *word) {
        QTest::newRow(qPrintable(line)) << line << QString::fromLatin1(word);
    };
    row(QStringLiteral("--count 2"), "--manager");
    row(QStringLiteral("--manager https://h"), "http address");
    row(manager + QStringLiteral("--count 0"), "--count");
    row(manager + QStringLiteral("--count many"), "many");
    row(manager + QStringLiteral("--speed -1"), "--speed");
    row(manager + QStringLiteral("--silence nan"), "--silence");
    row(manager + QStringLiteral("--heartbeat 0"), "--heartbeat");
    row(manager + QStringLiteral("--web-port 70000"), "70000");
    row(manager + QStringLiteral("--profile good,evil"), "evil");
    row(manager + QStringLiteral("--colour red"), "colour");
    row(manager + QStringLiteral("more"), "more");
}

void TestOptions::complaints()
{
    QFETCH(const QString, line);
    QFETCH(const QString, word);
    const auto options = read(line);
    QVERIFY(!options);
    QVERIFY(!options.error().isHelp);
    QVERIFY2(options.error().text.contains(word), qPrintable(options.error().text));
}

void TestOptions::help()
{
    const auto options = read(QStringLiteral("--help"));
    QVERIFY(!options && options.error().isHelp);
    for (const LabProfile &profile : labProfiles())
        QVERIFY2(options.error().text.contains(profile.name), qPrintable(profile.name));
}

void TestOptions::version()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const auto options = read(QStringLiteral("--version"));
    QVERIFY(!options && options.error().isHelp);
    QCOMPARE(options.error().text, QStringLiteral("uplift-lab 1.2.3"));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
