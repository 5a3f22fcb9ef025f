// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updatesathand.h"

#include <domain/upgradeproposal.h>
#include <domain/verdict.h>
#include <algorithm>

namespace Uplift
{

namespace
{

/// True when the package can't be told from the other by what counts here.
bool meansTheSame(const Package &one, const Package &other)
{
    return one.name == other.name && one.isServed() == other.isServed();
}

} // namespace

bool UpdatesAtHand::setPackages(const QList<Package> &packages)
{
    const bool same = std::ranges::equal(packages, m_packages, meansTheSame);
    m_packages = packages;
    if (!same)
        m_known.clear();
    return !same;
}

bool UpdatesAtHand::setStepRules(const StepRules &rules)
{
    const bool same = rules.all() == m_rules.all();
    m_rules = rules;
    if (!same)
        m_known.clear();
    return !same;
}

UpdateAtHand UpdatesAtHand::of(const Endpoint &endpoint) const
{
    constexpr qsizetype most = 1000; // endpoints may call themselves anything
    const std::pair key(endpoint.family, endpoint.identification.softwareVersion);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_known.size() >= most)
        m_known.clear();
    return *m_known.insert(key, found(endpoint));
}

UpdateAtHand UpdatesAtHand::found(const Endpoint &endpoint) const
{
    using Kind = UpdateAtHand::Kind;
    if (m_packages.isEmpty())
        return {};
    const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    if (!running.isValid() || endpoint.family.isEmpty())
        return {Kind::NotKnown, {}};
    UpdateAtHand best{Kind::NoPackage, {}};
    SoftwareVersion newest; // of those of the best kind
    const auto take = [&](Kind kind, const SoftwareVersion &version) {
        const bool isNewer = newest.isValid() && version.compare(newest) > 0;
        if (kind < best.kind || (kind == best.kind && !isNewer))
            return;
        best = {kind, kind > Kind::UpToDate ? version.text() : QString()};
        newest = version;
    };
    bool isDoubtful = false;
    for (const Package &package : m_packages) {
        if (!isForItsHardware(endpoint, package))
            continue;
        const SoftwareVersion &version = package.name.version;
        const auto order = version.compare(running);
        if (version.covers(running)) {
            take(Kind::UpToDate, version);
        } else if (order < 0) {
            take(Kind::Newer, version);
        } else if (order == std::partial_ordering::unordered || !package.name.variant.isEmpty()) {
            isDoubtful = true; // a variant may be for another use of the same hardware
        } else if (!package.isServed()) {
            take(Kind::NotServed, version);
        } else {
            // A key that may be needed is asked for with the order: the package is there.
            const Assessment judged =
                assess({endpoint, true, false}, {package}, m_packages, m_rules);
            if (judged.prospect == Prospect::WillUpgrade && judged.verdict == Verdict::Fits)
                take(Kind::Available, version);
            else if (judged.prospect == Prospect::StepMissing)
                take(Kind::StepMissing, version);
            else
                isDoubtful = true;
        }
    }
    return isDoubtful && best.kind < Kind::NotServed ? UpdateAtHand{Kind::NotKnown, {}} : best;
}

} // namespace Uplift
