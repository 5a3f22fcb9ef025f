// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QMetaType>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace Uplift
{

/// What became of a line of a plan, or what is to be known about it.
enum class PlanNote {
    TimeTwofold,    ///< ISO time meant; the clock shows it twice that night, the first is meant
    TimeTaken,      ///< ISO time, or empty: at once
    TimeTooLate,    ///< the upgrade has begun, or was offered
    KeyTaken,       ///< a new release key
    KeyTakenOut,    ///< the plan had brought it, and has none any more
    KeyTooLate,     ///< taken or taken out, but the upgrade was offered with the former one
    PackageTaken,   ///< package, former package
    PackageTooLate, ///< package, package of the upgrade that has begun
    LineTaken,      ///< package; a line that a mended plan has more, or that starts once more
    LineGone,       ///< package; no longer in the plan, its upgrade is cancelled
    LineGoneLate,   ///< package; no longer in the plan, but its upgrade has begun and goes on
    OtherHardware,  ///< package, its family, family of the system
    SystemTwice,    ///< number of the line that counts
    RequestRefused, ///< package; a mended plan was taken and this line could not be, see `why`
};

/// A note on one line of a plan, or on one that it has no more.
struct PlanFact
{
    PlanNote note = PlanNote::LineTaken;
    int line = 0; ///< in the file, from 1; 0 for one that is gone
    QString system;
    QUuid session;         ///< of its upgrade; null when there is none
    QStringList arguments; ///< see PlanNote
    std::optional<Error> why;

    bool operator==(const PlanFact &) const = default;
};

/// The fixed English word of a note, as `--json` writes it.
QString word(PlanNote note);

/// True for what the operator may have to do something about.
bool wantsAttention(PlanNote note);

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::PlanFact)
