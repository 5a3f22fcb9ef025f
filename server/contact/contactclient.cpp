// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactclient.h"

#include "ownaddress.h"

#include <QNetworkProxy>
#include <QPointer>

namespace Uplift
{

namespace
{

ContactRequest get(const char *path)
{
    return {QStringLiteral("/getxml?location=") + QString::fromLatin1(path), {}};
}

ContactRequest put(const QByteArray &document)
{
    return {QStringLiteral("/putxml"), document};
}

} // namespace

ContactClient::ContactClient(const ContactLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // endpoints are asked directly
}

ContactClient::~ContactClient()
{
    cancelAll(); // before the network manager goes, which the calls need
}

ContactClient::CallId ContactClient::remember(QObject *work)
{
    m_calls.insert(++m_lastCall, work);
    return m_lastCall;
}

bool ContactClient::forget(CallId call)
{
    QObject *work = m_calls.take(call);
    if (work)
        work->deleteLater();
    return work != nullptr;
}

ContactClient::CallId ContactClient::begin(const ContactTarget &target,
                                           const ContactRequest &request, QObject *context,
                                           Then<QByteArray> then)
{
    auto *exchange = new ContactExchange({m_network, m_digests}, target, request, m_limits, this);
    const CallId call = remember(exchange);
    connect(exchange, &ContactExchange::sent, this, [this, call] { Q_EMIT requestSent(call); });
    connect(exchange, &ContactExchange::finished, this,
            [this, call, alive = QPointer(context),
             then = std::move(then)](const ContactResult<QByteArray> &answer) {
                if (forget(call) && alive)
                    then(answer);
            });
    return call;
}

template<typename T, typename Decode>
ContactClient::CallId ContactClient::ask(const ContactTarget &target, const ContactRequest &request,
                                         QObject *context, Then<T> then, Decode decode)
{
    return begin(target, request, context,
                 [then = std::move(then), decode](const ContactResult<QByteArray> &answer) {
                     then(answer ? decode(*answer)
                                 : ContactResult<T>(std::unexpected(answer.error())));
                 });
}

ContactClient::CallId ContactClient::readSystem(const ContactTarget &target, QObject *context,
                                                Then<SystemFacts> then)
{
    return ask<SystemFacts>(target, get("/Status/SystemUnit"), context, std::move(then),
                            decodeSystemUnit);
}

ContactClient::CallId ContactClient::readUpgrade(const ContactTarget &target, QObject *context,
                                                 Then<std::optional<UpgradeStatus>> then)
{
    return ask<std::optional<UpgradeStatus>>(target, get("/Status/Provisioning"), context,
                                             std::move(then), decodeUpgradeStatus);
}

ContactClient::CallId ContactClient::readConfiguration(const ContactTarget &target,
                                                       QObject *context,
                                                       Then<ProvisioningConfiguration> then)
{
    return ask<ProvisioningConfiguration>(target, get("/Configuration/Provisioning"), context,
                                          std::move(then), decodeProvisioning);
}

ContactClient::CallId ContactClient::startUpgrade(const ContactTarget &target, QObject *context,
                                                  Then<void> then)
{
    return ask<void>(target, put(encodeStartUpgrade()), context, std::move(then), decodeResult);
}

ContactClient::CallId ContactClient::softwareUpgrade(const ContactTarget &target,
                                                     const QUrl &package, Generation generation,
                                                     QObject *context, Then<void> then)
{
    const auto body = encodeSoftwareUpgrade(package.toString(QUrl::FullyEncoded), generation);
    if (body) {
        ContactRequest request = put(*body);
        request.isLong = true;
        return ask<void>(target, request, context, std::move(then), decodeResult);
    }
    auto *nothing = new QObject(this);
    const CallId call = remember(nothing);
    QMetaObject::invokeMethod(
        nothing,
        [this, call, alive = QPointer(context), then = std::move(then), failure = body.error()] {
            if (forget(call) && alive)
                then(std::unexpected(failure));
        },
        Qt::QueuedConnection);
    return call;
}

ContactClient::CallId ContactClient::boot(const ContactTarget &target, QObject *context,
                                          Then<void> then)
{
    return ask<void>(target, put(encodeBoot()), context, std::move(then), decodeResult);
}

ContactClient::CallId ContactClient::writeConfiguration(const ContactTarget &target,
                                                        const ManagerSettings &settings,
                                                        QObject *context, Then<void> then)
{
    return ask<void>(target, put(encodeManager(settings)), context, std::move(then), decodeResult);
}

ContactClient::CallId ContactClient::findOwnAddress(const ContactTarget &target, QObject *context,
                                                    Then<QHostAddress> then)
{
    auto *search = new OwnAddress(target.base, m_limits.connecting, this);
    const CallId call = remember(search);
    connect(search, &OwnAddress::finished, this,
            [this, call, alive = QPointer(context),
             then = std::move(then)](const ContactResult<QHostAddress> &found) {
                if (forget(call) && alive)
                    then(found);
            });
    return call;
}

void ContactClient::cancel(CallId call)
{
    // Not later: nothing of it may be heard any more.
    delete m_calls.take(call);
}

void ContactClient::cancelAll()
{
    const auto calls = std::exchange(m_calls, {});
    qDeleteAll(calls);
}

} // namespace Uplift
