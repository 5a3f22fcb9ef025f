// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>
#include <domain/upgrade.h>

#include <QList>
#include <QObject>

namespace Uplift
{

class Database;
class UpgradeCoordinator;

/// Reads every upgrade ever out of the database, a few at a turn of the event loop, so that years
/// of them keep no endpoint waiting. Engine thread.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    HistoryReader(Database &database, const UpgradeCoordinator &upgrades);

    /// From the beginning, also while it reads.
    void start();

    void stop();

Q_SIGNALS:
    /// Some more, as they are now; `isLast` with those that end it, which may be none.
    void read(const QList<Uplift::Upgrade> &upgrades, bool isLast);

    /// Nothing more is read; what was read stands.
    void failed(const Uplift::Error &error);

private:
    void goOn(int run);

    Database &m_database;
    const UpgradeCoordinator &m_upgrades;
    EndpointId m_endpoint = 0; ///< of the last one that was read
    QUuid m_session;
    int m_run = 0; ///< counts starts and stops
};

} // namespace Uplift
