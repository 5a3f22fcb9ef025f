// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendfile.h"

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <cerrno>
#include <csignal>

namespace Uplift
{

bool canSendFiles()
{
    return true;
}

/// There is no flag that keeps a lost connection from ending the program.
static bool ignoreBrokenPipes()
{
    struct sigaction present
    {
    };
    if (sigaction(SIGPIPE, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
        std::signal(SIGPIPE, SIG_IGN);
    return true;
}

Carried sendFile(qintptr socket, int file, qint64 offset, qint64 size)
{
    using Status = Carried::Status;
    [[maybe_unused]] static const bool ignored = ignoreBrokenPipes();
    off_t from = offset;
    ssize_t sent = -1;
    do {
        sent = sendfile(int(socket), file, &from, size_t(size));
    } while (sent < 0 && errno == EINTR);
    if (sent > 0)
        return {Status::Taken, sent};
    if (sent == 0)
        return {Status::FileFailed, 0};
    switch (errno) {
    case EAGAIN:
        return {Status::NoRoom, 0};
    case EINVAL:
    case ENOSYS:
    case EOPNOTSUPP:
        return {Status::NotPossible, 0};
    case EIO:
    case EOVERFLOW:
        return {Status::FileFailed, 0};
    default:
        return {Status::ConnectionLost, 0};
    }
}

qint64 bytesOnTheirWay(qintptr socket)
{
    int bytes = 0;
    return ioctl(int(socket), SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

} // namespace Uplift
