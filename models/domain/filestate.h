// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>

class QFile;

namespace Uplift
{

/// What shows that an open file has been written to. The times are as fine as the file system keeps
/// them, and only to be compared.
struct FileState
{
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< when it was written to last; anybody can set it back
    qint64 changed = 0;  ///< when content, rights, owner, name or links changed last; nobody can

    bool operator==(const FileState &) const = default;
};

/// True when it has surely been written to between the two. Else it may have been where only
/// `changed` differs, for the time of writing can be set back.
inline bool isWrittenBetween(const FileState &before, const FileState &after)
{
    return before.size != after.size || before.modified != after.modified;
}

/// As it is at this moment, of the open file itself, whatever has its name now; none when the
/// system can't say. Any thread.
std::optional<FileState> stateOf(const QFile &open);

/// True as long as the name by which a file was opened leads to it: it was neither moved away nor
/// deleted, nor has another one taken its place. Any thread; waits for the disk.
bool isUnderItsName(const QFile &open);

} // namespace Uplift
