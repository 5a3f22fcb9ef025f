// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/durability.h>
#include <domain/endpointregistry.h>
#include <domain/eventlog.h>
#include <domain/packagelibrary.h>
#include <domain/releasekeybook.h>
#include <domain/upgradecoordinator.h>
#include <server/managerserver.h>
#include <QTemporaryDir>

/// Says that all is on disk: at once, when it is told to, or that it could not be written.
class FakeDurability : public Uplift::Durability
{
public:
    enum class Mode { AtOnce, Held, Fails };

    void whenDurable(std::function<void(bool)> then) override;

    /// Answers all that wait.
    void release(bool durable);

    Mode mode = Mode::AtOnce;
    QList<std::function<void(bool)>> held;
    int asked = 0;
};

/// A whole console behind a real port: domain, server, and a software directory with packages.
class Console
{
public:
    explicit Console(const Uplift::GateLimits &limits = {});

    /// Listens and reads the software directory; to be called after the packages were made.
    bool start();

    /// A package of that many bytes; byte n is `packageByte(n)`.
    QString addPackage(const QString &fileName, qint64 size);
    QByteArray packageBytes(qint64 first, qint64 length) const;

    quint16 port = 0;
    Uplift::SystemClock clock;
    Uplift::EndpointRegistry endpoints{clock};
    Uplift::PackageLibrary packages;
    Uplift::ReleaseKeyBook keys;
    Uplift::EventLog log{clock};
    Uplift::UpgradeCoordinator upgrades{{clock, endpoints, packages, keys, log}};
    FakeDurability durability;
    QList<Uplift::LogEntry> entries;
    QTemporaryDir folder;
    Uplift::ManagerServer server;
};

/// A check-in as the endpoint of Cisco tech note 117624 sends it, 759 bytes of body.
QByteArray seedBody();
QByteArray checkInRequest(const QByteArray &body = seedBody());
