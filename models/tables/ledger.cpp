// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

#include <domain/serialnumber.h>
#include <domain/softwareversion.h>
#include <algorithm>

namespace Uplift
{

namespace
{

bool isOlderThanTc6(const Endpoint &endpoint)
{
    const auto version = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    return version.train() == QLatin1String("TC") && version.major() >= 0 && version.major() < 6;
}

} // namespace

void Ledger::applyFacts(const Facts &facts)
{
    for (const Endpoint &endpoint : facts.endpoints)
        endpoints.insert(endpoint.id, endpoint);
    for (const Package &package : facts.packages)
        packages.insert(package.fileName, package);
    for (const QString &fileName : facts.vanishedPackages)
        packages.remove(fileName);
    for (const QString &serial : facts.serialsWithKey)
        serialsWithKey.insert(serialKey(serial));
    for (const QString &serial : facts.serialsWithoutKey)
        serialsWithKey.remove(serialKey(serial));
}

void Ledger::applyContact(const ContactFact &fact)
{
    if (const auto *way = std::get_if<ContactWay>(&fact))
        ways.insert(way->endpoint, *way);
    else if (const auto *former = std::get_if<FormerManager>(&fact))
        formerManagers.insert(former->endpoint, *former);
    else if (const auto *kept = std::get_if<CredentialKeeping>(&fact))
        keeping = *kept;
    else if (const auto *begun = std::get_if<ContactUnderWay>(&fact))
        awaitContact(*begun);
    else if (const auto *report = std::get_if<ContactReport>(&fact))
        applyReport(*report);
}

void Ledger::awaitContact(const ContactUnderWay &begun)
{
    ContactWait wait{begun, {}};
    wait.since.start();
    contacts.insert(begun.endpoint, wait);
}

void Ledger::applyReport(const ContactReport &report)
{
    if (contacts.value(report.endpoint).what.action == report.action)
        contacts.remove(report.endpoint);
    if (!report.failure)
        refusals.remove(report.endpoint);
    else if (report.action == ContactAction::Follow)
        refusals.insert(report.endpoint, report);
}

QString Ledger::nameOf(EndpointId system) const
{
    const auto found = endpoints.constFind(system);
    return found == endpoints.cend() ? QString() : found->displayName();
}

const Endpoint *Ledger::findBySerial(const QString &serialNumber) const
{
    const auto found = std::ranges::find_if(endpoints, [&](const Endpoint &endpoint) {
        return isSameSerial(endpoint.identification.serialNumber, serialNumber);
    });
    return found == endpoints.end() ? nullptr : &*found;
}

bool Ledger::hasReleaseKey(const QString &serialNumber) const
{
    return serialsWithKey.contains(serialKey(serialNumber));
}

QStringList Ledger::serialNumbers() const
{
    QStringList serials;
    for (const Endpoint &endpoint : endpoints)
        serials.append(endpoint.identification.serialNumber);
    serials.removeAll(QString());
    return serials;
}

int Ledger::olderSystems() const
{
    return int(std::ranges::count_if(endpoints, [](const Endpoint &endpoint) {
        return !endpoint.isRemoved && isOlderThanTc6(endpoint);
    }));
}

bool Ledger::isOwed(EndpointId system) const
{
    return formerManagers.value(system).isOwed();
}

QStringList Ledger::unreadablePackages() const
{
    QStringList names;
    for (const Package &package : packages) {
        if (package.condition == PackageCondition::Unreadable)
            names.append(package.fileName);
    }
    names.sort();
    return names;
}

const Package *Ledger::anyServed() const
{
    const auto found = std::ranges::find_if(packages, &Package::isServed);
    return found == packages.end() ? nullptr : &*found;
}

} // namespace Uplift
