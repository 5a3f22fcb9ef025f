// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>

class QFile;

namespace Uplift
{

/// What shows that an open file has been written to.
struct FileState
{
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< as finely as the file system keeps it; only to be compared

    bool operator==(const FileState &) const = default;
};

/// As it is at this moment, of the open file itself, whatever has its name now; none when the
/// system can't say. Any thread.
std::optional<FileState> stateOf(const QFile &open);

} // namespace Uplift
