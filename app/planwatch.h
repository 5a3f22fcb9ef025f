// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgrade.h>

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace Uplift
{

/// Watches the upgrades of a plan until every one has ended. Steps and automatic retries belong to
/// the upgrade that they follow: what counts is the newest of the chain.
class PlanWatch : public QObject
{
    Q_OBJECT
public:
    explicit PlanWatch(QObject *parent = nullptr);

    /// From now on these sessions count; with none the plan is done at once. A null one is a line
    /// that can't be followed: it has ended, and not proved.
    void watch(const QList<QUuid> &sessions);

    void note(const QList<Upgrade> &upgrades);

Q_SIGNALS:
    /// Every one has ended; `allProved` when each was proved.
    void done(bool allProved);

private:
    void check();

    /// What counts of the newest upgrade of a chain.
    struct Newest
    {
        qint64 place = 0;
        Outcome outcome = Outcome::None;
        bool hasMore = false; ///< steps to come
    };

    bool hasEnded(QUuid session) const;
    bool isProved(QUuid session) const;

    QHash<QUuid, Newest> m_newest; ///< of each chain
    QSet<QUuid> m_sessions;
    QSet<QUuid> m_open; ///< those of them that have not ended
    bool m_watching = false;
};

} // namespace Uplift
