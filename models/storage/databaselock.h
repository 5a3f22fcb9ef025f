// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filelock.h"

#include <domain/result.h>

namespace Uplift
{

/// Keeps a second program away from a database: from its folder, wherever that is moved, and from
/// the folder's name on this computer, for the folder itself may be gone and made anew. Any thread,
/// one at a time.
class DatabaseLock
{
public:
    /// The folder exists. DatabaseInUse only as long as another program lives that has it; its
    /// detail are lines: path, program, process, computer, since when (ISO 8601), of which all but
    /// the path may be empty. A file that was left behind or copied locks nothing.
    static Result<std::unique_ptr<DatabaseLock>> take(const QString &databasePath);

    /// DatabaseInUse as `take` tells it, by what is written there; whether that is still so is not
    /// looked at.
    static Error holder(const QString &databasePath);

    /// Takes the folder anew where its lock has been removed or lies in a folder that was moved.
    Result<void> renew();

    /// True when the folder's lock was deleted, with its folder most likely.
    bool isDeleted() const { return m_inFolder && m_inFolder->isDeleted(); }

private:
    explicit DatabaseLock(const QString &databasePath);

    QString m_path;
    std::unique_ptr<FileLock> m_byName;   ///< null where there is no place for it
    std::unique_ptr<FileLock> m_inFolder; ///< null where the file system has no locks
};

} // namespace Uplift
