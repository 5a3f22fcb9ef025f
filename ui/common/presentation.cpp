// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation.h"

#include "theme.h"

#include <domain/words.h>
#include <algorithm>

namespace Uplift
{

namespace
{

/// Words of states and outcomes that have no icon of their own, and whose they have.
constexpr std::pair<QLatin1String, QLatin1String> BorrowedIcons[] = {
    {QLatin1String("queued"), QLatin1String("waiting")},
    {QLatin1String("unchanged"), QLatin1String("failed")},
    {QLatin1String("silent"), QLatin1String("warning")},
    {QLatin1String("reverted"), QLatin1String("warning")},
    {QLatin1String("cancelled"), QLatin1String("cancel")},
};

Tone toneOf(SystemGroup group)
{
    switch (group) {
    case SystemGroup::Idle:
        break;
    case SystemGroup::Waiting:
        return Tone::Waiting;
    case SystemGroup::Running:
        return Tone::Running;
    case SystemGroup::Proved:
        return Tone::Good;
    case SystemGroup::NeedsOperator:
        return Tone::Bad;
    }
    return Tone::Quiet;
}

/// The icon is called as the word is.
Look lookOf(const AboutState &about)
{
    const auto borrowed = std::ranges::find(BorrowedIcons, about.word,
                                            &std::pair<QLatin1String, QLatin1String>::first);
    const QLatin1String icon = borrowed == std::end(BorrowedIcons) ? about.word : borrowed->second;
    return {icon, toneOf(about.group)};
}

Look lookOf(UpgradeState state)
{
    return state == UpgradeState::Ended ? Look() : lookOf(aboutOf(state));
}

Look lookOf(Outcome outcome)
{
    return outcome == Outcome::None ? Look() : lookOf(aboutOf(outcome));
}

} // namespace

Look lookOf(const Upgrade &upgrade)
{
    return upgrade.isEnded() ? lookOf(upgrade.outcome) : lookOf(upgrade.state);
}

Look lookOf(SystemGroup group)
{
    switch (group) {
    case SystemGroup::Idle:
        return {QStringLiteral("system"), Tone::Plain};
    case SystemGroup::Waiting:
        return lookOf(UpgradeState::Queued);
    case SystemGroup::Running:
        return lookOf(UpgradeState::Downloading);
    case SystemGroup::Proved:
        return lookOf(Outcome::Proved);
    case SystemGroup::NeedsOperator:
        return {QStringLiteral("warning"), Tone::Bad};
    }
    return {};
}

Look lookOf(PackageCondition condition)
{
    switch (condition) {
    case PackageCondition::Arriving:
        return {QStringLiteral("waiting"), Tone::Waiting};
    case PackageCondition::Checking:
        return {QStringLiteral("preparing"), Tone::Running};
    case PackageCondition::Ready:
        return {QStringLiteral("proved"), Tone::Good};
    case PackageCondition::Empty:
        return {QStringLiteral("warning"), Tone::Warning};
    case PackageCondition::Unreadable:
        return {QStringLiteral("failed"), Tone::Bad};
    }
    return {};
}

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return {QStringLiteral("proved"), Tone::Good};
    case Verdict::AlreadyThere:
        return {QStringLiteral("proved"), Tone::Quiet};
    case Verdict::Downgrade:
        return {QStringLiteral("downgrade"), Tone::Warning};
    case Verdict::NeedsKey:
        return {QStringLiteral("key"), Tone::Warning};
    case Verdict::WrongFamily:
        return {QStringLiteral("failed"), Tone::Bad};
    case Verdict::NotKnown:
    case Verdict::NotComparable:
        return {QStringLiteral("information"), Tone::Waiting};
    case Verdict::NotServed:
        return {QStringLiteral("warning"), Tone::Warning};
    }
    return {};
}

Look lookOf(const UpdateAtHand &update)
{
    switch (update.kind) {
    case UpdateAtHand::Kind::Available:
        return {QStringLiteral("upgrade"), Tone::Plain};
    case UpdateAtHand::Kind::UpToDate:
        return {QStringLiteral("proved"), Tone::Quiet};
    case UpdateAtHand::Kind::NotServed:
    case UpdateAtHand::Kind::StepMissing:
        return {QStringLiteral("warning"), Tone::Quiet};
    default:
        return {QStringLiteral("information"), Tone::Quiet};
    }
}

Look lookOf(const LogEntry &entry)
{
    const QString argument = entry.arguments.value(0);
    if (entry.kind == LogKind::StateChanged)
        return lookOf(upgradeStateOf(argument));
    if (entry.kind == LogKind::UpgradeEnded)
        return lookOf(outcomeOf(argument));
    return lookOf(entry.kind);
}

Look lookOf(LogKind kind)
{
    switch (kind) {
    case LogKind::CheckedIn:
        return {QStringLiteral("connected"), Tone::Plain};
    case LogKind::UpgradeRequested:
        return {QStringLiteral("upgrade"), Tone::Plain};
    case LogKind::UpgradeCancelled:
        return {QStringLiteral("cancel"), Tone::Quiet};
    case LogKind::OfferMade:
        return {QStringLiteral("offered"), Tone::Running};
    case LogKind::DownloadStarted:
    case LogKind::PartSent:
        return {QStringLiteral("downloading"), Tone::Running};
    case LogKind::DownloadBroken:
        return {QStringLiteral("warning"), Tone::Warning};
    case LogKind::DownloadCompleted:
        return {QStringLiteral("proved"), Tone::Running};
    case LogKind::AnswerSent:
    case LogKind::FeedbackReceived:
    case LogKind::ContactMade:
    case LogKind::EventReceived:
    case LogKind::SystemAccepted:
    case LogKind::SystemRemoved:
    case LogKind::SystemPutBack:
        return {QStringLiteral("message"), Tone::Plain};
    case LogKind::StatusReceived:
    case LogKind::OtherUpgradeReported:
    case LogKind::EarlierUpgradeReported:
        return {QStringLiteral("information"), Tone::Plain};
    case LogKind::StateChanged:
    case LogKind::UpgradeEnded:
        return {QStringLiteral("history"), Tone::Plain};
    case LogKind::ReleaseKeySet:
        return {QStringLiteral("key"), Tone::Plain};
    case LogKind::ReleaseKeyCleared:
        return {QStringLiteral("key-clear"), Tone::Plain};
    case LogKind::UnreadableMessage:
    case LogKind::UnidentifiedCheckIn:
    case LogKind::ContactFailed:
    case LogKind::CallerRefused:
    case LogKind::HardwareInsisted:
    case LogKind::WasDeaf:
    case LogKind::ClockWasSet:
    case LogKind::HardwareHeld:
    case LogKind::StrayCheckIn:
    case LogKind::MessageMended:
    case LogKind::CalledByGet:
    case LogKind::StepGone:
    case LogKind::RetryGone:
    case LogKind::EntriesLost:
    case LogKind::StrayDownload:
        return {QStringLiteral("warning"), Tone::Warning};
    }
    return {};
}

static QColor usualColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                     dark ? 0.68 : 0.66);
    case Tone::Waiting:
        return dark ? QColor(0xb9c4d6) : QColor(0x46536b);
    case Tone::Running:
        return dark ? QColor(0x8cc4ff) : QColor(0x0a4f9c);
    case Tone::Good:
        return dark ? QColor(0x7fdc9c) : QColor(0x11632b);
    case Tone::Warning:
        return dark ? QColor(0xf4c26b) : QColor(0x7a4d00);
    case Tone::Bad:
        return dark ? QColor(0xffa198) : QColor(0xa8201a);
    }
    return palette.color(QPalette::Text);
}

/// Our colours are made for grounds that are nearly white or nearly black; desktops have others.
QColor colourOf(Tone tone, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    QColor colour = usualColour(tone, palette);
    for (const QColor &ground :
         {palette.color(QPalette::Base), palette.color(QPalette::Window), selectionColour(palette)})
        colour = readableInk(colour, ground, text);
    return colour;
}

} // namespace Uplift
