// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashreport.h"

#include "crashtext.h"

#include <QDir>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#include <windows.h>

namespace Uplift
{

namespace
{

constexpr USHORT MostCalls = 62;
constexpr std::size_t MostWords = 1000;
constexpr std::int64_t SecondsTo1970 = 11'644'473'600; // from 1601, where Windows begins

std::wstring folderPath;
std::wstring reportPath;
QByteArray reportHead;
char lastWords[MostWords + 1] = {};
std::atomic_flag isReporting = ATOMIC_FLAG_INIT;

void writeAll(HANDLE file, const char *text, std::size_t size)
{
    DWORD written = 0;
    ::WriteFile(file, text, DWORD(size), &written, nullptr);
}

std::int64_t secondsSince1970()
{
    FILETIME now{};
    ::GetSystemTimeAsFileTime(&now);
    const std::uint64_t ticks = (std::uint64_t(now.dwHighDateTime) << 32) | now.dwLowDateTime;
    return std::int64_t(ticks / 10'000'000) - SecondsTo1970;
}

/// "uplift.exe+0x1234"
void writeCall(HANDLE file, const void *call)
{
    CrashText text;
    HMODULE module = nullptr;
    char name[MAX_PATH] = "?";
    ::GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS |
                             GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                         static_cast<LPCSTR>(call), &module);
    if (module)
        ::GetModuleFileNameA(module, name, sizeof name);
    const char *last = std::strrchr(name, '\\');
    text.add(last ? last + 1 : name);
    text.add("+0x");
    text.addNumber(
        reinterpret_cast<std::uintptr_t>(call) - reinterpret_cast<std::uintptr_t>(module), 16);
    text.add("\n");
    writeAll(file, text.text(), text.size());
}

void writeReport(const char *reason, DWORD code, const void *address)
{
    ::CreateDirectoryW(folderPath.c_str(), nullptr);
    const HANDLE file = ::CreateFileW(reportPath.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    writeAll(file, reportHead.constData(), std::size_t(reportHead.size()));
    CrashText text;
    text.add("ended: ");
    text.addTime(secondsSince1970());
    text.add("\nreason: ");
    text.add(reason);
    text.add(" 0x");
    text.addNumber(code, 16);
    text.add("\naddress: 0x");
    text.addNumber(reinterpret_cast<std::uintptr_t>(address), 16);
    if (lastWords[0] != '\0') {
        text.add("\nlast words: ");
        text.add(lastWords);
    }
    text.add("\n\ncalls, the last one first:\n");
    writeAll(file, text.text(), text.size());
    void *calls[MostCalls];
    const USHORT count = ::CaptureStackBackTrace(0, MostCalls, calls, nullptr);
    for (USHORT i = 0; i < count; ++i)
        writeCall(file, calls[i]);
    ::FlushFileBuffers(file);
    ::CloseHandle(file);
}

LONG WINAPI handleException(EXCEPTION_POINTERS *exception)
{
    const EXCEPTION_RECORD *record = exception->ExceptionRecord;
    if (!isReporting.test_and_set())
        writeReport("exception", record->ExceptionCode, record->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH; // Windows Error Reporting goes on
}

/// abort() raises no exception.
void handleAbort(int)
{
    if (!isReporting.test_and_set())
        writeReport("the program gave up", 0, nullptr);
}

[[noreturn]] void giveUp()
{
    if (const QByteArray words = wordsOfException(); !words.isEmpty())
        noteLastWords(words);
    std::abort();
}

} // namespace

bool reportCrashes(const QString &folder)
{
    if (HasSanitizer)
        return false;
    folderPath = QDir::toNativeSeparators(folder).toStdWString();
    reportPath = QDir::toNativeSeparators(QDir(folder).filePath(crashReportName())).toStdWString();
    reportHead = crashReportHead();
    ::SetUnhandledExceptionFilter(handleException);
    std::signal(SIGABRT, handleAbort);
    std::set_terminate(giveUp);
    return true;
}

void noteLastWords(const QByteArray &words)
{
    std::strncpy(lastWords, words.constData(), MostWords);
}

} // namespace Uplift
