// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/logentry.h>
#include <domain/result.h>
#include <domain/upgrade.h>

#include <QList>
#include <QObject>

namespace Uplift
{

class Database;
class UpgradeCoordinator;

/// Reads out of the database what somebody wants to look through, a few at a turn of the event
/// loop, so that years of it keep no endpoint waiting: every upgrade ever, and what was heard from
/// callers that are no known system. Engine thread.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    HistoryReader(Database &database, const UpgradeCoordinator &upgrades);

    /// From the beginning, also while it reads.
    void start();

    void stop();

    /// The newest first, as many as a person can look through; also while it reads.
    void startCallers();

    void stopCallers();

Q_SIGNALS:
    /// Some more, as they are now; `isLast` with those that end it, which may be none.
    void read(const QList<Uplift::Upgrade> &upgrades, bool isLast);

    /// Nothing more is read; what was read stands.
    void failed(const Uplift::Error &error);

    /// Some more entries of unknown callers, without the messages as they came; `isLast` with those
    /// that end it, which may be none.
    void callersRead(const QList<Uplift::LogEntry> &entries, bool isLast);

    /// As `failed`, of these.
    void callersFailed(const Uplift::Error &error);

private:
    void goOn(int run);
    void goOnWithCallers(int run);

    Database &m_database;
    const UpgradeCoordinator &m_upgrades;
    EndpointId m_endpoint = 0; ///< of the last one that was read
    QUuid m_session;
    int m_run = 0;           ///< counts starts and stops
    qint64 m_beforeId = 0;   ///< entries of callers from here on were read
    int m_callerEntries = 0; ///< that were read
    int m_callerRun = 0;     ///< counts starts and stops
};

} // namespace Uplift
