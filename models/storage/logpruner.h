// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql.h"

#include <domain/settings.h>

#include <QDateTime>
#include <QObject>
#include <QSqlDatabase>
#include <QTimer>

namespace Uplift
{

/// Keeps the event log within its limits: drops the oldest entries a few at a time, each few in a
/// transaction of its own, between the other events of the loop, so that nobody waits for it.
///
/// The room that entries leave in the file is used again; the file itself does not shrink. Belongs
/// to the thread of the connection.
class LogPruner : public QObject
{
    Q_OBJECT
public:
    explicit LogPruner(const QSqlDatabase &database);

    /// Takes the limits from the settings, and looks at once whether something is to go.
    void setLimits(const Settings &settings);

    /// So many entries were written at that time, which is in UTC; age is counted from there.
    void noteWritten(qsizetype entries, const QDateTime &at);

    /// Drops one slice; true when more is to go. An error ends it until the next look.
    Result<bool> dropSlice();

    static constexpr int SliceRows = 250;

    /// The newest entries, which stay whatever the limits.
    static constexpr int KeptRows = 1000;

private:
    void look();
    Result<bool> dropOldest();
    Result<qint64> number(const QString &statement) const;
    Result<qint64> oldestKept() const;
    Result<bool> isTooLarge() const;

    QSqlDatabase m_database;
    QDateTime m_now;
    int m_days = 0;
    int m_megabytes = 0;
    qsizetype m_writtenSinceLook = 0;
    QTimer m_looks;
    QTimer m_slices;
};

} // namespace Uplift
