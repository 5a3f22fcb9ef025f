// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointsetup.h"
#include "httpexchange.h"
#include "managementreply.h"

namespace Uplift::Lab
{

/// Tells the manager of an endpoint, now and then again after each heartbeat, and reads the
/// answers.
class CheckIns : public QObject
{
    Q_OBJECT

public:
    /// `setup` outlives it, and may change: the next check-in says so.
    explicit CheckIns(const EndpointSetup &setup, QObject *parent = nullptr);

    /// Checks in at once; does nothing while there is no manager.
    void send(const QString &event);

    /// Where to check in from the next time on; empty: nowhere.
    void setManager(const QUrl &manager) { m_manager = manager; }

    /// Gives up what is under way and sends nothing until the next `send`.
    void stop();

Q_SIGNALS:
    void messageTaken(const QByteArray &message); ///< answered with 200
    void answered(const QString &event, const Uplift::Lab::ManagementReply &reply);
    void failed(const QString &reason); ///< it will be tried again

private:
    void start();
    void read(const QByteArray &body);
    void tell(const ManagementReply &reply);
    void tryLater(const QString &reason);

    const EndpointSetup &m_setup;
    QUrl m_manager;
    QString m_event;
    QTimer m_heartbeat;
    HttpExchangePointer m_exchange;
    QByteArray m_body;
    int m_missed = 0;                            ///< answers that came too late for it
    std::optional<ManagementReply> m_firstReply; ///< while the same is sent a second time
};

} // namespace Uplift::Lab
