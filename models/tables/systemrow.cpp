// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemrow.h"

#include "paddednumbers.h"

#include <domain/productname.h>

#include <algorithm>

namespace Uplift
{

QString withPaddedNumbers(const QString &address)
{
    QString padded;
    QString digits;
    const auto flush = [&] {
        if (!digits.isEmpty())
            padded += digits.rightJustified(3, u'0');
        digits.clear();
    };
    for (const QChar c : address) {
        if (c.isDigit()) {
            digits += c;
        } else {
            flush();
            padded += c;
        }
    }
    flush();
    return padded;
}

namespace
{

/// Letters as they are, numbers padded: "1TC0000070000030000021". TC stands before CE.
QString keyOf(const SoftwareVersion &version, const QString &text)
{
    if (!version.isValid())
        return u'0' + text;
    QString key = version.train() == QLatin1String("TC")   ? QStringLiteral("1TC")
                  : version.train() == QLatin1String("CE") ? QStringLiteral("2CE")
                                                           : u'1' + version.train();
    for (const int number : version.numbers())
        key += QString::number(number).rightJustified(7, u'0');
    return key;
}

bool hasTargetAhead(const std::optional<Upgrade> &upgrade)
{
    return upgrade && (!upgrade->isEnded() || needsOperator(*upgrade));
}

QString shortVersion(const QString &reported, const SoftwareVersion &parsed)
{
    return parsed.isValid() ? parsed.text() : reported;
}

} // namespace

SystemGroup groupOf(const std::optional<Upgrade> &upgrade)
{
    if (!upgrade)
        return SystemGroup::Idle;
    return upgrade->isEnded() ? aboutOf(upgrade->outcome).group : aboutOf(upgrade->state).group;
}

bool needsOperator(const Upgrade &upgrade)
{
    return aboutOf(upgrade.outcome).group == SystemGroup::NeedsOperator;
}

bool canBeRetried(const Upgrade &upgrade)
{
    return needsOperator(upgrade) || upgrade.outcome == Outcome::Cancelled;
}

bool isWaiting(const Upgrade &upgrade)
{
    return groupOf(upgrade) == SystemGroup::Waiting;
}

double progressOf(const Upgrade &upgrade)
{
    if (upgrade.total <= 0)
        return 0;
    return std::clamp(double(upgrade.sent) / double(upgrade.total), 0.0, 1.0);
}

void SystemRow::derive()
{
    const Identification &said = endpoint.identification;
    version = SoftwareVersion::parse(said.softwareVersion);
    versionText = shortVersion(said.softwareVersion, version);
    const QString wanted = hasTargetAhead(upgrade) ? upgrade->targetVersion : QString();
    target = SoftwareVersion::parse(wanted);
    targetText = shortVersion(wanted, target);
    isDowngrade = target.isValid() && version.isValid() && target.compare(version) < 0;
    product = productNameOf(endpoint);
    address = !said.ipAddress.isEmpty() ? said.ipAddress : endpoint.sourceAddress;
    addressKey = withPaddedNumbers(address);
    versionKey = keyOf(version, versionText);
    targetKey = targetText.isEmpty() ? QString() : keyOf(target, targetText);
    tagText = endpoint.tags.join(QStringLiteral(", "));
    haystack = QStringList{endpoint.displayName(),
                           address,
                           endpoint.sourceAddress,
                           said.serialNumber.text(),
                           said.macAddress,
                           product,
                           endpoint.family,
                           said.softwareVersion,
                           versionText,
                           targetText,
                           endpoint.site,
                           tagText}
                   .join(u'\n')
                   .toLower();
}

DueAction SystemRow::dueAction() const
{
    if (!endpoint.isAccepted && (!upgrade || upgrade->state == UpgradeState::Queued))
        return DueAction::Accept;
    if (!upgrade)
        return DueAction::None;
    if (upgrade->state == UpgradeState::Queued)
        return upgrade->waitsFor == Hindrance::OtherHardware ? DueAction::Explain : DueAction::None;
    if (!needsOperator(*upgrade))
        return DueAction::None;
    const bool asksForMore = upgrade->lacksPackage() || upgrade->outcome == Outcome::Silent ||
                             upgrade->outcome == Outcome::Reverted;
    return asksForMore ? DueAction::Explain : DueAction::Retry;
}

bool SystemRow::isOpenForUpdate() const
{
    return group() == SystemGroup::Idle || group() == SystemGroup::Proved;
}

void RolloutSummary::count(const SystemRow &row, int sign)
{
    if (row.endpoint.isRemoved)
        return;
    systems += sign;
    switch (row.group()) {
    case SystemGroup::Idle:
        break;
    case SystemGroup::Waiting:
        waiting += sign;
        break;
    case SystemGroup::Running:
        running += sign;
        break;
    case SystemGroup::Proved:
        proved += sign;
        break;
    case SystemGroup::NeedsOperator:
        needOperator += sign;
        break;
    }
    if (row.isOpenForUpdate() && row.update.kind == UpdateAtHand::Kind::Available)
        couldBeUpgraded += sign;
    if (row.isOpenForUpdate() && row.update.kind == UpdateAtHand::Kind::UpToDate)
        upToDate += sign;
    if (row.upgrade && row.upgrade->state == UpgradeState::Downloading)
        bytesPerSecond += sign * row.upgrade->bytesPerSecond;
    if (row.upgrade && !row.upgrade->isEnded())
        bytesLeft += sign * std::max<qint64>(0, row.upgrade->total - row.upgrade->sent);
}

} // namespace Uplift
