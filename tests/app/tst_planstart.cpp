// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"

#include <app/domain.h>
#include <app/planstart.h>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

class TestPlanStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsByMacAddress();
    void refuses_data();
    void refuses();
    void refusesASystemNamedTwice();

private:
    QString errorsOf(const QList<PlanLine> &plan);

    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
    std::unique_ptr<Domain> m_domain;
};

void TestPlanStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {Tc6, Tc7, Ce9}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1000));
        file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                         QFileDevice::FileModificationTime);
    }
    m_domain = std::make_unique<Domain>(m_clock);
    m_domain->packages.setDirectory(m_folder->path());
    QTRY_COMPARE(m_domain->packages.all().size(), 3);
    QTRY_VERIFY(m_domain->packages.isSettled());
}

QString TestPlanStart::errorsOf(const QList<PlanLine> &plan)
{
    const auto sessions = startPlan(plan, *m_domain);
    QStringList errors;
    if (!sessions) {
        for (const Error &error : sessions.error())
            errors.append(error.detail);
    }
    return errors.join(u'\n');
}

void TestPlanStart::startsByMacAddress()
{
    const auto sessions =
        startPlan({{.number = 2, .macAddress = u"005060AABBCC"_s, .package = Tc6}}, *m_domain);
    QVERIFY(sessions);
    // The endpoint tells its serial number when it calls in, and is the same.
    const Answer answer =
        m_domain->upgrades.checkIn(checkIn(u"FTT1703007B"_s, u"00:50:60:AA:BB:CC"_s));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->sessionId, sessions->first());
    QCOMPARE(m_domain->endpoints.all().size(), 1);
}

void TestPlanStart::refuses_data()
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

void TestPlanStart::refuses()
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
    QCOMPARE(m_domain->upgrades.recent().size(), says.isEmpty() ? 2 : 0);
}

void TestPlanStart::refusesASystemNamedTwice()
{
    m_domain->upgrades.checkIn(checkIn(u"FTT1703007B"_s, u"00:50:60:AA:BB:CC"_s));
    const QString errors =
        errorsOf({{.number = 2, .serialNumber = u"ftt1703007b"_s, .package = Tc6},
                  {.number = 5, .macAddress = u"005060AABBCC"_s, .package = Tc7}});
    QCOMPARE(errors,
             u"line 5: 005060AABBCC is the system ftt1703007b, which stands in line 2 already"_s);
    QVERIFY(m_domain->upgrades.recent().isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanStart)
#include "tst_planstart.moc"
