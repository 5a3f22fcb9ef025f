// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <domain/logentry.h>
#include <domain/package.h>
#include <domain/upgrade.h>
#include <domain/verdict.h>
#include <tables/systemrow.h>

namespace Uplift
{

/// What a thing means to the operator, before any colour.
enum class Tone {
    Plain,   ///< ordinary text
    Quiet,   ///< beside the point or out of date
    Waiting, ///< will go on by itself
    Running, ///< going on
    Good,    ///< done and proved
    Warning, ///< worth a look
    Bad,     ///< needs the operator
};

inline constexpr int ToneCount = int(Tone::Bad) + 1;

/// How a thing looks: an icon and a tone, never a tone alone.
struct Look
{
    QString icon; ///< a name for `icon()`
    Tone tone = Tone::Plain;

    bool operator==(const Look &) const = default;
};

Look lookOf(const Upgrade &upgrade);
Look lookOf(SystemGroup group);
Look lookOf(PackageCondition condition);
Look lookOf(Verdict verdict);
Look lookOf(const UpdateAtHand &update);
Look lookOf(const LogEntry &entry);
Look lookOf(LogKind kind);

/// The colour of a tone on this palette's base, light or dark; at least 4.5 to 1 against it, its
/// alternate and a selected row.
QColor colourOf(Tone tone, const QPalette &palette);

} // namespace Uplift
