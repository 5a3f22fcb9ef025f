// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schemepicture.h"

#include <QCoreApplication>

#include <domain/readiness.h>

namespace Uplift
{

/// The picture of each step of the first start: where folder, console and endpoint stand, and what
/// talks to what.
class FirstStartSchemes
{
    Q_DECLARE_TR_FUNCTIONS(FirstStartSchemes)
public:
    static Scheme welcome();
    static Scheme packages(int found);

    /// `address` is one of `Listening::reachableAt`.
    static Scheme address(const QString &address);
    static Scheme check(const Readiness &readiness);
    static Scheme endpoint(const QString &address);

    /// Without a name nobody has called in yet.
    static Scheme firstSystem(const QString &name);

private:
    static SchemeStation folder();
    static SchemeStation console();
    static SchemeStation system();
    static SchemeStation folderFound(const std::optional<FolderFinding> &finding);
    static SchemeStation port(const Readiness &readiness);
    static SchemeStation firewall(const std::optional<FirewallFinding> &finding);
};

} // namespace Uplift
