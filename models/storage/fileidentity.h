// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Uplift
{

/// Which file it is, whatever its name: two files that exist at once never have the same.
struct FileIdentity
{
    quint64 device = 0; ///< the file system
    quint64 number = 0; ///< within it

    bool operator==(const FileIdentity &) const = default;
};

/// Of the file or folder that this path leads to; none when it leads nowhere, or the system can't
/// say (its disk is gone, a right is missing). Any thread; waits for the disk.
std::optional<FileIdentity> identityOf(const QString &path);

/// Has all of a file, or the names in a folder, put on the disk itself; false when it can't be
/// done. Any thread; waits for the disk.
bool flushToDisk(const QString &path);

} // namespace Uplift
