// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatelimits.h"
#include "refusallog.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <utility>

namespace Uplift
{

class GateSocket;

/// Listens, counts connections in all and per address, and puts a gate over each. Engine thread.
class GateServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit GateServer(const GateLimits &limits, QObject *parent = nullptr);

    /// The connection of that peer; null when it is gone.
    GateSocket *find(const QHostAddress &peer, quint16 port) const;

    /// Ends every connection at once.
    void disconnectAll();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Peer = std::pair<QHostAddress, quint16>;

    void turnAway(QTcpSocket *wire, int status, const QByteArray &reason);
    void enlist(GateSocket *gate);
    void checkTimes();

    GateLimits m_limits;
    QHash<Peer, GateSocket *> m_gates;
    QHash<QHostAddress, int> m_perAddress;
    RefusalLog m_refusals;
    QTimer m_sweep;
};

} // namespace Uplift
