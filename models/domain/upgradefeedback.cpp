// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the coordinator that reads feedback.

#include "endpointregistry.h"
#include "eventlog.h"
#include "upgradecoordinator.h"

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto InOneMessage = 2s;     // its times are of whole seconds
constexpr auto BetweenMessages = 60s; // what a clock and the way may have changed meanwhile

/// Phase, or status where the phase is "None", as it is before and after (xAPI schema).
QString wordOf(const UpgradeStatus &status)
{
    for (const auto &word : {status.phase, status.status}) {
        if (word && !word->isEmpty() &&
            word->compare(QLatin1String("None"), Qt::CaseInsensitive) != 0)
            return *word;
    }
    return {};
}

QStringList wordsOf(const UpgradeStatus &status)
{
    return {status.status.value_or(QString()), status.phase.value_or(QString()),
            status.message.value_or(QString())};
}

} // namespace

void UpgradeCoordinator::feedback(const Feedback &feedback)
{
    lookAtTheClock();
    const EndpointId sender = senderOf(feedback);
    const bool isIdentified = m_with.endpoints.match(feedback.identification) != nullptr;
    Reading reading{.session = m_active.value(sender)};
    if (feedback.upgradeStatus)
        reading = read(feedback, sender);
    if (sender != 0 && feedback.sentAt.isValid())
        m_clockAhead.insert(sender, m_with.clock.now().secsTo(feedback.sentAt));
    const Upgrade *upgrade = find(reading.session);
    const EndpointId id = isIdentified || upgrade ? sender : 0;

    // A repetition is no news, but what was sent is kept all the same.
    const bool isAlone = !feedback.statusDocument && !feedback.raw.isEmpty();
    const bool isNoted = feedback.upgradeStatus && (!reading.isRepeated || isAlone);
    if (isNoted)
        logReading(reading, id, feedback.raw);
    else if (!feedback.upgradeStatus && !feedback.event.isEmpty())
        m_with.log.append(LogKind::EventReceived, id, reading.session, {feedback.event},
                          feedback.raw);
    if (feedback.statusDocument)
        noteDocument(feedback, id, isNoted ? QByteArray() : feedback.raw);
    if (feedback.event == QLatin1String("BootEvent"))
        m_with.endpoints.startedAnew(id);
    if (!feedback.upgradeStatus && !feedback.statusDocument && feedback.event.isEmpty())
        m_with.log.append(LogKind::FeedbackReceived, id, reading.session, {}, feedback.raw);
    m_with.endpoints.heard(id, feedback.caller, feedback.identification);
    if (id != 0)
        m_heard.insert(id, m_time.now());
    if (!upgrade || reading.isRepeated)
        return;
    if (!upgrade->isEnded())
        noteMovement(reading.session);
    if (feedback.upgradeStatus)
        noteStatus(*upgrade, reading.news.status);
    else if (feedback.event == QLatin1String("BootEvent"))
        move(*upgrade, UpgradeFact::SaidBooting);
}

/// Who says nothing of itself is known by the session that it names, or by its address where only
/// one endpoint calls from there.
EndpointId UpgradeCoordinator::senderOf(const Feedback &feedback) const
{
    if (const Endpoint *known = m_with.endpoints.match(feedback.identification))
        return known->id;
    if (feedback.upgradeStatus) {
        const QString named = sessionNamed(*feedback.upgradeStatus);
        if (const Upgrade *upgrade = find(QUuid::fromString(named)))
            return upgrade->endpoint;
    }
    const QList<EndpointId> there = m_with.endpoints.atSource(feedback.caller.address);
    return there.size() == 1 ? there.first() : 0;
}

UpgradeCoordinator::Reading UpgradeCoordinator::read(const Feedback &feedback, EndpointId sender)
{
    Reading reading{.news = newsIn(feedback, sender)};
    judge(reading, sender);
    if (sender == 0)
        return reading;
    const QUuid during = activeFor(sender) ? toldOf(sender) : reading.session;
    const UpgradeStatus &status = reading.news.status;
    const SaidBefore before = m_said.value(sender);
    const bool isSameTime = before.during == during;
    reading.isRepeated = feedback.isSnapshot && isSameTime && m_said.contains(sender) &&
                         saysTheSame(before.status, status) &&
                         before.status.message == status.message;
    const bool isAboutThat = !during.isNull() && reading.session == during;
    m_said.insert(sender, {.status = status,
                           .during = during,
                           .wasAboutThat = isAboutThat,
                           .lastChangeBefore =
                               isSameTime ? before.lastChangeBefore : before.status.lastChange});
    return reading;
}

/// The upgrade that it has been told of; null: none.
QUuid UpgradeCoordinator::toldOf(EndpointId endpoint) const
{
    const Upgrade *active = activeFor(endpoint);
    return active && active->isTold() ? active->sessionId : QUuid();
}

StatusNews UpgradeCoordinator::newsIn(const Feedback &feedback, EndpointId sender) const
{
    const UpgradeStatus &said = *feedback.upgradeStatus;
    const auto before = m_said.constFind(sender);
    StatusNews news{.status = said,
                    .lastChange = said.lastChange,
                    .isSnapshot = feedback.isSnapshot,
                    .sinceChange = std::nullopt};
    // A snapshot is whole by itself; and what was over before an upgrade was offered ends there.
    const bool isOfNow =
        before != m_said.cend() &&
        (!activeFor(sender) || !isOver(before->status) || before->during == toldOf(sender));
    if (isOfNow && !feedback.isSnapshot)
        news.status = merged(before->status, said);
    const QDateTime now = m_with.clock.now();
    const auto sinceChange = [&said](const QDateTime &endpointsNow, std::chrono::seconds around) {
        return TimeSinceChange{std::chrono::seconds(said.lastChange.secsTo(endpointsNow)), around};
    };
    if (!said.lastChange.isValid())
        return news;
    if (feedback.sentAt.isValid())
        news.sinceChange = sinceChange(feedback.sentAt, InOneMessage);
    else if (const auto ahead = m_clockAhead.constFind(sender); ahead != m_clockAhead.cend())
        news.sinceChange = sinceChange(now.addSecs(*ahead), BetweenMessages);
    return news;
}

void UpgradeCoordinator::judge(Reading &reading, EndpointId sender) const
{
    if (const QString named = sessionNamed(reading.news.status); !named.isEmpty()) {
        // A session that this console never gave out tells nothing about those that it did.
        const Upgrade *upgrade = find(QUuid::fromString(named));
        if (upgrade && upgrade->endpoint == sender)
            reading.session = upgrade->sessionId;
        else
            reading.subject = StatusSubject::OtherUpgrade;
        return;
    }
    const auto before = m_said.constFind(sender);
    const Upgrade *active = activeFor(sender);
    if (!active) {
        // More words about the end of the last one.
        if (before != m_said.cend() && before->wasAboutThat &&
            saysTheSame(before->status, reading.news.status))
            reading.session = before->during;
        return;
    }
    if (active->offeredAt.isValid())
        reading.news.sinceOffer =
            std::chrono::seconds(active->offeredAt.secsTo(m_with.clock.now()));
    else
        reading.news.sinceChange.reset();
    reading.subject =
        subjectOf(reading.news, *active,
                  before == m_said.cend() ? std::nullopt : std::optional(SaidBefore(*before)));
    if (reading.subject == StatusSubject::ThisUpgrade)
        reading.session = active->sessionId;
}

void UpgradeCoordinator::logReading(const Reading &reading, EndpointId id, const QByteArray &raw)
{
    const UpgradeStatus &status = reading.news.status;
    QStringList words = wordsOf(status);
    switch (reading.subject) {
    case StatusSubject::ThisUpgrade:
        m_with.log.append(LogKind::FeedbackReceived, id, reading.session, words, raw);
        break;
    case StatusSubject::EarlierUpgrade:
        if (wordOf(status).isEmpty()) { // of no upgrade at all
            m_with.log.append(LogKind::FeedbackReceived, id, {}, words, raw);
            break;
        }
        words.append(status.lastChange.toString(Qt::ISODate));
        m_with.log.append(LogKind::EarlierUpgradeReported, id, {}, words, raw);
        break;
    case StatusSubject::OtherUpgrade:
        words.append(nameIn(status));
        m_with.log.append(LogKind::OtherUpgradeReported, id, {}, words, raw);
        break;
    }
}

void UpgradeCoordinator::noteDocument(const Feedback &feedback, EndpointId id,
                                      const QByteArray &raw)
{
    const StatusDocument &document = *feedback.statusDocument;
    if (feedback.event.isEmpty())
        m_with.log.append(
            LogKind::StatusReceived, id, {},
            {document.productPlatform, document.packageFamily, document.softwareVersion}, raw);
    m_with.endpoints.learn(id, document);
    sayWhatWaits(id);
}

void UpgradeCoordinator::noteStatus(const Upgrade &upgrade, const UpgradeStatus &status)
{
    const auto fact = factOf(status);
    const bool moves = fact && nextStep(upgrade.state, upgrade.outcome, *fact).moves;
    if (upgrade.isEnded() && !moves)
        return noteReason(upgrade, status);
    Upgrade noted = upgrade;
    if (status.phase || status.status)
        noted.phase = wordOf(status);
    noted.message = status.message.value_or(upgrade.message);
    if (noted.isPostponed())
        noted.preparingSeconds = -1;
    if (moves)
        move(noted, *fact, noted.message);
    else if (noted != upgrade)
        store(noted);
}

/// Why it failed may be said after that.
void UpgradeCoordinator::noteReason(const Upgrade &failed, const UpgradeStatus &status)
{
    const QString reason = status.message.value_or(QString());
    if (failed.outcome != Outcome::Failed || !isOver(status) || reason.isEmpty() ||
        reason == failed.message)
        return;
    Upgrade explained = failed;
    explained.message = reason;
    store(explained);
}

} // namespace Uplift
