// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <expected>
#include <functional>

namespace Uplift
{

/// What the clock of a time zone shows at a moment, given in milliseconds since 1970.
using LocalTime = std::function<QDateTime(qint64)>;

/// The clock of this computer.
QDateTime localTimeOfThisComputer(qint64 milliseconds);

/// A moment that a plan names.
struct PlanTime
{
    QDateTime at;           ///< UTC
    bool isTwofold = false; ///< the clock shows that time twice that night; `at` is the first

    bool operator==(const PlanTime &) const = default;
};

/// Reads `2030-01-31T22:00`, with seconds or without, with `T` or a space; with a zone (`Z`,
/// `+01:00`) or without, which is the time of `local`. Where that clock is put back and shows a
/// time twice, the first moment is meant. The error is what is wrong, as the end of a sentence that
/// shows the right form: nothing but a date, a time that is none or that the clock skips, or any
/// other form.
std::expected<PlanTime, QString> readPlanTime(const QString &text,
                                              const LocalTime &local = localTimeOfThisComputer);

} // namespace Uplift
