// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesfixture.h"

namespace Uplift
{

inline Readiness sampleReadiness(const Listening &listening)
{
    Readiness readiness;
    readiness.done = readiness.total = 4;
    readiness.listening = listening;
    readiness.cards = {
        {QStringLiteral("eth0"), QStringLiteral("10.0.0.5"), CardKind::Wired},
        {QStringLiteral("docker0"), QStringLiteral("172.17.0.1"), CardKind::Virtual}};
    readiness.firewall =
        FirewallFinding{.state = FirewallState::Blocks, .firewall = QStringLiteral("ufw")};
    readiness.fetches = {
        {QStringLiteral("http://10.0.0.5/a/s52010tc6_3_0.pkg"), FetchOutcome::Fetched, {}}};
    return readiness;
}

/// A page beside the window, and what opens it.
struct PageKind
{
    const char *name;
    QAction *Actions::*action;
};

inline constexpr PageKind PageKinds[] = {
    {"Uplift::SettingsPage", &Actions::settings},
    {"Uplift::HistoryPage", &Actions::history},
    {"Uplift::CallersPage", &Actions::callers},
    {"Uplift::KeyVaultPage", &Actions::keyVault},
    {"Uplift::FindPage", &Actions::findSystems},
    {"Uplift::ReadinessPage", &Actions::readiness},
    {"Uplift::ShortcutsPage", &Actions::shortcuts},
    {"Uplift::FirstStartPage", &Actions::firstStart},
    {"Uplift::HelpPage", &Actions::help},
    {"Uplift::AboutPage", &Actions::about},
    {"Uplift::SupportPage", &Actions::collectForSupport},
    {"Uplift::ContactDialog", &Actions::contact},
};

/// Null when it did not open.
inline QDialog *openPage(PagesFixture &all, const PageKind &kind)
{
    if (kind.action == &Actions::contact)
        all.select({2});
    (all.window.actions().*kind.action)->trigger();
    all.pages.showReadiness(sampleReadiness(all.listening));
    for (QDialog *dialog : all.window.findChildren<QDialog *>()) {
        if (dialog->inherits(kind.name))
            return dialog;
    }
    return nullptr;
}

} // namespace Uplift
