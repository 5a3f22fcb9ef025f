// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdict.h"

namespace Uplift
{

Verdict judge(const Endpoint &endpoint, const Package &package, bool hasReleaseKey)
{
    if (!package.isServed())
        return Verdict::NotServed;
    const QString &family = package.name.family;
    const bool familyKnown = !endpoint.family.isEmpty() && !family.isEmpty();
    if (familyKnown && endpoint.family.compare(family, Qt::CaseInsensitive) != 0)
        return Verdict::WrongFamily;

    const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    const SoftwareVersion &offered = package.name.version;
    if (running.isSameReleaseAs(offered))
        return Verdict::AlreadyThere;
    const auto order = offered.compare(running);
    if (order < 0)
        return Verdict::Downgrade;
    if (order > 0 && offered.train() == QLatin1String("TC") && offered.major() != running.major() &&
        !hasReleaseKey)
        return Verdict::NeedsKey;
    return familyKnown ? Verdict::Fits : Verdict::NotKnown;
}

QString packageFor(const Endpoint &endpoint, const QList<Package> &packages)
{
    QString fitting;
    for (const Package &package : packages) {
        const bool isForIt =
            packages.size() == 1 ||
            (!endpoint.family.isEmpty() &&
             endpoint.family.compare(package.name.family, Qt::CaseInsensitive) == 0);
        if (!isForIt)
            continue;
        if (!fitting.isEmpty())
            return {};
        fitting = package.fileName;
    }
    return fitting;
}

} // namespace Uplift
