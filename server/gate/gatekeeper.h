// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectionbudget.h"
#include "networklist.h"
#include "refusallog.h"

#include <QDeadlineTimer>

namespace Uplift
{

/// Says who may come in, counts those who are in, and keeps the tally of those who were refused;
/// one for all listeners. Engine thread.
class Gatekeeper : public QObject
{
    Q_OBJECT
public:
    explicit Gatekeeper(QObject *parent = nullptr);

    void setNetworks(const NetworkList &networks);

    /// True when that address may talk to the console.
    bool admits(const QHostAddress &peer);

    ConnectionBudget &connections() { return m_connections; }

    void noteRefusal(const QHostAddress &peer, int status, const QByteArray &reason);

Q_SIGNALS:
    /// See RefusalLog.
    void refused(const Uplift::Refusal &refusal);

private:
    NetworkList m_networks;
    QList<NetworkList::Subnet> m_here;
    QDeadlineTimer m_hereIsFresh;
    RefusalLog m_refusals;
    ConnectionBudget m_connections;
};

} // namespace Uplift
