// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateserver.h"

#include "freememory.h"
#include "gatekeeper.h"
#include "gatesocket.h"
#include "openfilelimit.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSslSocket>
#include <algorithm>
#include <memory>
#include <utility>

namespace Uplift
{

Q_LOGGING_CATEGORY(listenLog, "uplift.listen")

using namespace std::chrono_literals;

static constexpr int FilesForTheRest = 100; // database, window system, logs…
static constexpr auto LookInterval = 1000ms;
static constexpr auto RestInterval = 100ms;
static constexpr auto ShortRest = 20ms;

/// Each connection may need a second file: the package that it fetches.
static int affordableConnections(int wanted)
{
    return std::clamp((raiseOpenFileLimit() - FilesForTheRest) / 2, 16, wanted);
}

static int sweepInterval(const GateLimits &limits)
{
    using std::chrono::milliseconds;
    const auto shortest = std::min({limits.wholeRequest, limits.idle, limits.answer,
                                    limits.stalledWrite, limits.drain, limits.handshake});
    return int(std::clamp(shortest / 4, milliseconds(5), milliseconds(250)).count());
}

GateServer::GateServer(const GateLimits &limits, Gatekeeper &keeper, Turns &turns, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_keeper(keeper)
    , m_turns(turns)
{
    setProxy(QNetworkProxy::NoProxy);
    m_limits.connections = affordableConnections(limits.connections);
    // Where fewer can be had, one address must still not take them all.
    if (m_limits.connections < limits.connections)
        m_limits.connectionsPerAddress =
            std::max(1, int(qint64(limits.connectionsPerAddress) * m_limits.connections /
                            limits.connections));
    setMaxPendingConnections(m_limits.connections);
    setListenBacklogSize(1024);
    m_sweep.setInterval(sweepInterval(m_limits));
    connect(&m_sweep, &QTimer::timeout, this, &GateServer::checkTimes);
    m_look.start(LookInterval);
    connect(&m_look, &QTimer::timeout, this, &GateServer::lookForFiles);
    // After an error Qt accepts nothing any more until it is told to.
    connect(this, &QTcpServer::acceptError, this, &GateServer::rest);
}

/// Resting is also what keeps Qt from trying in vain as fast as it can: it may take an error for
/// "nothing there for now", and tells nobody.
void GateServer::lookForFiles()
{
    const bool isFree = hasFreeFiles();
    if (m_ear == Ear::Open && !isFree)
        rest();
    if (m_ear == Ear::Open || !isFree)
        return;
    m_ear = Ear::Open;
    m_look.setInterval(LookInterval);
    resumeAccepting();
}

void GateServer::rest()
{
    // An error that Qt remembers comes again after each burst of connections.
    if (hasFreeFiles()) {
        QTimer::singleShot(ShortRest, this, [this] { resumeAccepting(); });
        return;
    }
    if (std::exchange(m_ear, Ear::Resting) == Ear::Open)
        qCWarning(listenLog) << "No file is left for another connection; callers wait.";
    pauseAccepting();
    m_look.setInterval(RestInterval);
}

GateSocket *GateServer::find(const QHostAddress &peer, quint16 port) const
{
    return m_gates.value({peer, port});
}

void GateServer::disconnectAll()
{
    const auto gates = m_gates.values();
    for (GateSocket *gate : gates)
        gate->abandon();
}

std::unique_ptr<QTcpSocket> GateServer::wireOf(qintptr descriptor) const
{
    if (m_tls.isNull()) {
        auto wire = std::make_unique<QTcpSocket>();
        return wire->setSocketDescriptor(descriptor) ? std::move(wire) : nullptr;
    }
    auto wire = std::make_unique<QSslSocket>();
    if (!wire->setSocketDescriptor(descriptor))
        return nullptr;
    wire->setSslConfiguration(m_tls);
    return wire;
}

void GateServer::incomingConnection(qintptr descriptor)
{
    auto wire = wireOf(descriptor);
    if (!wire)
        return;
    const QHostAddress peer = wire->peerAddress();
    if (!m_keeper.admits(peer))
        return turnAway(std::move(wire), 403, "This address is not among those that may call.");
    if (isAmongTheLastFiles(descriptor)) {
        rest();
        return turnAway(std::move(wire), 503, "Too many connections and open files.");
    }
    if (m_keeper.connections().all() >= m_limits.connections)
        return turnAway(std::move(wire), 503, "Too many connections.");
    if (m_keeper.connections().of(peer) >= m_limits.connectionsPerAddress)
        return turnAway(std::move(wire), 429, "Too many connections from this address.");
    auto *gate = new GateSocket(wire.release(), m_limits, this);
    enlist(gate);
    gate->greet(m_turns);
    if (gate->state() == QAbstractSocket::ConnectedState)
        addPendingConnection(gate);
    else
        gate->deleteLater();
}

void GateServer::enlist(GateSocket *gate)
{
    const Peer peer(gate->peerAddress(), gate->peerPort());
    m_gates.insert(peer, gate);
    m_keeper.connections().take(peer.first);
    if (!m_sweep.isActive())
        m_sweep.start();
    connect(gate, &GateSocket::refused, this, [this, peer](int status, const QByteArray &why) {
        m_keeper.noteRefusal(peer.first, status, why);
    });
    connect(gate, &GateSocket::disconnected, this, [this, peer] {
        m_gates.remove(peer);
        m_keeper.connections().giveBack(peer.first);
    });
}

/// Over TLS there is nothing to be said without a handshake, which costs too much for this.
void GateServer::turnAway(std::unique_ptr<QTcpSocket> wire, int status, const QByteArray &reason)
{
    m_keeper.noteRefusal(wire->peerAddress(), status, reason);
    if (!m_tls.isNull() || m_turnedAway.size() >= m_limits.turnedAway)
        return wire->abort();
    auto *gate = new GateSocket(wire.release(), m_limits, this);
    m_turnedAway.insert(gate);
    if (!m_sweep.isActive())
        m_sweep.start();
    connect(gate, &GateSocket::disconnected, this, [this, gate] {
        m_turnedAway.remove(gate);
        gate->deleteLater();
    });
    gate->turnAway(status, reason);
}

/// A crowd that has gone leaves its memory in pieces; so does each burst, a little.
void GateServer::checkMemory()
{
    constexpr qsizetype Crowd = 200;
    constexpr std::chrono::seconds Pause{60};
    m_most = std::max(m_most, m_gates.size());
    const bool crowdHasGone = m_most >= Crowd && m_gates.size() <= m_most / 4;
    if (!crowdHasGone && !m_nextTidying.hasExpired())
        return;
    m_most = m_gates.size();
    m_nextTidying = QDeadlineTimer(Pause);
    giveBackFreeMemory();
}

void GateServer::checkTimes()
{
    const auto gates = m_gates.values();
    for (GateSocket *gate : gates)
        gate->checkTime();
    const auto turnedAway = m_turnedAway.values();
    for (GateSocket *gate : turnedAway)
        gate->checkTime();
    checkMemory();
    if (m_gates.isEmpty() && m_turnedAway.isEmpty())
        m_sweep.stop();
}

} // namespace Uplift
