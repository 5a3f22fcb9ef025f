// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <chrono>

namespace Uplift
{

/// Finds the address of this computer by which it reaches a place: of several network cards the
/// system picks one. Tells the end once; nothing when it is deleted before.
class OwnAddress : public QObject
{
    Q_OBJECT
public:
    OwnAddress(const QUrl &place, std::chrono::milliseconds time, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const Uplift::ContactResult<QHostAddress> &found);

private:
    void end(const ContactResult<QHostAddress> &found);
    ContactFailure failureOf(QAbstractSocket::SocketError error) const;

    QString m_place;
    QTcpSocket m_socket;
    QTimer m_time;
};

} // namespace Uplift
