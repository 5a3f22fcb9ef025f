// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradeproposal.h"

#include <algorithm>

namespace Uplift
{

namespace
{

Prospect prospectOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
    case Verdict::NeedsKey:
    case Verdict::NotKnown:
    case Verdict::NotComparable:
        break;
    case Verdict::Downgrade:
        return Prospect::WillDowngrade;
    case Verdict::AlreadyThere:
        return Prospect::NothingToDo;
    case Verdict::WrongFamily:
        return Prospect::OtherHardware;
    case Verdict::NotServed:
        return Prospect::NotServed;
    }
    return Prospect::WillUpgrade;
}

} // namespace

bool isClear(const Assessment &assessment)
{
    return assessment.prospect == Prospect::WillUpgrade && assessment.verdict == Verdict::Fits;
}

bool starts(const Assessment &assessment, bool insist)
{
    return assessment.prospect == Prospect::WillUpgrade ||
           assessment.prospect == Prospect::WillDowngrade ||
           (insist && assessment.prospect == Prospect::OtherHardware);
}

bool isRisky(const QList<Assessment> &assessments, bool insist)
{
    return std::ranges::any_of(assessments, [=](const Assessment &assessment) {
        return starts(assessment, insist) && !isClear(assessment);
    });
}

Assessment assess(const ProposedSystem &system, const QList<Package> &packages,
                  const QList<Package> &library, const StepRules &stepRules)
{
    Assessment assessment{.endpoint = system.endpoint.id};
    assessment.fileName = packageFor(system.endpoint, packages);
    const auto package = std::ranges::find(packages, assessment.fileName, &Package::fileName);
    if (package == packages.end())
        return assessment;
    assessment.verdict = judge(system.endpoint, *package, system.hasReleaseKey);
    assessment.prospect = system.isBusy ? Prospect::Busy : prospectOf(assessment.verdict);
    if (assessment.verdict == Verdict::WrongFamily) {
        assessment.madeFor = package->name.family;
        assessment.itsFamily = system.endpoint.family;
    }
    if (!starts(assessment, false))
        return assessment;
    const StepChain way = stepRules.chainFor(system.endpoint, *package, library);
    assessment.missingFile = way.missingFileName;
    assessment.stepsBefore = way.fileNames.first(std::max<qsizetype>(0, way.fileNames.size() - 1));
    if (!way.missingFileName.isEmpty())
        assessment.prospect = Prospect::StepMissing;
    return assessment;
}

QList<Assessment> assess(const UpgradeProposal &proposal)
{
    QList<Package> packages;
    for (const Package &package : proposal.library) {
        if (proposal.chosen.contains(package.fileName))
            packages.append(package);
    }
    QList<Assessment> assessments;
    for (const ProposedSystem &system : proposal.systems)
        assessments.append(assess(system, packages, proposal.library, proposal.stepRules));
    return assessments;
}

QList<EndpointId> starting(const QList<Assessment> &assessments, bool insist)
{
    QList<EndpointId> systems;
    for (const Assessment &assessment : assessments) {
        if (starts(assessment, insist))
            systems.append(assessment.endpoint);
    }
    return systems;
}

} // namespace Uplift
