// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab.h"

namespace Uplift::Lab
{
namespace
{

constexpr std::chrono::milliseconds betweenStarts{10};

bool isLoopback(const QUrl &manager)
{
    const QString host = manager.host();
    const QHostAddress address(host);
    return host == u"localhost" ||
           (address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol);
}

/// 127.0.0.2 and following: Linux and Windows have them all, macOS only those that were added.
QHostAddress loopbackAddress(int index)
{
    const QHostAddress address(0x7F000002U + static_cast<quint32>(index));
    QTcpSocket probe;
    return probe.bind(address) ? address : QHostAddress();
}

/// Those with an address of their own have the same port; those that share one have consecutive
/// ports.
WebSetup makeWeb(const LabOptions &options, const EndpointSetup &setup, int index)
{
    WebSetup web = *options.web;
    web.address = setup.source;
    web.speaksHttps = setup.profile.speaksHttps;
    web.door = setup.profile.door;
    if (!setup.profile.takesGivenPassword)
        web.password += QStringLiteral("-another");
    if (!setup.source.isNull())
        return web;
    web.address = isLoopback(options.manager) ? QHostAddress::LocalHost : QHostAddress::AnyIPv4;
    if (web.port != 0)
        web.port = static_cast<quint16>(web.port + index);
    return web;
}

EndpointSetup makeSetup(const LabOptions &options, int index)
{
    EndpointSetup setup;
    setup.identity = makeIdentity(options.firstIndex + index, options.firstSerial);
    setup.profile = options.profiles.at(index % options.profiles.size());
    const QString &ownVersion = setup.profile.startVersion;
    setup.softwareVersion = ownVersion.isEmpty() ? options.startVersion : ownVersion;
    if (options.bytesPerSecond)
        setup.profile.bytesPerSecond = *options.bytesPerSecond;
    setup.timing = options.timing;
    setup.manager = options.manager;
    setup.feedback = static_cast<FeedbackForm>(index % 3);
    setup.keepsFile = options.keepsFiles;
    setup.processId = 1642 + index;
    if (!options.oneAddress && isLoopback(options.manager))
        setup.source = loopbackAddress(index);
    if (!setup.source.isNull() && setup.profile.reportsOwnAddress)
        setup.identity.ipAddress = setup.source.toString();
    if (!options.logFolder.isEmpty())
        setup.logPath =
            QStringLiteral("%1/%2-%3.log")
                .arg(options.logFolder, setup.identity.systemName, setup.identity.serialNumber);
    if (options.web)
        setup.web = makeWeb(options, setup, index);
    return setup;
}

} // namespace

Lab::Lab(const LabOptions &options, QObject *parent)
    : QObject(parent)
{
    for (int index = 0; index < options.count; ++index) {
        auto endpoint = std::make_unique<SimulatedEndpoint>(makeSetup(options, index));
        const QString name = endpoint->setup().identity.systemName;
        const QString serial = endpoint->setup().identity.serialNumber;
        connect(endpoint.get(), &SimulatedEndpoint::ended, this, &Lab::countEnd);
        connect(
            endpoint.get(), &SimulatedEndpoint::webOpened, this,
            [this, name, serial](const QUrl &address) { Q_EMIT webOpened(name, serial, address); });
        connect(&endpoint->log(), &EndpointLog::lineWritten, this,
                [this, name](const QString &line) { Q_EMIT lineWritten(name, line); });
        m_endpoints.push_back(std::move(endpoint));
    }
}

void Lab::start()
{
    auto delay = std::chrono::milliseconds(0);
    for (const auto &endpoint : m_endpoints) {
        QTimer::singleShot(delay, endpoint.get(), &SimulatedEndpoint::powerOn);
        delay += betweenStarts;
    }
}

void Lab::countEnd()
{
    if (++m_ended == m_endpoints.size())
        Q_EMIT allEnded();
}

} // namespace Uplift::Lab
