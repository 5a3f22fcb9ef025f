// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interrupt.h"

#include <QCoreApplication>

#include <windows.h>

namespace Uplift
{

namespace
{

std::function<void()> wanted;

/// Runs on a thread of the system's own.
BOOL WINAPI handleControl(DWORD)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [] { wanted(); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

bool onInterrupt(std::function<void()> then)
{
    wanted = std::move(then);
    return ::SetConsoleCtrlHandler(handleControl, TRUE) != 0;
}

} // namespace Uplift
