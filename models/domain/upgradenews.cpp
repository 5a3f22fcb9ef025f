// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradenews.h"

#include "softwareversion.h"

#include <QRegularExpression>

namespace Uplift
{

namespace
{

bool isNone(const std::optional<QString> &word)
{
    return !word || word->isEmpty() ||
           word->compare(QLatin1String("None"), Qt::CaseInsensitive) == 0;
}

bool differs(const std::optional<QString> &said, const std::optional<QString> &known)
{
    return said && said->compare(known.value_or(QString()), Qt::CaseInsensitive) != 0;
}

template<typename Field>
void fillIn(std::optional<Field> &field, const std::optional<Field> &known)
{
    if (!field)
        field = known;
}

/// Of the package; empty where there is no address.
QString fileNameIn(const UpgradeStatus &status)
{
    return status.url && !status.url->isRelative() ? status.url->fileName(QUrl::FullyDecoded)
                                                   : QString();
}

/// What it names is compared as far as it names anything.
bool namesAnother(const UpgradeStatus &status, const Upgrade &upgrade)
{
    const auto version = SoftwareVersion::parse(status.versionId.value_or(QString()));
    const auto target = SoftwareVersion::parse(upgrade.targetVersion);
    if (!version.train().isEmpty() && !version.covers(target) && !target.covers(version))
        return true;
    const QString fileName = fileNameIn(status);
    return !fileName.isEmpty() && fileName.compare(upgrade.fileName, Qt::CaseInsensitive) != 0;
}

/// By the endpoint's own times; nothing when they don't tell.
std::optional<StatusSubject> byTime(const StatusNews &news)
{
    if (!news.sinceChange || news.sinceChange->time < -news.sinceChange->uncertainty)
        return {};
    return news.sinceChange->time > news.sinceOffer + news.sinceChange->uncertainty
               ? StatusSubject::EarlierUpgrade
               : StatusSubject::ThisUpgrade;
}

/// It has said otherwise since the upgrade was offered: the change was seen to come about, unless
/// its own times say that this is the older of the two.
std::optional<StatusSubject> byWhatItSaidSince(const StatusNews &news, const SaidBefore &before)
{
    const UpgradeStatus &known = before.status;
    if (news.lastChange.isValid() && known.lastChange.isValid()) {
        // Older news may come one by one: what follows one of them is no younger for that.
        const bool isOld = news.lastChange < known.lastChange ||
                           (!before.wasAboutThat && byTime(news) == StatusSubject::EarlierUpgrade);
        return isOld ? StatusSubject::EarlierUpgrade : StatusSubject::ThisUpgrade;
    }
    if (const auto subject = byTime(news))
        return subject;
    return known.status || known.phase ? std::optional(StatusSubject::ThisUpgrade) : std::nullopt;
}

/// True for a status that is told as a whole, not because it has just changed: with a session that
/// is empty, as after an upgrade by web page, and dated; before the endpoint has fetched a byte,
/// and with nothing said before that it could have changed from. Taking it for old costs an offer
/// more; taking it for news would end an upgrade that runs.
bool isRecital(const StatusNews &news, const Upgrade &upgrade,
               const std::optional<SaidBefore> &before)
{
    const bool isOfNoSession = news.status.sessionId && news.status.sessionId->isEmpty();
    return isOfNoSession && news.lastChange.isValid() && !before && !upgrade.hasBegun();
}

} // namespace

bool isOver(const UpgradeStatus &status)
{
    if (!isNone(status.status))
        return status.status->compare(QLatin1String("InProgress"), Qt::CaseInsensitive) != 0;
    return isNone(status.phase);
}

UpgradeStatus merged(const UpgradeStatus &known, const UpgradeStatus &said)
{
    const bool hasBegunAnew =
        isOver(known) && (differs(said.status, known.status) || differs(said.phase, known.phase));
    if (hasBegunAnew)
        return said;
    UpgradeStatus whole = said;
    fillIn(whole.status, known.status);
    fillIn(whole.phase, known.phase);
    fillIn(whole.message, known.message);
    fillIn(whole.sessionId, known.sessionId);
    fillIn(whole.versionId, known.versionId);
    fillIn(whole.url, known.url);
    fillIn(whole.secondsUntilUpgrade, known.secondsUntilUpgrade);
    if (!whole.lastChange.isValid())
        whole.lastChange = known.lastChange;
    return whole;
}

QString nameIn(const UpgradeStatus &status)
{
    for (const QString &name : {sessionNamed(status), fileNameIn(status)}) {
        if (!name.isEmpty())
            return name;
    }
    return status.versionId.value_or(QString());
}

QString sessionNamed(const UpgradeStatus &status)
{
    if (status.sessionId && !status.sessionId->isEmpty())
        return *status.sessionId;
    static const QRegularExpression inAddress(
        QStringLiteral("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^/]+$"),
        QRegularExpression::CaseInsensitiveOption);
    return inAddress.match(status.url.value_or(QUrl()).path()).captured(1);
}

bool saysTheSame(const UpgradeStatus &left, const UpgradeStatus &right)
{
    return left.status == right.status && left.phase == right.phase &&
           left.sessionId == right.sessionId && left.versionId == right.versionId &&
           left.url == right.url && left.lastChange == right.lastChange;
}

StatusSubject subjectOf(const StatusNews &news, const Upgrade &upgrade,
                        const std::optional<SaidBefore> &before)
{
    if (namesAnother(news.status, upgrade))
        return StatusSubject::OtherUpgrade;
    if (!upgrade.isTold())
        return StatusSubject::EarlierUpgrade;
    const bool saidSince = before && before->during == upgrade.sessionId;
    if (before && saysTheSame(before->status, news.status))
        return saidSince && before->wasAboutThat ? StatusSubject::ThisUpgrade
                                                 : StatusSubject::EarlierUpgrade;
    const QDateTime lastBefore = saidSince ? before->lastChangeBefore
                                 : before  ? before->status.lastChange
                                           : QDateTime();
    const bool isNoLater =
        lastBefore.isValid() && news.lastChange.isValid() && news.lastChange <= lastBefore;
    if (isNoLater && byTime(news) != StatusSubject::ThisUpgrade)
        return StatusSubject::EarlierUpgrade;
    if (saidSince) {
        if (const auto subject = byWhatItSaidSince(news, *before))
            return *subject;
    }
    if (const auto subject = byTime(news))
        return *subject;
    // The end of something that was not seen to come about may be the end of an earlier upgrade.
    return isOver(news.status) && (news.isSnapshot || isRecital(news, upgrade, before))
               ? StatusSubject::EarlierUpgrade
               : StatusSubject::ThisUpgrade;
}

} // namespace Uplift
