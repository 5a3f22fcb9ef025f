// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgrade.h>

#include <QHash>
#include <QList>
#include <QObject>

namespace Uplift
{

/// Watches the upgrades of a plan until every one has ended. Steps and automatic retries belong to
/// the upgrade that they follow: what counts is the newest of the chain.
class PlanWatch : public QObject
{
    Q_OBJECT
public:
    explicit PlanWatch(QObject *parent = nullptr);

    /// From now on these sessions count; with none the plan is done at once.
    void watch(const QList<QUuid> &sessions);

    void note(const QList<Upgrade> &upgrades);

Q_SIGNALS:
    /// Every one has ended; `allProved` when each was proved.
    void done(bool allProved);

private:
    void check();

    QHash<QUuid, Upgrade> m_newest; ///< of each chain
    QList<QUuid> m_sessions;
    bool m_watching = false;
};

} // namespace Uplift
