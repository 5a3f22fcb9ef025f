// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <domain/endpoint.h>
#include <QDateTime>
#include <QStringList>
#include <QUuid>

class QWidget;

namespace Uplift
{

class Actions;
class Dialogs;
class PackagesTable;
class PackagesView;
class SystemsTable;
class SystemsView;
struct Upgrade;

/// What the operator does to the chosen systems and packages: asks where something has to be asked,
/// says what is wanted, and keeps the actions enabled that can be taken. GUI thread.
class SystemCommands : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        QWidget &window; ///< parent of the dialogs
        Dialogs &dialogs;
        const SystemsTable &systems;
        const PackagesTable &packages;
        SystemsView &systemsView;
        PackagesView &packagesView;
        Actions &actions;
    };

    explicit SystemCommands(const Parts &with, QObject *parent = nullptr);

    /// Enables what can be done to the selected systems as they are now.
    void updateActions();

    /// When not, what is chosen starts without a summary if nothing speaks against it.
    void setAsksBeforeStart(bool asks) { m_asksBeforeStart = asks; }

Q_SIGNALS:
    void upgradeRequested(const QList<Uplift::EndpointId> &systems, const QStringList &fileNames,
                          const QDateTime &notBefore);
    void cancelRequested(const QList<QUuid> &sessions);
    void retryRequested(const QList<QUuid> &sessions);
    void releaseKeyChangeRequested(Uplift::EndpointId system, const QString &key);

private:
    void propose(const QList<EndpointId> &systems, const QStringList &fileNames);
    void proposeSelected();
    void cancelSelected();
    void retrySelected();
    void enterReleaseKey();
    void clearReleaseKey();

    QList<QUuid> selectedSessions(bool (*wanted)(const Upgrade &)) const;

    Parts m_with;
    bool m_asksBeforeStart = true;
};

} // namespace Uplift
