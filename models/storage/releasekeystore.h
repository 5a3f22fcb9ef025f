// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql.h"

#include <domain/releasekey.h>

#include <QDateTime>
#include <QSqlDatabase>

namespace Uplift
{

/// The table of release keys: every key ever entered, with the times at which it was set and
/// cleared. Engine thread.
class ReleaseKeyStore
{
public:
    explicit ReleaseKeyStore(const QSqlDatabase &database);

    /// Puts a key in force or, when it is empty, clears the one in force, within the caller's
    /// transaction. The key in force given once more changes nothing.
    Result<void> write(const ReleaseKey &key, const QDateTime &at);

    /// The keys in force, those set last at the end.
    Result<QList<ReleaseKey>> inForce() const;

private:
    QSqlDatabase m_database;
};

} // namespace Uplift
