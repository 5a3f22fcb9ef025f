// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstream.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
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

void fillStandardStreams()
{
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // What is opened gets the lowest number that is free, which is this one.
        if (::fcntl(number, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR);
    }
}

void openConsole() {}

void ignoreLostReaders()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace Uplift
