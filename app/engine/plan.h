// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>
#include <domain/serialnumber.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Uplift
{

/// One line of a plan.
struct PlanLine
{
    int number = 0;            ///< of the line in the file, from 1
    SerialNumber serialNumber; ///< empty when the system is named by its MAC address
    QString macAddress;        ///< twelve digits; empty when it is named by its serial number
    QString package;           ///< file name
    QString releaseKey;        ///< may be empty
    QDateTime notBefore;       ///< UTC; not valid: at once
    bool saysKey = false; ///< the plan has a column for keys: an empty one says that there is none
    bool isTwofold = false; ///< the clock shows the time of `notBefore` twice; the first is meant

    /// As the plan names it.
    const QString &system() const
    {
        return serialNumber.isEmpty() ? macAddress : serialNumber.text();
    }

    bool operator==(const PlanLine &) const = default;
};

/// Reads a plan: a table as spreadsheets write it (see CsvReader) with a header that names the
/// columns `serial`, `package` and optionally `release_key` and `not_before` (see readPlanTime;
/// without a zone: this computer's time), in any order. A MAC address may stand in place of a
/// serial number. Empty lines, columns without a name and cells that are missing at the end of a
/// line are passed over. The error names the first line that makes no sense: what no endpoint can
/// report as its serial number, a system that stands in two lines, a text under no name.
Result<QList<PlanLine>> parsePlan(const QByteArray &csv);

/// What changes when a file is saved; all zero where there is no file.
struct PlanStamp
{
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970, as the next
    qint64 changed = 0;  ///< of its name, rights or content

    bool operator==(const PlanStamp &) const = default;
};

/// How a plan's file is now; all zero for what is no file, a pipe too.
PlanStamp planStamp(const QString &path);

/// Reads a plan from a file, or from a pipe that ends.
/// Errors: PlanUnreadable for what is no readable file, or one of another kind; PlanLineWrong.
Result<QList<PlanLine>> readPlan(const QString &path);

/// The error for a line that makes no sense.
Error planLineError(int number, const QString &what);

} // namespace Uplift
