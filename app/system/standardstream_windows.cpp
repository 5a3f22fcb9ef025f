// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstream.h"

#include <windows.h>

#include <algorithm>

namespace Uplift
{

std::optional<qint64> writeSome(StandardStream stream, const char *bytes, qint64 size)
{
    constexpr qint64 Most = 1 << 16;
    const HANDLE file =
        ::GetStdHandle(stream == StandardStream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    if (file == nullptr || file == INVALID_HANDLE_VALUE)
        return {};
    DWORD written = 0;
    if (::WriteFile(file, bytes, DWORD(std::min(size, Most)), &written, nullptr))
        return qint64(written);
    switch (::GetLastError()) {
    case ERROR_BROKEN_PIPE:
    case ERROR_NO_DATA:
    case ERROR_PIPE_NOT_CONNECTED:
    case ERROR_INVALID_HANDLE:
        return {};
    default:
        return 0;
    }
}

// Handles are not handed out by number here: what is missing stays missing.
void fillStandardStreams() {}

void ignoreLostReaders() {}

} // namespace Uplift
