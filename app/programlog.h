// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <engine/enginethread.h>

namespace Uplift
{

class LogFile;

/// Writes into the program's log what becomes of the program: with which data it began, where it
/// listens, each problem and its end. What endpoints and upgrades do is in the event log of the
/// database. Release keys, passwords and the secret of the path never get there.
///
/// Lives in the main thread; the log outlives it. Make it before the engine starts.
class ProgramLog : public QObject
{
public:
    ProgramLog(LogFile &log, const EngineThread &engine, const QString &dataDirectory);
    ~ProgramLog() override;

private:
    void begin();
    void tell(QtMsgType type, const QString &what, const Error &error);
    void tellListening(const Listening &listening);

    LogFile &m_log;
    QString m_dataDirectory;
};

/// The folder for logs within a data folder.
QString logFolder(const QString &dataDirectory);

} // namespace Uplift
