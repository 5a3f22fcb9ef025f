// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Uplift
{

/// What became of bytes that were to be carried from a file into a connection.
struct Carried
{
    enum class Status {
        Taken,          ///< `bytes` of them, perhaps fewer than wanted
        NoRoom,         ///< the connection takes nothing now
        ConnectionLost, ///< the other side has gone
        FileFailed,     ///< the file can't be read there, or ends before
        NotPossible,    ///< not this way
    };

    Status status = Status::NotPossible;
    qint64 bytes = 0;
};

/// False where no file and no connection can be carried so, and nobody needs to try.
bool canSendFiles();

/// Lets the system itself carry up to `size` bytes of an open file from `offset` on into a
/// connection that doesn't block: not one byte passes through this program. Any thread.
///
/// NotPossible: not on this system, or not with this file (on a network drive, for instance).
Carried sendFile(qintptr socket, int file, qint64 offset, qint64 size);

/// Bytes that were carried so and have not arrived at the other side; until then they are those of
/// the file, and change with it. 0 also where the system does not say. Any thread.
qint64 bytesOnTheirWay(qintptr socket);

} // namespace Uplift
