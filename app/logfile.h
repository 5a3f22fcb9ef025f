// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <chrono>
#include <memory>

namespace Uplift
{

/// The program's own log: "uplift.log" in a folder, and those before it, "uplift.1.log" the newest
/// of them. Each line begins with the time (UTC, ISO 8601) and how grave it is.
///
/// A thread of its own writes, so that a slow disk holds up nobody; it belongs to nobody, for it
/// may be stuck in the system for ever. Until the folder is named, and while the disk is slow,
/// lines are kept in memory, up to a megabyte; then they are left out and counted.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 2'000'000; ///< of each file
        int files = 5;
    };

    LogFile();
    explicit LogFile(const Limits &limits);

    /// As finish().
    ~LogFile();

    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Begins to write there, making the folder; the folder is this program's alone. Once.
    void open(const QString &folder);

    /// Takes a line, without its end; what would end it is a space. Any thread; returns at once,
    /// but for what is critical or fatal: that is on its way to the disk then, a second at most.
    void write(QtMsgType type, const QString &text);

    /// From now on this text stands nowhere in the log. Any thread.
    void hide(const QString &secret);

    /// Waits until all is written, as long as the disk answers, and two seconds at most.
    void finish();

private:
    struct State;

    std::shared_ptr<State> m_state;
};

} // namespace Uplift
