// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testclock.h"
#include <engine/domain.h>
#include <lab/endpointsetup.h>
#include <server/managerserver.h>
#include <storage/database.h>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>

/// What the program's engine thread holds, on the test's own thread and with a clock that stands
/// still: domain, database, server. Records how each upgrade goes.
class FlowEngine : public QObject
{
    Q_OBJECT

public:
    /// `packageSize`: of the one package there is, in bytes.
    FlowEngine(qint64 packageSize, const Uplift::Settings &settings);

    /// Listens and reads the software directory; false when that fails.
    bool start();

    /// Where endpoints check in.
    QUrl manager() const;

    /// Lets that time pass, and looks at every upgrade as the engine does each second.
    void pass(std::chrono::seconds time);

    /// Asks for the package on everybody who has checked in and has no upgrade yet.
    void requestForNewcomers();

    /// The steps of an endpoint's upgrades: states, "downloading 2" in a second attempt,
    /// "postponed" while somebody in the room waits, and the outcome at the end.
    QStringList steps(const QString &serialNumber) const { return m_steps.value(serialNumber); }

    /// How often an endpoint was offered the package.
    int offers(const QString &serialNumber) const;

    /// The largest number of endpoints that were being sent the package at once.
    qsizetype mostDownloads() const { return m_mostDownloads; }

    Uplift::TestClock clock;
    Uplift::Domain domain{clock};

private:
    void record(const Uplift::Upgrade &upgrade);
    void recordEntry(const Uplift::LogEntry &entry);

    QTemporaryDir m_folder;
    Uplift::Settings m_settings;
    quint16 m_port = 0;
    QHash<QString, QStringList> m_steps;
    QHash<Uplift::EndpointId, int> m_offers;
    QSet<Uplift::EndpointId> m_downloading;
    qsizetype m_mostDownloads = 0;
    // Last: what still runs when the server goes is recorded above.
    std::unique_ptr<Uplift::Database> m_database;
    std::unique_ptr<Uplift::ManagerServer> m_server;
};

/// The package that is there, and the version that an endpoint reports when it has it.
inline const QString flowPackage = QStringLiteral("s52010tc6_3_0.pkg");
inline const QString flowVersion = QStringLiteral("TC6.3.0");

/// An endpoint that takes milliseconds where a real one takes minutes.
Uplift::Lab::LabTiming flowTiming();
