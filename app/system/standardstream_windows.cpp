// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardstream.h"

#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <cstdio>

#include <windows.h>

namespace Uplift
{

namespace
{

bool leadsSomewhere(HANDLE file)
{
    return file != nullptr && file != INVALID_HANDLE_VALUE;
}

bool isConsole(HANDLE file)
{
    DWORD mode = 0;
    return GetConsoleMode(file, &mode) != 0;
}

/// A console gets letters, for it would read bytes by a code page of its own.
std::optional<qint64> writeToConsole(HANDLE console, QByteArrayView bytes)
{
    QStringDecoder fromUtf8(QStringDecoder::Utf8);
    QString text = fromUtf8(bytes);
    if (fromUtf8.hasError())
        text = QString::fromLocal8Bit(bytes);
    qsizetype done = 0;
    while (done < text.size()) {
        DWORD written = 0;
        const auto *letters = reinterpret_cast<const wchar_t *>(text.utf16()) + done;
        if (!WriteConsoleW(console, letters, DWORD(text.size() - done), &written, nullptr))
            return {};
        done += written;
    }
    return bytes.size();
}

void leadToConsole(DWORD stream, std::FILE *file)
{
    const HANDLE console =
        CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                    nullptr, OPEN_EXISTING, 0, nullptr);
    if (leadsSomewhere(console))
        SetStdHandle(stream, console);
    std::FILE *reopened = nullptr;
    freopen_s(&reopened, "CONOUT$", "w", file);
}

} // namespace

std::optional<qint64> writeSome(StandardStream stream, const char *bytes, qint64 size)
{
    constexpr qint64 Most = 1 << 14;
    const qint64 some = std::min(size, Most);
    const HANDLE file =
        GetStdHandle(stream == StandardStream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    if (!leadsSomewhere(file))
        return {};
    if (isConsole(file))
        return writeToConsole(file, QByteArrayView(bytes, some));
    DWORD written = 0;
    if (WriteFile(file, bytes, DWORD(some), &written, nullptr))
        return qint64(written);
    switch (GetLastError()) {
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

void openConsole()
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    const HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    if ((leadsSomewhere(output) && leadsSomewhere(errors)) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    // What was led into a file or another program stays there.
    if (leadsSomewhere(output))
        SetStdHandle(STD_OUTPUT_HANDLE, output);
    else
        leadToConsole(STD_OUTPUT_HANDLE, stdout);
    if (leadsSomewhere(errors))
        SetStdHandle(STD_ERROR_HANDLE, errors);
    else
        leadToConsole(STD_ERROR_HANDLE, stderr);
}

void ignoreLostReaders() {}

} // namespace Uplift
