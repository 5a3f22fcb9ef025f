// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendfile.h"

#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <cerrno>

namespace Uplift
{

bool canSendFiles()
{
    return true;
}

Carried sendFile(qintptr socket, int file, qint64 offset, qint64 size)
{
    using Status = Carried::Status;
    off_t sent = size; // Qt has set SO_NOSIGPIPE on the socket
    const int failed = sendfile(file, int(socket), offset, &sent, nullptr, 0);
    if (sent > 0)
        return {Status::Taken, sent};
    if (failed == 0)
        return {Status::FileFailed, 0};
    switch (errno) {
    case EAGAIN:
    case EINTR:
        return {Status::NoRoom, 0};
    case EINVAL:
    case ENOTSUP:
    case EOPNOTSUPP:
        return {Status::NotPossible, 0};
    case EIO:
        return {Status::FileFailed, 0};
    default:
        return {Status::ConnectionLost, 0};
    }
}

qint64 bytesOnTheirWay(qintptr socket)
{
    int bytes = 0;
    socklen_t size = sizeof bytes;
    return getsockopt(int(socket), SOL_SOCKET, SO_NWRITE, &bytes, &size) == 0 ? bytes : 0;
}

} // namespace Uplift
