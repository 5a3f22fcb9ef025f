// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace Uplift
{

/// Gathers what changes and tells it in batches, at most twenty a second, so that however much
/// happens the window has little to do. Engine thread.
class FactGatherer : public QObject
{
    Q_OBJECT
public:
    explicit FactGatherer(QObject *parent = nullptr);

    void noteEndpoint(const Endpoint &endpoint);
    void noteUpgrade(const Upgrade &upgrade);
    void notePackage(const Package &package);
    void noteVanishedPackage(const QString &fileName);
    void noteIgnoredFiles(const QList<IgnoredFile> &ignored);
    void noteLogEntry(const LogEntry &entry);
    void noteReleaseKey(const ReleaseKey &key);

    /// Tells what was gathered now, if there is anything.
    void tell();

Q_SIGNALS:
    void gathered(const Uplift::Facts &facts);

private:
    void schedule();

    QHash<EndpointId, Endpoint> m_endpoints;
    QHash<QUuid, Upgrade> m_upgrades;
    QMap<QString, Package> m_packages;
    QHash<SerialNumber, bool> m_keys;
    QStringList m_vanished;
    std::optional<QList<IgnoredFile>> m_ignored;
    QList<LogEntry> m_log;
    QTimer m_timer;
};

} // namespace Uplift
