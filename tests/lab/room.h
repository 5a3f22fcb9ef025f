// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scriptedmanager.h"
#include "steps.h"

#include <lab/simulatedendpoint.h>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

namespace Uplift::Lab
{

/// What came back for raw bytes, until the endpoint hung up.
struct Exchanged
{
    QByteArray bytes;
    QSslCertificate certificate; ///< null when it was not encrypted
    bool isEncrypted = false;

    int status() const { return bytes.mid(9, 3).toInt(); }
    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
};

inline Exchanged exchange(const QUrl &address, const QByteArray &request, bool encrypted = false)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy states(&socket, &QSslSocket::stateChanged);
    Exchanged exchanged;
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] {
        exchanged.isEncrypted = true;
        exchanged.certificate = socket.peerCertificate();
        socket.write(request);
    });
    QObject::connect(&socket, &QSslSocket::connected, &socket, [&] {
        if (!encrypted)
            socket.write(request);
    });
    QObject::connect(&socket, &QSslSocket::readyRead, &socket,
                     [&] { exchanged.bytes += socket.readAll(); });
    if (encrypted) {
        socket.connectToHostEncrypted(address.host(), quint16(address.port()));
    } else {
        socket.connectToHost(address.host(), quint16(address.port()));
    }
    while (socket.state() != QSslSocket::UnconnectedState) {
        if (!states.wait())
            qFatal("the endpoint does not hang up");
    }
    return exchanged;
}

inline const QByteArray password = "Authorization: Basic " + QByteArray("admin:secret").toBase64();

inline QByteArray get(const QByteArray &location, const QByteArray &authorization = password)
{
    return "GET /getxml?location=" + location + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" +
           authorization + "\r\n\r\n";
}

inline QByteArray put(const QByteArray &document)
{
    return "POST /putxml HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/xml\r\n" +
           password + "\r\nContent-Length: " + QByteArray::number(document.size()) + "\r\n\r\n" +
           document;
}

inline QByteArray command(const QByteArray &path, const QByteArray &arguments = {})
{
    const QList<QByteArray> steps = path.split('/');
    return put("<Command><" + steps.at(0) + "><" + steps.at(1) + " command=\"True\">" + arguments +
               "</" + steps.at(1) + "></" + steps.at(0) + "></Command>");
}

inline EndpointSetup webSetup(const ScriptedManager &manager, const QString &profile)
{
    EndpointSetup setup = setupFor(manager, profile);
    setup.timing.reboot = std::chrono::milliseconds(200);
    setup.web = WebSetup{.address = QHostAddress(QHostAddress::LocalHost),
                         .user = QStringLiteral("admin"),
                         .password = QStringLiteral("secret"),
                         .speaksHttps = setup.profile.speaksHttps,
                         .door = setup.profile.door};
    return setup;
}

/// An idle manager and an endpoint that has reported in to it.
struct Room
{
    explicit Room(const QString &profile = QStringLiteral("good"))
        : Room(profile, {})
    {
    }

    /// With another software than the profile says.
    Room(const QString &profile, const QString &softwareVersion)
        : endpoint(setupOf(manager, profile, softwareVersion))
    {
        QSignalSpy checkedIn(&endpoint, &SimulatedEndpoint::checkedIn);
        endpoint.powerOn();
        if (endpoint.setup().profile.callsItsManager() && !checkedIn.wait())
            qFatal("the endpoint did not check in");
    }

    static EndpointSetup setupOf(const ScriptedManager &manager, const QString &profile,
                                 const QString &softwareVersion)
    {
        EndpointSetup setup = webSetup(manager, profile);
        if (!softwareVersion.isEmpty())
            setup.softwareVersion = softwareVersion;
        return setup;
    }

    XmlNode ask(const QByteArray &request) const
    {
        const auto exchanged = exchange(endpoint.webAddress(), request);
        return XmlNode::fromDocument(exchanged.body()).value_or(XmlNode());
    }

    bool offers = false;
    ScriptedManager manager{[this](const ScriptedManager::Request &request) {
        if (request.method == "GET")
            return ScriptedManager::package(QByteArray(1000, 'x'), request);
        return isCheckIn(request) && std::exchange(offers, false) ? manager.offer()
                                                                  : ScriptedManager::idle();
    }};
    SimulatedEndpoint endpoint;
};

inline QByteArray okAnswer(const QByteArray &name)
{
    return "<?xml version=\"1.0\"?>\n<Command>\n  <" + name +
           "Result status=\"OK\"/>\n</Command>\n";
}

} // namespace Uplift::Lab
