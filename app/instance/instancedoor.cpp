// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "instancedoor.h"

#include <QLocalSocket>
#include <QTimer>
#include <chrono>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LongestCall = 10s;

} // namespace

InstanceDoor::InstanceDoor(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            take(caller);
    });
}

bool InstanceDoor::open(const QString &dataDirectory)
{
    const QString name = instanceName(dataDirectory);
    QLocalServer::removeServer(name);
    return m_server.listen(name);
}

void InstanceDoor::take(QLocalSocket *caller)
{
    caller->setReadBufferSize(MostRequestBytes);
    connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(LongestCall, caller, &QLocalSocket::abort);
    read(caller);
}

void InstanceDoor::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= MostRequestBytes)
            caller->abort();
        return;
    }
    const auto request = decodeStartRequest(caller->readLine());
    if (!request) {
        caller->abort();
        return;
    }
    const bool hasWindow = m_kind == Kind::Window;
    caller->write(encode(StartAnswer{.isTaken = hasWindow, .hasWindow = hasWindow}));
    caller->disconnectFromServer(); // when that has left
    if (hasWindow)
        Q_EMIT asked(*request);
}

} // namespace Uplift
