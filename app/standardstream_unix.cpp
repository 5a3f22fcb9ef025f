// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstream.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace Uplift
{

std::optional<qint64> writeSome(StandardStream stream, const char *bytes, qint64 size)
{
    const int file = stream == StandardStream::Output ? STDOUT_FILENO : STDERR_FILENO;
    for (;;) {
        const ssize_t written = ::write(file, bytes, size_t(size));
        if (written >= 0)
            return written;
        if (errno == EAGAIN || errno == EWOULDBLOCK) { // others may have made it so
            pollfd room{.fd = file, .events = POLLOUT, .revents = 0};
            ::poll(&room, 1, -1);
        } else if (errno == EPIPE || errno == EBADF) {
            return {};
        } else if (errno != EINTR) {
            return 0;
        }
    }
}

void ignoreLostReaders()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace Uplift
