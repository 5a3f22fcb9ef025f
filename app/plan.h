// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Uplift
{

/// One line of a plan.
struct PlanLine
{
    int number = 0; ///< of the line in the file, from 1
    QString serialNumber;
    QString package;     ///< file name
    QString releaseKey;  ///< may be empty
    QDateTime notBefore; ///< UTC; not valid: at once

    bool operator==(const PlanLine &) const = default;
};

/// Reads a plan: CSV (RFC 4180) in UTF-8 with a header that names the columns `serial`, `package`
/// and optionally `release_key` and `not_before` (ISO 8601; without a zone: this computer's), in
/// any order. The error names the first line that makes no sense. Empty lines are passed over.
Result<QList<PlanLine>> parsePlan(const QByteArray &csv);

/// Reads a plan from a file.
Result<QList<PlanLine>> readPlan(const QString &path);

/// The error for a line that makes no sense.
Error planLineError(int number, const QString &what);

} // namespace Uplift
