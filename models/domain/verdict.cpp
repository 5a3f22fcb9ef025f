// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdict.h"

#include <QRegularExpression>

namespace Uplift
{

namespace
{

/// "s52010" of a name that begins so; empty for what names no family.
QString familyIn(const QString &name)
{
    static const QRegularExpression family(QStringLiteral("^\\s*(s\\d{5})(?!\\d)"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty())
        return {};
    return family.match(name).captured(1).toLower();
}

} // namespace

bool isForOtherHardware(const Endpoint &endpoint, const Package &package)
{
    const QString its = familyIn(endpoint.family);
    const QString wanted = familyIn(package.name.family);
    return !its.isEmpty() && !wanted.isEmpty() && its != wanted;
}

bool isForItsHardware(const Endpoint &endpoint, const Package &package)
{
    const QString its = familyIn(endpoint.family);
    return !its.isEmpty() && its == familyIn(package.name.family);
}

Verdict judge(const Endpoint &endpoint, const Package &package, bool hasReleaseKey)
{
    if (!package.isServed())
        return Verdict::NotServed;
    if (isForOtherHardware(endpoint, package))
        return Verdict::WrongFamily;
    const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    const SoftwareVersion &offered = package.name.version;
    if (offered.covers(running))
        return Verdict::AlreadyThere;
    const auto order = offered.compare(running);
    if (order < 0)
        return Verdict::Downgrade;
    if (order > 0 && offered.train() == QLatin1String("TC") && offered.major() != running.major() &&
        !hasReleaseKey)
        return Verdict::NeedsKey;
    if (!isForItsHardware(endpoint, package))
        return Verdict::NotKnown;
    return order == std::partial_ordering::unordered ? Verdict::NotComparable : Verdict::Fits;
}

QString packageFor(const Endpoint &endpoint, const QList<Package> &packages)
{
    QString fitting;
    for (const Package &package : packages) {
        const bool isForIt =
            packages.size() == 1 || (!familyIn(endpoint.family).isEmpty() &&
                                     familyIn(endpoint.family) == familyIn(package.name.family));
        if (!isForIt)
            continue;
        if (!fitting.isEmpty())
            return {};
        fitting = package.fileName;
    }
    return fitting;
}

} // namespace Uplift
