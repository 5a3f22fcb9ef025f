// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fileidentity.h"

#include <domain/result.h>

namespace Uplift
{

/// Whether the files that are open still lie where the next start will look for them: what is
/// written into a file that was deleted or moved is not on disk for anybody. Any thread, one at a
/// time; waits for the disk.
class DatabasePlace
{
public:
    enum class Finding {
        InPlace,
        FolderGone, ///< deleted or moved, or its disk is gone
        FileGone,   ///< the folder is there, and no database in it
        LogGone,    ///< the database is there without the write-ahead log that is open
        Replaced,   ///< another database lies there
    };

    explicit DatabasePlace(const QString &filePath)
        : m_path(filePath)
    {
    }

    const QString &path() const { return m_path; }

    /// What lies there now is what is open.
    void remember();

    Finding look();

    /// The error that stands for a finding: DatabaseGone, DatabaseReplaced.
    Error errorOf(Finding finding) const;

private:
    QString m_path;
    std::optional<FileIdentity> m_file;
    std::optional<FileIdentity> m_log; ///< none before the first write
};

} // namespace Uplift
