// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>
#include <domain/facts.h>

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QSet>

namespace Uplift
{

/// What is waited for at a system, and since when.
struct ContactWait
{
    ContactUnderWay what;
    QElapsedTimer since;
};

/// The newest value of everything that pages beside the main window need. GUI thread.
struct Ledger
{
    QHash<EndpointId, Endpoint> endpoints;
    QMap<QString, Package> packages; ///< by file name
    QSet<QString> serialsWithKey;    ///< as `serialKey` has them
    QHash<EndpointId, ContactWay> ways;
    QHash<EndpointId, FormerManager> formerManagers;
    QHash<EndpointId, ContactWait> contacts;   ///< whose answer is awaited
    QHash<EndpointId, ContactReport> refusals; ///< why a system is asked by itself no more
    CredentialKeeping keeping;

    void applyFacts(const Facts &facts);

    /// Takes what is a value to be kept; news of the moment are left to others.
    void applyContact(const ContactFact &fact);

    QString nameOf(EndpointId system) const;

    /// Null when there is none of that serial number.
    const Endpoint *findBySerial(const QString &serialNumber) const;

    bool hasReleaseKey(const QString &serialNumber) const;

    QStringList serialNumbers() const;

    /// Systems whose software is older than TC6.
    int olderSystems() const;

    /// True as long as a former manager has to be restored.
    bool isOwed(EndpointId system) const;

    /// A package that is served now, for trying; the smallest name first. Null: there is none.
    const Package *anyServed() const;

    /// File names, sorted.
    QStringList unreadablePackages() const;

private:
    void awaitContact(const ContactUnderWay &begun);
    void applyReport(const ContactReport &report);
};

} // namespace Uplift
