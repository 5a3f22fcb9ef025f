// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateserver.h"

#include "authority.h"
#include "gatesocket.h"
#include "httpmessage.h"
#include "openfilelimit.h"

#include <QNetworkProxy>
#include <algorithm>
#include <memory>

namespace Uplift
{

static constexpr int FilesForTheRest = 100; // database, window system, logs…

/// Each connection may need a second file: the package that it fetches.
static int affordableConnections(int wanted)
{
    return std::clamp((raiseOpenFileLimit() - FilesForTheRest) / 2, 16, wanted);
}

static int sweepInterval(const GateLimits &limits)
{
    using std::chrono::milliseconds;
    const auto shortest = std::min(
        {limits.wholeRequest, limits.idle, limits.answer, limits.stalledWrite, limits.drain});
    return int(std::clamp(shortest / 4, milliseconds(5), milliseconds(250)).count());
}

GateServer::GateServer(const GateLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setProxy(QNetworkProxy::NoProxy);
    m_limits.connections = affordableConnections(limits.connections);
    setMaxPendingConnections(m_limits.connections);
    setListenBacklogSize(1024);
    m_sweep.setInterval(sweepInterval(m_limits));
    connect(&m_sweep, &QTimer::timeout, this, &GateServer::checkTimes);
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

void GateServer::incomingConnection(qintptr descriptor)
{
    auto wire = std::make_unique<QTcpSocket>();
    if (!wire->setSocketDescriptor(descriptor))
        return;
    if (m_gates.size() >= m_limits.connections)
        return turnAway(wire.release(), 503, "Too many connections.");
    if (m_perAddress.value(wire->peerAddress()) >= m_limits.connectionsPerAddress)
        return turnAway(wire.release(), 429, "Too many connections from this address.");
    auto *gate = new GateSocket(wire.release(), m_limits, this);
    enlist(gate);
    addPendingConnection(gate);
}

void GateServer::enlist(GateSocket *gate)
{
    const Peer peer(gate->peerAddress(), gate->peerPort());
    m_gates.insert(peer, gate);
    ++m_perAddress[peer.first];
    if (!m_sweep.isActive())
        m_sweep.start();
    const QString address = plainAddress(peer.first);
    connect(gate, &GateSocket::refused, this, [this, address](int status, const QByteArray &why) {
        m_refusals.note(address, status, why);
    });
    connect(gate, &GateSocket::disconnected, this, [this, peer] {
        m_gates.remove(peer);
        if (--m_perAddress[peer.first] <= 0)
            m_perAddress.remove(peer.first);
        if (m_gates.isEmpty())
            m_sweep.stop();
    });
}

void GateServer::turnAway(QTcpSocket *wire, int status, const QByteArray &reason)
{
    m_refusals.note(plainAddress(wire->peerAddress()), status, reason);
    const HttpAnswer answer = textAnswer(status, reason, {{"Retry-After", "30"}});
    wire->setParent(this);
    connect(wire, &QTcpSocket::disconnected, wire, &QObject::deleteLater);
    wire->write(answerHead(answer, answer.body.size(), "close") + answer.body);
    wire->flush();
    wire->disconnectFromHost();
}

void GateServer::checkTimes()
{
    const auto gates = m_gates.values();
    for (GateSocket *gate : gates)
        gate->checkTime();
}

} // namespace Uplift
