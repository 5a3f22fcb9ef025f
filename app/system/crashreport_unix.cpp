// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux and macOS. From the signal on only what POSIX allows inside a handler is called, and
// backtrace, whose library was loaded beforehand.

#include "crashreport.h"

#include "crashtext.h"

#include <sys/stat.h>
#include <QDir>
#include <QFile>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <fcntl.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif

namespace Uplift
{

namespace
{

constexpr int MostCalls = 64;
constexpr std::size_t MostWords = 1000;
constexpr std::size_t StackSize = 65'536; // of the handler: the program's own may be used up

struct KnownSignal
{
    int number;
    const char *name;
};

constexpr KnownSignal Signals[] = {
    {SIGSEGV, "SIGSEGV, memory that is not there"},
    {SIGABRT, "SIGABRT, the program gave up"},
    {SIGBUS, "SIGBUS, memory that can't be read"},
    {SIGILL, "SIGILL, no instruction of this processor"},
    {SIGFPE, "SIGFPE, a calculation without result"},
};

// Filled before any signal is handled.
QByteArray folderPath;
QByteArray reportPath;
QByteArray reportHead;
char lastWords[MostWords + 1] = {};
char handlerStack[StackSize];
std::atomic_flag isReporting = ATOMIC_FLAG_INIT;

void writeAll(int file, const char *text, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= std::size_t(written);
    }
}

void writeReason(int file, int signal, const void *address)
{
    CrashText text;
    text.add("ended: ");
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    text.addTime(now.tv_sec);
    text.add("\nsignal: ");
    text.addNumber(std::uint64_t(signal));
    for (const KnownSignal &known : Signals) {
        if (known.number == signal) {
            text.add(" (");
            text.add(known.name);
            text.add(")");
        }
    }
    if (signal != SIGABRT) {
        text.add("\naddress: 0x");
        text.addNumber(reinterpret_cast<std::uintptr_t>(address), 16);
    }
    if (lastWords[0] != '\0') {
        text.add("\nlast words: ");
        text.add(lastWords);
    }
    text.add("\n\ncalls, the last one first:\n");
    writeAll(file, text.text(), text.size());
}

void writeReport(int signal, const siginfo_t *info)
{
    ::mkdir(folderPath.constData(), 0700);
    const int file = ::open(reportPath.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    writeAll(file, reportHead.constData(), std::size_t(reportHead.size()));
    writeReason(file, signal, info ? info->si_addr : nullptr);
#if __has_include(<execinfo.h>)
    void *calls[MostCalls];
    ::backtrace_symbols_fd(calls, ::backtrace(calls, MostCalls), file);
#endif
    ::fsync(file);
    ::close(file);
}

/// The signal's own action is in force again by now, and follows as soon as this returns.
void handleCrash(int signal, siginfo_t *info, void *)
{
    const int error = errno;
    constexpr timespec whileAnotherReports{.tv_sec = 2, .tv_nsec = 0};
    if (!isReporting.test_and_set())
        writeReport(signal, info);
    else
        ::nanosleep(&whileAnotherReports, nullptr);
    ::raise(signal);
    errno = error;
}

[[noreturn]] void giveUp()
{
    if (const QByteArray words = wordsOfException(); !words.isEmpty())
        noteLastWords(words);
    std::abort();
}

void handleSignals()
{
    stack_t stack{};
    stack.ss_sp = handlerStack;
    stack.ss_size = StackSize;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = handleCrash;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | int(SA_RESETHAND);
    for (const KnownSignal &known : Signals)
        ::sigaction(known.number, &action, nullptr);
}

} // namespace

bool reportCrashes(const QString &folder)
{
    if (HasSanitizer)
        return false;
    folderPath = QFile::encodeName(folder);
    reportPath = QFile::encodeName(QDir(folder).filePath(crashReportName()));
    reportHead = crashReportHead();
#if __has_include(<execinfo.h>)
    void *calls[1];
    ::backtrace(calls, 1); // loads its library, which asks for memory
#endif
    std::set_terminate(giveUp);
    handleSignals();
    return true;
}

void noteLastWords(const QByteArray &words)
{
    std::strncpy(lastWords, words.constData(), MostWords);
}

} // namespace Uplift
