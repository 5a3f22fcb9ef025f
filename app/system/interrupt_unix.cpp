// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interrupt.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <csignal>
#include <unistd.h>

namespace Uplift
{

namespace
{

int wakeUpPair[2] = {-1, -1};

/// Only what is allowed inside a signal handler: one byte wakes the event loop.
void handleSignal(int)
{
    const char byte = 1;
    (void)!::write(wakeUpPair[0], &byte, sizeof byte);
}

} // namespace

bool onInterrupt(std::function<void()> then)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUpPair) != 0)
        return false;
    auto *notifier =
        new QSocketNotifier(wakeUpPair[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [then] {
        char byte = 0;
        (void)!::read(wakeUpPair[1], &byte, sizeof byte);
        then();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    return ::sigaction(SIGINT, &action, nullptr) == 0 &&
           ::sigaction(SIGTERM, &action, nullptr) == 0;
}

} // namespace Uplift
