// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows: consoles have handlers, sessions and installers have windows. Each runs on a thread that
// is not the program's.

#include "interrupt.h"

#include <QCoreApplication>
#include <thread>

#include <windows.h>

namespace Uplift
{

namespace
{

constexpr wchar_t EndWindow[] = L"UpliftEndRequest"; // the installer looks for it by this name

std::function<void()> wanted;

void askForTheEnd()
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(
            application, [] { wanted(); }, Qt::QueuedConnection);
}

/// Windows ends the process when it is answered, so the end itself is the answer; it waits for
/// seconds, then it ends the process all the same.
[[noreturn]] void waitForTheEnd()
{
    for (;;)
        Sleep(INFINITE);
}

BOOL WINAPI handleControl(DWORD event)
{
    askForTheEnd();
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        waitForTheEnd();
    return TRUE;
}

LRESULT CALLBACK handleMessage(HWND window, UINT message, WPARAM first, LPARAM second)
{
    switch (message) {
    case WM_CLOSE:
        askForTheEnd();
        return 0;
    case WM_ENDSESSION:
        if (first) {
            askForTheEnd();
            waitForTheEnd();
        }
        return 0;
    default:
        return DefWindowProcW(window, message, first, second);
    }
}

/// A window that nobody sees hears that the session ends, also for a program without windows.
void hearOfTheSession()
{
    WNDCLASSW kind{};
    kind.lpfnWndProc = handleMessage;
    kind.hInstance = GetModuleHandleW(nullptr);
    kind.lpszClassName = EndWindow;
    if (!RegisterClassW(&kind) || !CreateWindowExW(0, EndWindow, EndWindow, 0, 0, 0, 0, 0, nullptr,
                                                   nullptr, kind.hInstance, nullptr))
        return;
    MSG message;
    while (GetMessageW(&message, nullptr, 0, 0) > 0)
        DispatchMessageW(&message);
}

} // namespace

bool onInterrupt(std::function<void()> then)
{
    wanted = std::move(then);
    std::thread(hearOfTheSession).detach();
    return SetConsoleCtrlHandler(handleControl, TRUE) != 0;
}

} // namespace Uplift
