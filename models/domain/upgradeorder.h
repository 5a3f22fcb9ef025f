// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace Uplift
{

/// What the operator orders: each of these systems gets the package among these that is for it.
struct UpgradeOrder
{
    QList<EndpointId> systems;
    QStringList fileNames;
    QDateTime notBefore; ///< UTC; not valid: at once
    QDateTime dropAfter; ///< UTC; given up where it has not begun by then; not valid: never
    QString reason;      ///< why other hardware gets it all the same; else empty
    qint64 place = 0; ///< in the queue, of one that gave way and comes back; 0: behind all others
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::UpgradeOrder)
