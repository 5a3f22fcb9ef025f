// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"

#include <engine/domain.h>
#include <engine/plankeeper.h>
#include <tables/wording/wording.h>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Tc6 = u"s52010tc6_3_0.pkg"_s;
const QString Tc7 = u"s52010tc7_3_21.pkg"_s;
const QString Ce9 = u"s53200ce9_15_3.pkg"_s;

CheckIn checkIn(const QString &serial, const QString &mac)
{
    CheckIn checkIn;
    checkIn.identification.serialNumber = serial;
    checkIn.identification.macAddress = mac;
    checkIn.identification.softwareVersion = u"TC7.0.2.aecf2d9"_s;
    checkIn.event = u"Beat"_s;
    checkIn.caller.address = u"10.0.0.1"_s;
    return checkIn;
}

} // namespace

class TestPlanKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsByMacAddress();
    void refuses_data();
    void refuses();
    void takesALineInSmallLetters();
    void refusesASystemNamedTwice();
    void refusesOtherHardware();
    void refusesAWayWithoutItsStep();
    void takesALongPlanInParts();
    void sameAgainChangesNothing_data();
    void sameAgainChangesNothing();
    void takesAnotherTime_data();
    void takesAnotherTime();
    void isTooLateForAnotherTime();
    void takesKeys_data();
    void takesKeys();
    void leavesKeysThatWereEntered();
    void saysThatAKeyComesTooLate();
    void takesAnotherPackage();
    void isTooLateForAnotherPackage();
    void takesNewLinesAndDropsOthers();
    void leavesWhatFailedInOtherLines();
    void saysWhichTimeIsMeant();
    void saysWhenTheHardwareBecomesKnown();
    void findsLaterThatTwoLinesAreOne();
    void findsLaterWhomAMacAddressMeans();

private:
    QList<QUuid> take(const QList<PlanLine> &plan);
    QString errorsOf(const QList<PlanLine> &plan);
    void restart();
    Upgrade upgradeOf(const QString &serial) const;
    void begin(const QString &serial);
    QStringList notes();

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<Domain> m_domain;
    std::unique_ptr<PlanKeeper> m_keeper;
    QList<PlanFact> m_facts;
    QList<QUuid> m_sessions;
    int m_parts = 0;
};

void TestPlanKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {Tc6, Tc7, Ce9}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1000));
        file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                         QFileDevice::FileModificationTime);
    }
    m_keeper.reset();
    m_domain = std::make_unique<Domain>(m_clock);
    m_domain->packages.setDirectory(m_folder->path());
    QTRY_COMPARE(m_domain->packages.all().size(), 3);
    QTRY_VERIFY(m_domain->packages.isSettled());
    restart();
}

/// A new keeper knows nothing of the plan before.
void TestPlanKeeper::restart()
{
    m_facts.clear();
    m_keeper = std::make_unique<PlanKeeper>(*m_domain);
    connect(m_keeper.get(), &PlanKeeper::told, this,
            [this](const QList<PlanFact> &facts) { m_facts += facts; });
    connect(m_keeper.get(), &PlanKeeper::taken, this,
            [this](const QList<QUuid> &sessions) { m_sessions = sessions; });
    connect(m_keeper.get(), &PlanKeeper::paused, m_keeper.get(), [this] {
        ++m_parts;
        m_keeper->goOn();
    });
}

QList<QUuid> TestPlanKeeper::take(const QList<PlanLine> &plan)
{
    m_facts.clear();
    const QList<Error> errors = m_keeper->check(plan);
    if (!errors.isEmpty())
        qWarning("%s", qPrintable(errors.first().detail()));
    else
        m_keeper->take(plan);
    return m_sessions;
}

QString TestPlanKeeper::errorsOf(const QList<PlanLine> &plan)
{
    QStringList errors;
    for (const Error &error : m_keeper->check(plan))
        errors.append(Wording::error(error).why);
    return errors.join(u'\n');
}

Upgrade TestPlanKeeper::upgradeOf(const QString &serial) const
{
    const Endpoint *endpoint = m_domain->endpoints.findBySerial(serial);
    const Upgrade *upgrade = endpoint ? m_domain->upgrades.newestFor(endpoint->id) : nullptr;
    return upgrade ? *upgrade : Upgrade();
}

/// Lets the endpoint call in and fetch the first byte.
void TestPlanKeeper::begin(const QString &serial)
{
    m_domain->upgrades.checkIn(checkIn(serial, {}));
    const Upgrade upgrade = upgradeOf(serial);
    m_domain->upgrades.downloadBegan({.fileName = upgrade.fileName,
                                      .session = upgrade.sessionId,
                                      .caller = {u"10.0.0.1"_s, {}, {}},
                                      .total = 1000});
    QCOMPARE(upgradeOf(serial).state, UpgradeState::Downloading);
}

/// "line word argument …" of each.
QStringList TestPlanKeeper::notes()
{
    QStringList notes;
    for (const PlanFact &fact : m_facts)
        notes.append(
            (QStringList{QString::number(fact.line), word(fact.note)} + fact.arguments).join(u' '));
    return notes;
}

void TestPlanKeeper::startsByMacAddress()
{
    const QList<QUuid> sessions =
        take({{.number = 2, .macAddress = u"005060AABBCC"_s, .package = Tc6}});
    // The endpoint tells its serial number when it calls in, and is the same.
    const Answer answer =
        m_domain->upgrades.checkIn(checkIn(u"FTT1703007B"_s, u"00:50:60:AA:BB:CC"_s));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->sessionId, sessions.first());
    QCOMPARE(m_domain->endpoints.all().size(), 1);
}

void TestPlanKeeper::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("says");
    QTest::newRow("option key") << u"1S050-1-79FDE3AC"_s << QString() << "option key";
    QTest::newRow("option key in small letters")
        << u"1s050-1-79fde3ac"_s << QString() << "option key";
    QTest::newRow("short key") << u"123"_s << QString() << "16 to 24";
    QTest::newRow("key without a serial number")
        << u"1234567890ABCDEF"_s << u"005060AABBCC"_s << "belongs to a serial number";
    QTest::newRow("release key") << u"1TC005-1-79FDE3AC"_s << QString() << "";
}

void TestPlanKeeper::refuses()
{
    QFETCH(const QString, key);
    QFETCH(const QString, mac);
    QFETCH(const QString, says);
    const QString serial = mac.isEmpty() ? u"FTT2"_s : QString();
    const QString errors = errorsOf({{.number = 2, .serialNumber = u"FTT1"_s, .package = Tc6},
                                     {.number = 3,
                                      .serialNumber = serial,
                                      .macAddress = mac,
                                      .package = Tc6,
                                      .releaseKey = key}});
    QCOMPARE(errors.isEmpty(), says.isEmpty());
    QVERIFY2(errors.contains(says) && (says.isEmpty() || errors.startsWith(u"line 3: ")),
             qPrintable(errors));
}

void TestPlanKeeper::refusesASystemNamedTwice()
{
    m_domain->upgrades.checkIn(checkIn(u"FTT1703007B"_s, u"00:50:60:AA:BB:CC"_s));
    const QString errors =
        errorsOf({{.number = 2, .serialNumber = u"ftt1703007b"_s, .package = Tc6},
                  {.number = 5, .macAddress = u"005060AABBCC"_s, .package = Tc7}});
    QCOMPARE(errors,
             u"line 5: 005060AABBCC is the system ftt1703007b, which stands in line 2 already"_s);
    QVERIFY(m_domain->upgrades.recent().isEmpty());
}

namespace
{

PlanLine line(int number, const QString &serial, const QString &package = Tc6)
{
    return {.number = number, .serialNumber = serial, .package = package, .saysKey = true};
}

PlanLine lineAt(const QDateTime &notBefore)
{
    PlanLine planned = line(2, u"FTT1"_s);
    planned.notBefore = notBefore;
    return planned;
}

PlanLine lineWithKey(const QString &key, bool saysKey = true)
{
    PlanLine planned = line(2, u"FTT1"_s);
    planned.releaseKey = key;
    planned.saysKey = saysKey;
    return planned;
}

const QString Key = u"1234567890ABCDEF"_s;
const QString OtherKey = u"FEDCBA0987654321"_s;

} // namespace

void TestPlanKeeper::refusesOtherHardware()
{
    const EndpointId id = m_domain->endpoints.expect(u"FTT1"_s);
    m_domain->endpoints.learnFamily(id, u"s52010"_s);
    QCOMPARE(errorsOf({line(2, u"FTT2"_s, Ce9), line(3, u"FTT1"_s, Ce9)}),
             u"line 3: s53200ce9_15_3.pkg is made for s53200, and FTT1 is s52010"_s);
    QVERIFY(errorsOf({line(3, u"FTT1"_s, Tc7)}).isEmpty());
}

void TestPlanKeeper::refusesAWayWithoutItsStep()
{
    const auto rules = StepRules::fromJson(
        R"({"rules": [{"family": "s52010", "target": "TC7.3.21", "needs": "TC7.1.0", "why": "x"}]})");
    QVERIFY(rules);
    m_domain->upgrades.setStepRules(*rules);
    m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {}));
    const QString errors = errorsOf({line(2, u"FTT2"_s, Tc7), line(3, u"FTT1"_s, Tc7)});
    QVERIFY2(errors.startsWith(u"line 3: ") && errors.contains(u"s52010tc7_1_0.pkg"),
             qPrintable(errors));
}

void TestPlanKeeper::takesALongPlanInParts()
{
    QList<PlanLine> plan;
    for (int i = 0; i < 4100; ++i)
        plan.append(line(i + 2, u"FTT%1"_s.arg(i)));
    m_parts = 0;
    const QList<QUuid> sessions = take(plan);
    QCOMPARE(sessions.size(), 4100);
    QCOMPARE(m_parts, 2);
    QCOMPARE(sessions.at(1234), upgradeOf(u"FTT1234"_s).sessionId);
    QVERIFY(m_facts.isEmpty());
}

void TestPlanKeeper::sameAgainChangesNothing_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("saved again") << false;
    QTest::newRow("after a restart") << true;
}

void TestPlanKeeper::sameAgainChangesNothing()
{
    QFETCH(const bool, restarts);
    PlanLine keyed = line(3, u"FTT2"_s);
    keyed.releaseKey = Key;
    keyed.notBefore = m_clock.now().addDays(1);
    PlanLine over = line(4, u"FTT3"_s);
    over.notBefore = m_clock.now().addSecs(60);
    const QList<PlanLine> plan{line(2, u"FTT1"_s), keyed, over};
    const QList<QUuid> before = take(plan);
    m_clock.advance(std::chrono::seconds(120));
    m_domain->upgrades.tick();
    begin(u"FTT1"_s);
    begin(u"FTT3"_s);
    if (restarts)
        restart();
    QCOMPARE(take(plan), before);
    QCOMPARE(notes(), QStringList());
    QCOMPARE(upgradeOf(u"FTT2"_s).state, UpgradeState::Scheduled);
}

void TestPlanKeeper::takesAnotherTime_data()
{
    QTest::addColumn<int>("before"); // hours from now; 0: at once
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("restarts");
    for (const bool restarts : {false, true}) {
        const char *how = restarts ? "after a restart" : "saved again";
        QTest::addRow("earlier, %s", how) << 5 << 2 << restarts;
        QTest::addRow("later, %s", how) << 2 << 5 << restarts;
        QTest::addRow("taken out, %s", how) << 5 << 0 << restarts;
        QTest::addRow("added, %s", how) << 0 << 5 << restarts;
        QTest::addRow("into the past, %s", how) << 5 << -5 << restarts;
    }
}

void TestPlanKeeper::takesAnotherTime()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const bool, restarts);
    const auto at = [this](int hours) {
        return hours == 0 ? QDateTime() : m_clock.now().addSecs(hours * 3600);
    };
    const QList<QUuid> planned = take({lineAt(at(before))});
    if (restarts)
        restart();
    QCOMPARE(take({lineAt(at(after))}), planned);
    const Upgrade upgrade = upgradeOf(u"FTT1"_s);
    QCOMPARE(upgrade.sessionId, planned.first());
    QCOMPARE(upgrade.state, after > 0 ? UpgradeState::Scheduled : UpgradeState::Queued);
    QCOMPARE(upgrade.notBefore, at(after));
    const QString time = after > 0 ? at(after).toString(Qt::ISODate) : QString();
    QCOMPARE(notes(), QStringList{u"2 timeTaken "_s + time});
    QCOMPARE(m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {})).offer.has_value(), after <= 0);
}

void TestPlanKeeper::isTooLateForAnotherTime()
{
    const QList<QUuid> planned = take({lineAt({})});
    begin(u"FTT1"_s);
    const QDateTime later = m_clock.now().addSecs(3600);
    QCOMPARE(take({lineAt(later)}), planned);
    QCOMPARE(notes(), QStringList{u"2 timeTooLate "_s + later.toString(Qt::ISODate)});
    QCOMPARE(upgradeOf(u"FTT1"_s).state, UpgradeState::Downloading);
    QVERIFY(!upgradeOf(u"FTT1"_s).notBefore.isValid());
}

void TestPlanKeeper::takesKeys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("saysKey");
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("key");
    for (const bool restarts : {false, true}) {
        const char *how = restarts ? "after a restart" : "saved again";
        QTest::addRow("another, %s", how)
            << Key << OtherKey << true << restarts << "keyTaken" << OtherKey;
        QTest::addRow("added, %s", how) << "" << Key << true << restarts << "keyTaken" << Key;
        QTest::addRow("emptied, %s", how) << Key << "" << true << restarts << "keyTakenOut"
                                          << "";
        QTest::addRow("no column any more, %s", how) << Key << "" << false << restarts << "" << Key;
    }
}

void TestPlanKeeper::takesKeys()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, saysKey);
    QFETCH(const bool, restarts);
    QFETCH(const QString, note);
    QFETCH(const QString, key);
    const QList<QUuid> planned = take({lineWithKey(before)});
    if (restarts)
        restart();
    QCOMPARE(take({lineWithKey(after, saysKey)}), planned);
    QCOMPARE(notes(), note.isEmpty() ? QStringList() : QStringList{u"2 "_s + note});
    const auto offer = m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {})).offer;
    QVERIFY(offer);
    QCOMPARE(offer->releaseKey, key);
}

void TestPlanKeeper::leavesKeysThatWereEntered()
{
    QVERIFY(m_domain->keys.set(u"FTT1"_s, Key));
    take({lineWithKey({})});
    QCOMPARE(m_domain->keys.keyFor(u"FTT1"_s), Key);
    QCOMPARE(notes(), QStringList());
}

void TestPlanKeeper::saysThatAKeyComesTooLate()
{
    take({lineWithKey(Key)});
    m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {})); // offered
    take({lineWithKey(OtherKey)});
    QCOMPARE(notes(), QStringList{u"2 keyTooLate"_s});
    QCOMPARE(m_domain->keys.keyFor(u"FTT1"_s), OtherKey);
    take({lineWithKey({})});
    QCOMPARE(notes(), QStringList{u"2 keyTooLate"_s});
    QVERIFY(m_domain->keys.keyFor(u"FTT1"_s).isEmpty());
}

void TestPlanKeeper::takesAnotherPackage()
{
    const QList<QUuid> before = take({line(2, u"FTT1"_s)});
    const QList<QUuid> after = take({line(2, u"FTT1"_s, Tc7)});
    QVERIFY(after != before);
    QCOMPARE(upgradeOf(u"FTT1"_s).sessionId, after.first());
    QCOMPARE(upgradeOf(u"FTT1"_s).fileName, Tc7);
    QCOMPARE(m_domain->upgrades.find(before.first())->outcome, Outcome::Cancelled);
    QCOMPARE(notes(), QStringList{u"2 packageTaken "_s + Tc7 + u' ' + Tc6});
}

void TestPlanKeeper::isTooLateForAnotherPackage()
{
    take({line(2, u"FTT1"_s), line(3, u"FTT2"_s)});
    begin(u"FTT1"_s);
    restart(); // which must not keep the console from starting
    const QList<QUuid> after = take({line(2, u"FTT1"_s, Tc7), line(3, u"FTT2"_s)});
    QVERIFY(after.first().isNull()); // nothing proves it
    QVERIFY(!after.last().isNull());
    QCOMPARE(notes(), QStringList{u"2 packageTooLate "_s + Tc7 + u' ' + Tc6});
    QCOMPARE(upgradeOf(u"FTT1"_s).state, UpgradeState::Downloading);

    // Saved again when the upgrade has ended, the line is followed.
    m_domain->upgrades.cancel(upgradeOf(u"FTT1"_s).sessionId);
    const QList<QUuid> again = take({line(2, u"FTT1"_s, Tc7), line(3, u"FTT2"_s)});
    QCOMPARE(again.first(), upgradeOf(u"FTT1"_s).sessionId);
    QCOMPARE(again.last(), after.last());
    QCOMPARE(notes(), QStringList{u"2 lineTaken "_s + Tc7});
}

void TestPlanKeeper::takesNewLinesAndDropsOthers()
{
    const QList<QUuid> before = take({line(2, u"FTT1"_s), line(3, u"FTT2"_s), line(4, u"FTT3"_s)});
    begin(u"FTT3"_s);
    const QList<QUuid> after = take({line(2, u"FTT1"_s), line(3, u"FTT4"_s)});
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.first(), before.first());
    QCOMPARE(after.last(), upgradeOf(u"FTT4"_s).sessionId);
    QCOMPARE(upgradeOf(u"FTT2"_s).outcome, Outcome::Cancelled);
    QCOMPARE(upgradeOf(u"FTT3"_s).state, UpgradeState::Downloading);
    QStringList expected{u"3 lineTaken "_s + Tc6, u"0 lineGone "_s + Tc6,
                         u"0 lineGoneLate "_s + Tc6};
    QStringList found = notes();
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestPlanKeeper::leavesWhatFailedInOtherLines()
{
    const QList<QUuid> before = take({line(2, u"FTT1"_s), line(3, u"FTT2"_s)});
    m_domain->upgrades.cancel(before.first());
    PlanLine later = line(3, u"FTT2"_s);
    later.notBefore = m_clock.now().addSecs(3600);
    QCOMPARE(take({line(2, u"FTT1"_s), later}), before);
    QCOMPARE(upgradeOf(u"FTT1"_s).sessionId, before.first());
    restart(); // once more from the beginning
    QVERIFY(take({line(2, u"FTT1"_s), later}).first() != before.first());
}

void TestPlanKeeper::saysWhichTimeIsMeant()
{
    PlanLine twofold = lineAt(QDateTime::fromString(u"2031-11-02T05:30:00Z"_s, Qt::ISODate));
    twofold.isTwofold = true;
    take({twofold});
    QCOMPARE(notes(), QStringList{u"2 timeTwofold 2031-11-02T05:30:00Z"_s});
    take({twofold});
    QCOMPARE(notes(), QStringList());
}

void TestPlanKeeper::saysWhenTheHardwareBecomesKnown()
{
    take({line(2, u"FTT1"_s, Ce9), line(3, u"FTT2"_s, Ce9)});
    QCOMPARE(notes(), QStringList());
    const EndpointId id = m_domain->endpoints.findBySerial(u"FTT1"_s)->id;
    const QStringList said{u"2 otherHardware "_s + Ce9 + u" s53200 s52010"_s};
    m_domain->endpoints.learn(
        id, {.productId = {}, .productPlatform = {}, .packageFamily = u"s52010"_s});
    QCOMPARE(notes(), said);
    m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {}));
    QCOMPARE(notes(), said); // once
    restart();
    take({line(2, u"FTT1"_s, Ce9), line(3, u"FTT2"_s, Ce9)}); // the others shall go on
    QCOMPARE(notes(), said);
}

void TestPlanKeeper::findsLaterThatTwoLinesAreOne()
{
    take({line(2, u"FTT1"_s), {.number = 3, .macAddress = u"005060AABBCC"_s, .package = Tc6}});
    QCOMPARE(m_sessions.size(), 2);
    m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, u"00:50:60:AA:BB:CC"_s));
    QTRY_COMPARE(notes(), QStringList{u"3 systemTwice 2"_s});
    QCOMPARE(m_sessions.first(), m_sessions.last());
    const QList<Upgrade> upgrades = m_domain->upgrades.recent();
    QCOMPARE(std::ranges::count_if(upgrades, std::not_fn(&Upgrade::isEnded)), 1);
}

void TestPlanKeeper::findsLaterWhomAMacAddressMeans()
{
    m_domain->endpoints.expect(u"FTT1"_s); // known by its serial number alone
    take({{.number = 2, .macAddress = u"005060AABBCC"_s, .package = Tc6}});
    const QUuid before = m_sessions.first();
    m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, u"00:50:60:AA:BB:CC"_s));
    QTRY_VERIFY(m_sessions.first() != before);
    QCOMPARE(m_sessions.first(), upgradeOf(u"FTT1"_s).sessionId);
    QVERIFY(m_domain->upgrades.checkIn(checkIn(u"FTT1"_s, {})).offer);
}

/// Plans are typed, endpoints report capital letters.
void TestPlanKeeper::takesALineInSmallLetters()
{
    const QString serial = u"FTT1703007B"_s;
    const QString key = u"1234567890ABCDEF"_s;
    m_domain->upgrades.checkIn(checkIn(serial, u"00:50:60:AA:BB:CC"_s));
    PlanLine planned = line(2, serial.toLower());
    planned.releaseKey = key;
    m_keeper->take({planned});
    QCOMPARE(m_domain->endpoints.all().size(), 1);
    QCOMPARE(m_domain->endpoints.all().first().identification.serialNumber.text(), serial);
    QCOMPARE(m_domain->keys.keyFor(serial), key);
    // And the other way round: the plan comes first.
    PlanLine early = line(3, u"ftt2"_s);
    early.releaseKey = key;
    m_keeper->take({planned, early});
    m_domain->upgrades.checkIn(checkIn(u"FTT2"_s, {}));
    QCOMPARE(m_domain->endpoints.all().size(), 2);
    QCOMPARE(m_domain->keys.keyFor(u"FTT2"_s), key);
    QCOMPARE(m_domain->keys.all().size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanKeeper)
#include "tst_plankeeper.moc"
