// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include <app/planwatch.h>

using namespace Uplift;

namespace
{

Upgrade upgrade(QUuid session, Outcome outcome)
{
    Upgrade upgrade;
    upgrade.sessionId = session;
    upgrade.outcome = outcome;
    upgrade.state = outcome == Outcome::None ? UpgradeState::Downloading : UpgradeState::Ended;
    return upgrade;
}

} // namespace

class TestPlanWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForAll();
    void oneThatFailedIsEnough();
    void countsWhatEndedBefore();
    void emptyPlan();
    void followsTheChain();
    void aStepThatCannotBeginEndsTheChain();
    void endsWithLinesThatCannotBeFollowed();
    void followsAChangedPlan();
};

void TestPlanWatch::waitsForAll()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({a, b});
    watch.note({upgrade(a, Outcome::Proved)});
    watch.note({upgrade(b, Outcome::None)});
    watch.note({upgrade(QUuid::createUuid(), Outcome::Failed)});
    QCOMPARE(done.count(), 0);
    watch.note({upgrade(b, Outcome::Proved)});
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.first().first().toBool(), true);
    watch.note({upgrade(b, Outcome::Reverted)});
    QCOMPARE(done.count(), 1);
}

void TestPlanWatch::oneThatFailedIsEnough()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({a, b});
    watch.note({upgrade(a, Outcome::Unchanged)});
    QCOMPARE(done.count(), 0); // one failure stops nobody else
    watch.note({upgrade(b, Outcome::Proved)});
    QCOMPARE(done.first().first().toBool(), false);
}

void TestPlanWatch::countsWhatEndedBefore()
{
    const QUuid a = QUuid::createUuid();
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.note({upgrade(a, Outcome::Proved)});
    watch.watch({a});
    QCOMPARE(done.first().first().toBool(), true);
}

void TestPlanWatch::emptyPlan()
{
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({});
    QCOMPARE(done.first().first().toBool(), true);
}

void TestPlanWatch::followsTheChain()
{
    const QUuid first = QUuid::createUuid();
    Upgrade step = upgrade(first, Outcome::Proved);
    step.chain = first;
    step.place = 1;
    step.laterFiles = {QStringLiteral("s52030ce9_15_17.pkg")};
    Upgrade last = upgrade(QUuid::createUuid(), Outcome::Failed);
    last.chain = first;
    last.place = 2;
    Upgrade retry = last;
    retry.sessionId = QUuid::createUuid();
    retry.place = 3;
    retry.outcome = Outcome::None;

    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({first});
    watch.note({step});
    QCOMPARE(done.count(), 0);
    watch.note({retry, last}); // in whatever order they are told
    QCOMPARE(done.count(), 0);
    retry.outcome = Outcome::Proved;
    watch.note({step, retry});
    QCOMPARE(done.first().first().toBool(), true);
}

void TestPlanWatch::aStepThatCannotBeginEndsTheChain()
{
    Upgrade first = upgrade(QUuid::createUuid(), Outcome::Proved);
    first.chain = first.sessionId;
    first.place = 1;
    first.laterFiles = {"s52010ce9_15_17.pkg"};
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({first.chain});
    watch.note({first});
    QCOMPARE(done.count(), 0);
    Upgrade next = upgrade(QUuid::createUuid(), Outcome::Failed);
    next.chain = first.chain;
    next.place = 2;
    watch.note({next});
    QCOMPARE(done.count(), 1);
    QCOMPARE(done.first().first().toBool(), false);
}

void TestPlanWatch::endsWithLinesThatCannotBeFollowed()
{
    const QUuid a = QUuid::createUuid();
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({a, QUuid()});
    QCOMPARE(done.count(), 0);
    watch.note({upgrade(a, Outcome::Proved)});
    QCOMPARE(done.first().first().toBool(), false);
}

void TestPlanWatch::followsAChangedPlan()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    PlanWatch watch;
    QSignalSpy done(&watch, &PlanWatch::done);
    watch.watch({a});
    watch.watch({b});
    watch.note({upgrade(a, Outcome::Cancelled)});
    QCOMPARE(done.count(), 0);
    watch.note({upgrade(b, Outcome::Proved)});
    QCOMPARE(done.first().first().toBool(), true);
}

QTEST_GUILESS_MAIN(TestPlanWatch)
#include "tst_planwatch.moc"
