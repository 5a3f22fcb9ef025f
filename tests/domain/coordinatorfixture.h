// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testclock.h"

#include <domain/endpointregistry.h>
#include <domain/eventlog.h>
#include <domain/packagelibrary.h>
#include <domain/releasekeybook.h>
#include <domain/upgradecoordinator.h>
#include <QTemporaryDir>
#include <memory>

namespace Uplift
{

inline const QString Serial = QStringLiteral("FTT1703007B");
inline const QString Tc6 = QStringLiteral("s52010tc6_3_0.pkg");
inline const QString Tc7 = QStringLiteral("s52010tc7_3_21.pkg");
inline const QString Old = QStringLiteral("TC7.0.2.aecf2d9");
inline const QString New = QStringLiteral("TC6.3.0.1a2b3c4");
inline constexpr qint64 Size = 1000;

inline CheckIn checkIn(const QString &event, const QString &version, const QString &serial = Serial,
                       const QString &from = QStringLiteral("10.0.0.1"))
{
    CheckIn checkIn;
    checkIn.identification.serialNumber = serial;
    checkIn.identification.softwareVersion = version;
    checkIn.event = event;
    checkIn.caller = {from, QStringLiteral("Cisco/TC"), QUrl(QStringLiteral("http://10.0.0.9"))};
    checkIn.raw = "<Envelope/>";
    return checkIn;
}

/// A coordinator with all that it works with, a library of small packages, and a clock that stands.
class CoordinatorFixture
{
protected:
    /// Everything anew, for each test function.
    void setUp();

    /// The packages, those that are gone by now too.
    void setUpFiles();

    Upgrade request(const QString &file = Tc6, const QString &serial = Serial);
    Upgrade now(const Upgrade &upgrade) const { return *m_upgrades->find(upgrade.sessionId); }
    TransferId get(const QString &file = Tc6, qint64 first = 0, QUuid session = {},
                   const QString &from = QStringLiteral("10.0.0.1"));
    void feed(const QString &status, const QString &phase, QUuid session = {});

    QStringList m_files{Tc6, Tc7};
    QTemporaryDir m_directory;
    TestClock m_clock;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<EndpointRegistry> m_endpoints;
    std::unique_ptr<ReleaseKeyBook> m_keys;
    std::unique_ptr<PackageLibrary> m_packages;
    std::unique_ptr<UpgradeCoordinator> m_upgrades;
    QList<LogEntry> m_entries;
};

} // namespace Uplift
