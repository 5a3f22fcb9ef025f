// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The end of a roll-out on the real window: told once, with what is to be done next.

#include "windowfixture.h"

#include <ui/common/actions.h>
#include <ui/rolloutendbar.h>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace Uplift;
using namespace Qt::StringLiterals;

class EndingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<QUuid>>(); }
    void init();
    void cleanup() { m_on.reset(); }
    void countsWhatCameOfIt();
    void isShownOnce();
    void takesNoFocus();
    void retriesThoseThatNeedSomebody();
    void leadsToTheChangeSheet();
    void theNextOneCountsAnew();
    void cancelledIsNoEnd();

private:
    RolloutEndBar &bar() { return *m_on->window->findChild<RolloutEndBar *>(); }
    QPushButton *button(const QString &text);
    void end(QList<Outcome> outcomes);
    QList<qsizetype> running() const;

    std::unique_ptr<WindowFixture> m_on;
};

void EndingTest::init()
{
    m_on = std::make_unique<WindowFixture>(sampleRollout(TestClock().now()));
    QVERIFY(QTest::qWaitForWindowExposed(m_on->window.get()));
}

QPushButton *EndingTest::button(const QString &text)
{
    for (auto *button : bar().findChildren<QPushButton *>()) {
        if (button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

QList<qsizetype> EndingTest::running() const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_on->facts.upgrades.size(); ++i) {
        if (!m_on->facts.upgrades.at(i).isEnded())
            found.append(i);
    }
    return found;
}

/// Ends what runs: by these outcomes, the others are proved.
void EndingTest::end(QList<Outcome> outcomes)
{
    Facts ended;
    for (const qsizetype i : running()) {
        Upgrade &upgrade = m_on->facts.upgrades[i];
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = outcomes.isEmpty() ? Outcome::Proved : outcomes.takeFirst();
        upgrade.endedAt = m_on->clock.now();
        ended.upgrades.append(upgrade);
    }
    m_on->window->applyFacts(ended);
}

void EndingTest::countsWhatCameOfIt()
{
    QVERIFY2(bar().isHidden(), "some are running");
    end({Outcome::Failed, Outcome::Silent, Outcome::Cancelled});
    QVERIFY(bar().isVisible());
    // Boardroom came back unchanged while it ran; what was cancelled is nobody's.
    QCOMPARE(bar().text(), u"6 of 9 proved, 2 need(s) you, 1 still out"_s);
    QVERIFY(button(u"Retry 2"_s)->isVisible());
    QCOMPARE(bar().accessibleName(), bar().text());
    // The one that was out comes back late.
    for (Upgrade &upgrade : m_on->facts.upgrades) {
        if (upgrade.outcome == Outcome::Silent)
            upgrade.outcome = Outcome::Proved;
    }
    m_on->window->applyFacts({.upgrades = m_on->facts.upgrades});
    QCOMPARE(bar().text(), u"7 of 9 proved, 2 need(s) you"_s);
}

void EndingTest::isShownOnce()
{
    end({Outcome::Silent});
    button(u"Close"_s)->click();
    QVERIFY(bar().isHidden());
    for (Upgrade &upgrade : m_on->facts.upgrades) {
        if (upgrade.outcome == Outcome::Silent)
            upgrade.outcome = Outcome::Proved;
    }
    m_on->window->applyFacts({.upgrades = m_on->facts.upgrades});
    QVERIFY(bar().isHidden());
    // What had ended before the program was started is not told.
    WindowFixture later(m_on->facts);
    QVERIFY(later.window->findChild<RolloutEndBar *>()->isHidden());
}

void EndingTest::takesNoFocus()
{
    m_on->window->activateWindow();
    m_on->window->actions().find->trigger();
    QWidget *search = m_on->window->focusWidget();
    end({});
    QCOMPARE(m_on->window->focusWidget(), search);
    QVERIFY(bar().isVisible());
    QVERIFY(!bar().isModal());
}

void EndingTest::retriesThoseThatNeedSomebody()
{
    QSignalSpy retried(m_on->window.get(), &MainWindow::retryRequested);
    end({Outcome::Failed, Outcome::Silent});
    QList<QUuid> wanted;
    for (const Upgrade &upgrade : m_on->facts.upgrades) {
        if (upgrade.outcome == Outcome::Failed || upgrade.outcome == Outcome::Unchanged)
            wanted.append(upgrade.sessionId);
    }
    button(u"Retry"_s)->click();
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried.first().first().value<QList<QUuid>>(), wanted);
}

void EndingTest::leadsToTheChangeSheet()
{
    QSignalSpy wanted(m_on->window.get(), &MainWindow::changeSheetRequested);
    QList<QUuid> sessions; // of this roll-out: what was proved before it began is not in it
    for (const qsizetype i : running())
        sessions.append(m_on->facts.upgrades.at(i).sessionId);
    end({});
    button(u"Change sheet"_s)->click();
    QCOMPARE(wanted.size(), 1);
    const auto told = wanted.first().first().value<QList<QUuid>>();
    for (const QUuid &session : std::as_const(sessions))
        QVERIFY(told.contains(session));
    QCOMPARE(bar().text(),
             u"%1 of %2 proved, 1 need(s) you"_s.arg(told.size() - 1).arg(told.size()));
}

void EndingTest::theNextOneCountsAnew()
{
    end({});
    QVERIFY(bar().isVisible());
    m_on->clock.advance(std::chrono::seconds(60));
    Upgrade next = m_on->facts.upgrades.first(); // Boardroom again
    next.sessionId = QUuid::createUuid();
    next.state = UpgradeState::Queued;
    next.outcome = Outcome::None;
    next.createdAt = m_on->clock.now();
    next.endedAt = {};
    m_on->window->applyFacts({.upgrades = {next}});
    QVERIFY(bar().isHidden());
    next.state = UpgradeState::Ended;
    next.outcome = Outcome::Proved;
    next.endedAt = m_on->clock.now().addSecs(60);
    m_on->window->applyFacts({.upgrades = {next}});
    QCOMPARE(bar().text(), u"1 of 1 proved"_s);
    QVERIFY(!button(u"Retry"_s)->isVisible());
}

void EndingTest::cancelledIsNoEnd()
{
    end({});
    button(u"Close"_s)->click();
    m_on->clock.advance(std::chrono::seconds(60));
    Upgrade next = m_on->facts.upgrades.first();
    next.sessionId = QUuid::createUuid();
    next.state = UpgradeState::Queued;
    next.outcome = Outcome::None;
    next.createdAt = m_on->clock.now();
    m_on->window->applyFacts({.upgrades = {next}});
    next.state = UpgradeState::Ended;
    next.outcome = Outcome::Cancelled;
    next.endedAt = m_on->clock.now().addSecs(1);
    m_on->window->applyFacts({.upgrades = {next}});
    QVERIFY(bar().isHidden());
}

QTEST_MAIN(EndingTest)
#include "tst_ending.moc"
