// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <domain/upgradelife.h>

namespace Uplift
{

/// The states in the order of UpgradeState: what each is called, and what it means for an upgrade.
const Wording::StateWords &Wording::wordsOf(UpgradeState state)
{
    static constexpr StateWords words[] = {
        {
            // Scheduled
            .title = [] { return tr("Scheduled"); },
            .sentence =
                [](const Upgrade &) {
                    return tr("It is offered when its time has come and the system calls in.");
                },
        },
        {
            // Queued
            .title = [] { return tr("Waiting for it to call in"); },
            .sentence =
                [](const Upgrade &upgrade) {
                    if (upgrade.waitsFor != Hindrance::OtherHardware)
                        return tr("It is offered when the system calls in and a place is free. A "
                                  "system calls in when it starts, and at intervals after that.");
                    return tr("The package %1 is made for other hardware than the system reports, "
                              "so it is not offered. Order the package of its own family; or "
                              "order this one again, tick that you want it all the same and give "
                              "a reason.")
                        .arg(upgrade.fileName);
                },
        },
        {
            // Offered
            .title = [] { return tr("Offered"); },
            .sentence =
                [](const Upgrade &) {
                    return tr("The system was told; it has not fetched anything yet.");
                },
        },
        {
            // Downloading
            .title = [] { return tr("Downloading"); },
            .sentence =
                [](const Upgrade &upgrade) {
                    return tr("%1 of %2 sent.").arg(bytes(upgrade.sent), bytes(upgrade.total));
                },
        },
        {
            // Preparing
            .title = [] { return tr("Preparing"); },
            .sentence =
                [](const Upgrade &) {
                    return tr(
                        "All bytes are sent. The system unpacks them and is silent meanwhile.");
                },
        },
        {
            // Installing
            .title = [] { return tr("Installing"); },
            .sentence =
                [](const Upgrade &) {
                    return tr("The system says that it installs. Leave its power on.");
                },
        },
        {
            // Rebooting
            .title = [] { return tr("Restarting"); },
            .sentence =
                [](const Upgrade &) {
                    return tr(
                        "The system starts again. Its next check-in tells which version it runs.");
                },
        },
        {
            // Ended
            .title = [] { return tr("Ended"); },
            .sentence =
                [](const Upgrade &upgrade) {
                    if (!upgrade.lacksPackage())
                        return outcomeMeaning(upgrade.outcome);
                    return tr("The step before is proved, and this one can't begin: its package %1 "
                              "is no longer in the software folder. Copy it there again, then "
                              "retry.")
                        .arg(upgrade.fileName);
                },
        },
    };
    static_assert(std::size(words) == UpgradeStateCount);
    return words[size_t(state)];
}

/// The outcomes in the order of Outcome. Advice, in a few words, has what needs the operator.
const Wording::OutcomeWords &Wording::wordsOf(Outcome outcome)
{
    static constexpr auto nothing = [] { return QString(); };
    static constexpr OutcomeWords words[] = {
        {
            // None
            .title = nothing,
            .sentence = nothing,
        },
        {
            // Proved
            .title = [] { return tr("Proved"); },
            .sentence = [] { return tr("The system has called in with the new version."); },
        },
        {
            // Failed
            .title = [] { return tr("Failed"); },
            .sentence =
                [] {
                    return tr("The system reported that it could not install the package. Check "
                              "that the package is made for this hardware and that the release "
                              "key is right, then retry.");
                },
            .advice = [] { return tr("check package and release key"); },
        },
        {
            // Unchanged
            .title = [] { return tr("Came back unchanged"); },
            .sentence =
                [] {
                    return tr("The system took the whole package and started again with the "
                              "version it had. A wrong release key or a package for other "
                              "hardware are the usual causes.");
                },
            .advice = [] { return tr("check release key and package"); },
        },
        {
            // Silent
            .title = [] { return tr("Never came back"); },
            .sentence =
                [] {
                    return tr("The system has not called in again. Look whether it has power and "
                              "network; if it calls in with the new version after all, this still "
                              "counts.");
                },
            .advice = [] { return tr("look at its power and network"); },
        },
        {
            // Cancelled
            .title = [] { return tr("Cancelled"); },
            .sentence = [] { return tr("The upgrade was cancelled here."); },
        },
        {
            // Reverted
            .title = [] { return tr("Went back later"); },
            .sentence =
                [] {
                    return tr("The new version was seen, then another one. Somebody, or the "
                              "system itself, has gone back.");
                },
            .advice = [] { return tr("find out who went back"); },
        },
    };
    static_assert(std::size(words) == OutcomeCount);
    return words[size_t(outcome)];
}

QString Wording::state(UpgradeState state)
{
    return wordsOf(state).title();
}

QString Wording::outcome(Outcome outcome)
{
    return wordsOf(outcome).title();
}

QString Wording::outcomeMeaning(Outcome outcome)
{
    return wordsOf(outcome).sentence();
}

QString Wording::advice(Outcome outcome)
{
    const OutcomeWords &words = wordsOf(outcome);
    return words.advice ? words.advice() : QString();
}

QString Wording::reason(const Upgrade &upgrade)
{
    if (upgrade.lacksPackage())
        return tr("%1 is missing in the software folder", "package").arg(upgrade.fileName);
    const QString next = advice(upgrade.outcome);
    if (next.isEmpty())
        return {};
    if (upgrade.outcome == Outcome::Failed)
        return upgrade.message.isEmpty() ? reported(upgrade.phase) : upgrade.message;
    return joined({upgrade.message, next});
}

QString Wording::saidOf(const Upgrade &upgrade)
{
    return joined({reported(upgrade.phase), upgrade.message});
}

/// The words of the xAPI schema, status and phase. "None" says nothing to people.
QString Wording::reported(const QString &word)
{
    struct Said
    {
        const char *word;
        QString (*text)();
    };
    static constexpr Said words[] = {
        {"None", [] { return QString(); }},
        {"InProgress", [] { return tr("under way", "an upgrade, as the system says"); }},
        {"Succeeded", [] { return tr("succeeded", "an upgrade, as the system says"); }},
        {"Failed", [] { return tr("failed", "an upgrade, as the system says"); }},
        {"InstallationFailed",
         [] { return tr("installation failed", "an upgrade, as the system says"); }},
        {"DownloadPending",
         [] { return tr("about to download", "an upgrade, as the system says"); }},
        {"Downloading", [] { return tr("downloading", "an upgrade, as the system says"); }},
        {"DownloadPaused", [] { return tr("download paused", "an upgrade, as the system says"); }},
        {"DownloadDone", [] { return tr("download complete", "an upgrade, as the system says"); }},
        {"Postponed", [] { return tr("postponed", "an upgrade, as the system says"); }},
        {"AboutToInstallUpgrade",
         [] { return tr("about to install", "an upgrade, as the system says"); }},
        {"Installing", [] { return tr("installing", "an upgrade, as the system says"); }},
        {"InstallingPeripherals",
         [] { return tr("installing on peripherals", "an upgrade, as the system says"); }},
        {"UpgradingPeripherals",
         [] { return tr("upgrading peripherals", "an upgrade, as the system says"); }},
        {"FormingHierarchy",
         [] { return tr("forming the hierarchy", "an upgrade, as the system says"); }},
        {"Seeding", [] { return tr("seeding", "an upgrade, as the system says"); }},
        {"PeripheralsReady",
         [] { return tr("peripherals ready", "an upgrade, as the system says"); }},
    };
    for (const Said &said : words) {
        if (word.compare(QLatin1String(said.word), Qt::CaseInsensitive) == 0)
            return said.text();
    }
    return word;
}

QString Wording::upgradeExplanation(const Upgrade &upgrade)
{
    QStringList sentences{wordsOf(upgrade.state).sentence(upgrade)};
    const QString said = saidOf(upgrade);
    if (!said.isEmpty())
        sentences += tr("It says: “%1”").arg(said);
    if (upgrade.dropAfter.isValid() && !upgrade.hasBegun())
        sentences +=
            tr("Given up unless it has begun by %1.", "time").arg(fullMoment(upgrade.dropAfter));
    return sentences.join(u'\n');
}

} // namespace Uplift
