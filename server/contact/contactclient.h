// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactdocuments.h"
#include "contactexchange.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <functional>

namespace Uplift
{

/// Asks endpoints' own web servers (seed step 1): `getxml` and `putxml`, with the password by Basic
/// or Digest.
///
/// Each call answers `then` once, later and on the same thread, unless `context` is gone, the call
/// was cancelled or the client was deleted before: then never. Engine thread.
class ContactClient : public QObject
{
    Q_OBJECT
public:
    /// Names one call; 0 is none.
    using CallId = quint64;

    template<typename T>
    using Then = std::function<void(const ContactResult<T> &)>;

    explicit ContactClient(const ContactLimits &limits = {}, QObject *parent = nullptr);
    ~ContactClient() override;

    CallId readSystem(const ContactTarget &target, QObject *context, Then<SystemFacts> then);
    CallId readUpgrade(const ContactTarget &target, QObject *context,
                       Then<std::optional<UpgradeStatus>> then);
    CallId readConfiguration(const ContactTarget &target, QObject *context,
                             Then<ProvisioningConfiguration> then);

    /// Pull the upgrade from the provisioning server now: known from TC6 to CE9.1 (API guides), and
    /// in no schema from CE9.15 on.
    CallId startUpgrade(const ContactTarget &target, QObject *context, Then<void> then);

    /// Install the package at that address. It may be answered only when the download is over.
    CallId softwareUpgrade(const ContactTarget &target, const QUrl &package, Generation generation,
                           QObject *context, Then<void> then);
    CallId boot(const ContactTarget &target, QObject *context, Then<void> then);
    CallId writeConfiguration(const ContactTarget &target, const ManagerSettings &settings,
                              QObject *context, Then<void> then);

    /// The address of this computer by which it reaches the endpoint. Sends nothing: it connects,
    /// looks and hangs up.
    CallId findOwnAddress(const ContactTarget &target, QObject *context, Then<QHostAddress> then);

    void cancel(CallId call);
    void cancelAll();

    int callsUnderWay() const { return int(m_calls.size()); }

Q_SIGNALS:
    /// The request of that call has left; may come twice.
    void requestSent(Uplift::ContactClient::CallId call);

private:
    CallId begin(const ContactTarget &target, const ContactRequest &request, QObject *context,
                 Then<QByteArray> then);
    template<typename T, typename Decode>
    CallId ask(const ContactTarget &target, const ContactRequest &request, QObject *context,
               Then<T> then, Decode decode);
    CallId remember(QObject *work);
    bool forget(CallId call);

    ContactLimits m_limits;
    QNetworkAccessManager m_network;
    DigestBook m_digests;
    QHash<CallId, QObject *> m_calls;
    CallId m_lastCall = 0;
};

} // namespace Uplift
