// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatelimits.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <memory>
#include <utility>

namespace Uplift
{

class Gatekeeper;
class GateSocket;
class Turns;

/// Listens, and puts a gate over each connection that the keeper's budget has room for. Engine
/// thread.
///
/// Where no file is left to accept with, it rests until there is one: who calls meanwhile waits.
class GateServer : public QTcpServer
{
    Q_OBJECT
public:
    /// Handshakes take their turns; keeper and turns outlive it.
    GateServer(const GateLimits &limits, Gatekeeper &keeper, Turns &turns,
               QObject *parent = nullptr);

    /// Speaks TLS from now on, with the certificate and key in there.
    void encrypt(const QSslConfiguration &tls) { m_tls = tls; }

    /// The connection of that peer; null when it is gone.
    GateSocket *find(const QHostAddress &peer, quint16 port) const;

    /// Ends every connection at once.
    void disconnectAll();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// Whether connections are accepted.
    enum class Ear { Open, Resting };

    using Peer = std::pair<QHostAddress, quint16>;

    std::unique_ptr<QTcpSocket> wireOf(qintptr descriptor) const;
    void turnAway(std::unique_ptr<QTcpSocket> wire, int status, const QByteArray &reason);
    void enlist(GateSocket *gate);
    void rest();
    void lookForFiles();
    void checkTimes();
    void checkMemory();

    GateLimits m_limits;
    Gatekeeper &m_keeper;
    Turns &m_turns;
    QSslConfiguration m_tls; ///< null: plain HTTP
    QHash<Peer, GateSocket *> m_gates;
    QSet<GateSocket *> m_turnedAway; ///< refused from the start, and being told so
    QTimer m_sweep;
    QTimer m_look; ///< for free files
    Ear m_ear = Ear::Open;
    qsizetype m_most = 0; ///< connections at once, since memory was given back
    QDeadlineTimer m_nextTidying;
};

} // namespace Uplift
