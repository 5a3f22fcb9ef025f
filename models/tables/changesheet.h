// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/endpoint.h>
#include <domain/package.h>
#include <domain/upgrade.h>

#include <QCoreApplication>
#include <QList>

namespace Uplift
{

/// One upgrade on a change sheet.
struct ChangeLine
{
    Upgrade upgrade;
    Endpoint endpoint; ///< as it is now; its id is 0 when it is gone
    QByteArray sha256; ///< of the package now; empty: not in the software folder any more
};

/// What goes into the file of a change: the upgrades chosen, and who answers for them.
struct ChangeSheet
{
    QString operatorName;
    QString remark; ///< the operator's own words; may be empty
    QDateTime madeAt;
    QList<ChangeLine> lines;
};

/// The sheet as HTML that QTextDocument can set: before, after, start, end, duration, bytes,
/// checksum, operator, endings and reasons.
class ChangeSheetWording
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSheetWording)
public:
    static QString html(const ChangeSheet &sheet);

    /// "9 proved, 1 failed".
    static QString summary(const ChangeSheet &sheet);
};

} // namespace Uplift
