// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr qsizetype MostKeptBytes = 1'000'000;
constexpr auto CriticalPatience = 1s;
constexpr auto EndPatience = 2s;

const char *wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// On one line, whatever a caller on the network has put into it.
QString flattened(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QByteArray logLine(QtMsgType type, const QString &text)
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
           wordOf(type) + ' ' + flattened(text).toUtf8() + '\n';
}

} // namespace

/// Shared with the thread, which may outlive the log.
struct LogFile::State
{
    explicit State(const Limits &theLimits)
        : limits(theLimits)
    {
    }

    const Limits limits;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> lines; ///< the first is being written
    qsizetype bytes = 0;          ///< of them
    qint64 leftOut = 0;
    QStringList secrets;
    QString folder; ///< empty: not named yet
    bool isFinished = false;
    QFile file; ///< the thread's

    QString pathOf(int number) const
    {
        return QDir(folder).filePath(number == 0 ? QStringLiteral("uplift.log")
                                                 : QStringLiteral("uplift.%1.log").arg(number));
    }

    void append(const QByteArray &line)
    {
        lines.push_back(line);
        bytes += line.size();
    }

    bool openFile()
    {
        if (file.isOpen())
            return true;
        file.setFileName(pathOf(0));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return false;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return true;
    }

    /// Each file becomes the one before; the oldest goes.
    void rotate()
    {
        file.close();
        QFile::remove(pathOf(limits.files - 1));
        for (int number = limits.files - 2; number >= 0; --number)
            QFile::rename(pathOf(number), pathOf(number + 1));
    }

    /// What the disk does not take is lost; there is nobody to tell but the next line.
    void writeLine(const QByteArray &line)
    {
        if (!openFile())
            return;
        if (file.size() > 0 && file.size() + line.size() > limits.bytes) {
            rotate();
            if (!openFile())
                return;
        }
        file.write(line);
    }

    /// The thread: until the log is finished with and all is written.
    void run()
    {
        std::unique_lock lock(mutex);
        QDir().mkpath(folder);
        for (;;) {
            changed.wait(lock, [this] { return !lines.empty() || isFinished; });
            if (lines.empty())
                return;
            const QByteArray line = lines.front();
            lock.unlock();
            writeLine(line);
            lock.lock();
            bytes -= line.size();
            lines.pop_front();
            changed.notify_all();
        }
    }

    void waitUntilWritten(std::unique_lock<std::mutex> &lock, std::chrono::milliseconds patience)
    {
        if (!folder.isEmpty())
            changed.wait_for(lock, patience, [this] { return lines.empty(); });
    }
};

LogFile::LogFile()
    : LogFile(Limits())
{
}

LogFile::LogFile(const Limits &limits)
    : m_state(std::make_shared<State>(limits))
{
}

LogFile::~LogFile()
{
    finish();
}

void LogFile::open(const QString &folder)
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->folder.isEmpty() || m_state->isFinished)
        return;
    m_state->folder = folder;
    std::thread([state = m_state] { state->run(); }).detach();
}

void LogFile::write(QtMsgType type, const QString &text)
{
    State &state = *m_state;
    std::unique_lock lock(state.mutex);
    if (state.isFinished)
        return;
    QString told = text;
    for (const QString &secret : std::as_const(state.secrets))
        told.replace(secret, QStringLiteral("•••"));
    const QByteArray line = logLine(type, told);
    if (state.bytes + line.size() > MostKeptBytes) {
        ++state.leftOut;
        return;
    }
    if (const qint64 lost = std::exchange(state.leftOut, 0))
        state.append(
            logLine(QtWarningMsg, QStringLiteral("%1 lines were left out here").arg(lost)));
    state.append(line);
    state.changed.notify_all();
    if (type == QtCriticalMsg || type == QtFatalMsg)
        state.waitUntilWritten(lock, CriticalPatience);
}

void LogFile::hide(const QString &secret)
{
    const std::lock_guard lock(m_state->mutex);
    if (!secret.isEmpty() && !m_state->secrets.contains(secret))
        m_state->secrets.append(secret);
}

void LogFile::finish()
{
    std::unique_lock lock(m_state->mutex);
    if (std::exchange(m_state->isFinished, true))
        return;
    m_state->changed.notify_all();
    m_state->waitUntilWritten(lock, EndPatience);
}

} // namespace Uplift
