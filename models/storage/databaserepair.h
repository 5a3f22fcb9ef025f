// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QDateTime>
#include <QList>

namespace Uplift
{

/// What was saved of one table of a damaged database.
struct MendedTable
{
    QString name;
    qint64 kept = 0;        ///< rows
    qint64 lost = 0;        ///< rows, as far as anything in the file still tells of them
    bool mayBeMore = false; ///< there may have been others of which nothing is left
};

/// What became of a damaged database.
struct MendedDatabase
{
    QString damagedFile; ///< where it lies now
    QList<MendedTable> tables;

    /// As DatabaseMended tells it.
    Error told() const;
};

/// Saves what can be read of a damaged database, row by row: around damaged pages by their keys,
/// and where an index still has them, by those. SQLite's own ".recover" is not in Qt's plugin.
namespace DatabaseRepair
{

/// Puts a sound database with what could be read in place of the damaged one, which is kept beside
/// it, with the time in its name, and its write-ahead log. Nobody else has it open.
///
/// What is in place is always one of the two, whole, or none with the sound one beside it, which
/// DatabaseRescue then installs. When no system and no key could be read, all is left as it is, and
/// the error is the one given.
Result<MendedDatabase> mend(const QString &filePath, const Error &damage, const QDateTime &now);

} // namespace DatabaseRepair

} // namespace Uplift
