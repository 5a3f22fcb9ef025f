// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <domain/phasetimes.h>
#include <domain/words.h>
#include <QDir>
#include <algorithm>

namespace Uplift
{

namespace
{

std::chrono::seconds between(const QDateTime &then, const QDateTime &now)
{
    return std::chrono::seconds(then.isValid() ? std::max<qint64>(0, then.secsTo(now)) : 0);
}

} // namespace

QString Wording::group(SystemGroup group)
{
    switch (group) {
    case SystemGroup::Idle:
        return tr("Nothing ordered");
    case SystemGroup::Waiting:
        return tr("Waiting");
    case SystemGroup::Running:
        return tr("Running");
    case SystemGroup::Proved:
        return tr("Proved");
    case SystemGroup::NeedsOperator:
        return tr("Needs you");
    }
    return {};
}

QString Wording::groupCount(SystemGroup group, int count)
{
    switch (group) {
    case SystemGroup::Idle:
        return tr("%n system(s)", nullptr, count);
    case SystemGroup::Waiting:
        return tr("%n waiting", "systems", count);
    case SystemGroup::Running:
        return tr("%n running", "systems", count);
    case SystemGroup::Proved:
        return tr("%n proved", "systems", count);
    case SystemGroup::NeedsOperator:
        return tr("%n need(s) you", "systems", count);
    }
    return {};
}

QString Wording::couldBeUpgraded(int count)
{
    return tr("%n could be upgraded", "systems", count);
}

QString Wording::condition(PackageCondition condition)
{
    switch (condition) {
    case PackageCondition::Arriving:
        return tr("Being copied");
    case PackageCondition::Checking:
        return tr("Ready, being checked");
    case PackageCondition::Ready:
        return tr("Ready");
    case PackageCondition::Empty:
        return tr("Empty file");
    case PackageCondition::Unreadable:
        return tr("Not readable");
    }
    return {};
}

QString Wording::conditionOf(const Package &package)
{
    if (package.condition != PackageCondition::Checking || package.checked <= 0 ||
        package.size <= 0)
        return condition(package.condition);
    return tr("%1 checked", "share of a package, such as 42%")
        .arg(percent(double(package.checked) / double(package.size)));
}

QString Wording::conditionMeaning(PackageCondition condition)
{
    switch (condition) {
    case PackageCondition::Arriving:
        return tr("The file is growing or another program has it open; it is served once it has "
                  "stood still for a while.");
    case PackageCondition::Checking:
        return tr("Systems can fetch it; its checksum is being computed.");
    case PackageCondition::Ready:
        return tr("Systems can fetch it.");
    case PackageCondition::Empty:
        return tr("This file is empty: copy it into the folder again.");
    case PackageCondition::Unreadable:
        return tr("This file can't be read: check the permissions of the file and its folder.");
    }
    return {};
}

QString Wording::ignoredReason(IgnoredReason reason)
{
    switch (reason) {
    case IgnoredReason::OtherName:
        return tr("its name is not that of a package, such as s52010tc7_3_21.pkg");
    case IgnoredReason::Unfinished:
        return tr("it is being copied: its name says that it is not complete");
    case IgnoredReason::Folder:
        return tr("a folder: packages have to lie in the software folder itself");
    case IgnoredReason::NoFile:
        return tr("not a file");
    case IgnoredReason::LinkOutside:
        return tr("a link that leads out of the software folder");
    case IgnoredReason::LinkToNothing:
        return tr("a link whose target is gone");
    }
    return {};
}

QString Wording::ignoredCount(int count)
{
    return tr("%n file(s) left aside", "no packages", count);
}

QString Wording::ignoredList(const QList<IgnoredFile> &ignored)
{
    constexpr qsizetype most = 30; // more would not fit on a screen
    QStringList lines;
    for (const IgnoredFile &file : ignored.first(std::min(most, ignored.size())))
        lines.append(tr("%1: %2", "file: why it is no package")
                         .arg(file.fileName, ignoredReason(file.reason)));
    if (ignored.size() > most)
        lines.append(tr("… and %n more", "files", int(ignored.size() - most)));
    return lines.join(u'\n');
}

QString Wording::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return tr("Fits");
    case Verdict::AlreadyThere:
        return tr("Already there");
    case Verdict::Downgrade:
        return tr("Downgrade");
    case Verdict::NeedsKey:
        return tr("May need a release key");
    case Verdict::WrongFamily:
        return tr("Other hardware");
    case Verdict::NotKnown:
        return tr("Not known yet");
    case Verdict::NotComparable:
        return tr("Version not known");
    case Verdict::NotServed:
        return tr("Can't be fetched now");
    }
    return {};
}

QString Wording::verdictMeaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return tr("The package is newer and made for this hardware.");
    case Verdict::AlreadyThere:
        return tr("The system reports this very version: there is nothing to do.");
    case Verdict::Downgrade:
        return tr("The package is older than what the system runs. This works; settings made "
                  "since may be lost.");
    case Verdict::NeedsKey:
        return tr("A major change of TC software usually needs a release key, and none is set.");
    case Verdict::WrongFamily:
        return tr("The package is made for other hardware: the installation would fail.");
    case Verdict::NotKnown:
        return tr("The hardware of the system is not known yet, so nobody can say whether the "
                  "package fits.");
    case Verdict::NotComparable:
        return tr("The package is made for this hardware. Whether it is newer can't be said: the "
                  "version that the system runs is not known, or can't be compared.");
    case Verdict::NotServed:
        return tr("The file is incomplete, empty or not readable.");
    }
    return {};
}

QString Wording::upgrade(const Upgrade &upgrade, const QDateTime &now)
{
    return upgradeVariants(upgrade, now).first();
}

QStringList Wording::upgradeVariants(const Upgrade &upgrade, const QDateTime &now)
{
    const QString running = duration(between(upgrade.stateSince, now));
    if (upgrade.state == UpgradeState::Downloading) {
        const QString share = percent(progressOf(upgrade));
        if (upgrade.bytesPerSecond <= 0)
            return {joined({share, tr("no data at the moment")}), share};
        const auto left =
            std::chrono::seconds((upgrade.total - upgrade.sent) / upgrade.bytesPerSecond);
        const QString speedText = speed(upgrade.bytesPerSecond);
        const QString leftText = tr("%1 left", "time").arg(duration(left));
        return {joined({share, speedText, leftText}), joined({share, leftText}), share};
    }
    if (isSilentPhase(upgrade.state)) {
        const QString name =
            upgrade.isPostponed() ? tr("Postponed in the room") : state(upgrade.state);
        if (upgrade.usualSeconds == 0 || upgrade.isPostponed())
            return {joined({name, running}), name};
        return {joined({name, running,
                        tr("usually about %1", "time")
                            .arg(duration(std::chrono::seconds(upgrade.usualSeconds)))}),
                joined({name, running}), name};
    }
    if (upgrade.state == UpgradeState::Offered)
        return {joined({state(upgrade.state), running}), state(upgrade.state)};
    if (upgrade.state == UpgradeState::Scheduled && upgrade.notBefore.isValid())
        return {tr("Not before %1", "time").arg(moment(upgrade.notBefore, now)),
                state(upgrade.state)};
    if (upgrade.state == UpgradeState::Queued && upgrade.waitsFor != Hindrance::None)
        return {hindrance(upgrade.waitsFor), state(upgrade.state)};
    if (!upgrade.isEnded())
        return {state(upgrade.state)};

    const QString ending = outcome(upgrade.outcome);
    if (upgrade.lacksPackage())
        return {joined({ending, reason(upgrade)}), ending};
    if (const QString next = advice(upgrade.outcome); !next.isEmpty()) {
        const QString said = upgrade.outcome == Outcome::Failed ? upgrade.message : QString();
        const QString reason = said.isEmpty() ? ending : joined({ending, said});
        // The reason is what the operator looks for: rather cut off than left out.
        return said.isEmpty() ? QStringList{joined({ending, next}), ending}
                              : QStringList{joined({reason, next}), reason};
    }
    if (upgrade.endedAt.isValid())
        return {joined({ending, moment(upgrade.endedAt, now)}), ending};
    return {ending};
}

/// "TC7.0.2", without the build that is behind it.
static QString shortVersion(const QString &reported, const SoftwareVersion &parsed)
{
    return parsed.isValid() ? parsed.text() : reported;
}

QString Wording::wayOf(const Upgrade &upgrade, const QString &runs)
{
    const bool hasNotBegun = upgrade.fromVersion.isEmpty() && !upgrade.isEnded();
    const QString &before = hasNotBegun ? runs : upgrade.fromVersion;
    const auto from = SoftwareVersion::parse(before);
    const auto to = SoftwareVersion::parse(upgrade.targetVersion);
    const QString target = shortVersion(upgrade.targetVersion, to);
    if (before.isEmpty())
        return target;
    const QString way = QStringLiteral("%1 → %2").arg(shortVersion(before, from), target);
    return from.isValid() && to.compare(from) < 0 ? joined({way, verdict(Verdict::Downgrade)})
                                                  : way;
}

QString Wording::hindrance(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::NotAccepted:
        return tr("Waits for the system to be accepted");
    case Hindrance::NotServed:
        return tr("Waits for its package to be there");
    case Hindrance::OtherHardware:
        return tr("Waits for you: its package is for other hardware");
    case Hindrance::OutsideWindow:
        return tr("Waits for the daily time");
    case Hindrance::InCall:
        return tr("Waits for a call to end");
    case Hindrance::NoFreePlace:
        return tr("Waits for a free place");
    case Hindrance::SubnetFull:
        return tr("Waits for a free place in its subnet");
    case Hindrance::OthersFirst:
        return tr("Waits for those ahead of it");
    }
    return {};
}

QString Wording::optionKey()
{
    return tr("An option key: it does not belong here. A system takes it for a release key and "
              "fails after its restart.");
}

QString Wording::notAccepted()
{
    return tr("New, waits to be accepted", "system");
}

QString Wording::headed(const QString &heading, const QString &text)
{
    return tr("%1: %2", "column heading: cell").arg(heading, text.isEmpty() ? tr("none") : text);
}

QString Wording::packageTitle(const PackageName &name)
{
    return name.variant.isEmpty() ? name.version.text()
                                  : QStringLiteral("%1 %2").arg(name.version.text(), name.variant);
}

QString Wording::family(const PackageName &name)
{
    return name.family.isEmpty() ? tr("all products") : name.family;
}

QString Wording::packageInOneLine(const Package &package)
{
    return QStringList{packageTitle(package.name), family(package.name), bytes(package.size),
                       conditionOf(package)}
        .join(QStringLiteral(", "));
}

QString Wording::packageToolTip(const Package &package)
{
    QStringList lines{QDir::toNativeSeparators(package.filePath), bytes(package.size),
                      conditionMeaning(package.condition)};
    if (!package.problem.isEmpty())
        lines += package.problem;
    if (!package.sha256.isEmpty())
        lines += tr("SHA-256: %1").arg(QString::fromLatin1(package.sha256.toHex()));
    return lines.join(u'\n');
}

} // namespace Uplift
