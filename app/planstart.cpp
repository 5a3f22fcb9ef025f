// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planstart.h"

#include "domain.h"
#include "errortext.h"

#include <domain/releasekeycheck.h>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

/// The system that a line names; null when it is not known yet.
const Endpoint *knownSystem(const PlanLine &line, const EndpointRegistry &endpoints)
{
    return line.macAddress.isEmpty() ? endpoints.findBySerial(line.serialNumber)
                                     : endpoints.findByMac(line.macAddress);
}

EndpointId expected(const PlanLine &line, EndpointRegistry &endpoints)
{
    return line.macAddress.isEmpty() ? endpoints.expect(line.serialNumber)
                                     : endpoints.expectMac(line.macAddress);
}

/// What stands against a line's release key, as a sentence; empty when nothing does.
QString problemOfKey(const PlanLine &line, const Endpoint *known)
{
    if (line.releaseKey.isEmpty())
        return {};
    if (looksLikeOptionKey(line.releaseKey))
        return u"the release key looks like an option key, with which the new software does not "
               "start; leave the column empty, or ask for the release key of this serial number"_s;
    if (!ReleaseKeyBook::check(line.releaseKey))
        return u"a release key has 16 to 24 printable characters without spaces"_s;
    if (line.serialNumber.isEmpty() && (!known || known->identification.serialNumber.isEmpty()))
        return u"a release key belongs to a serial number, which this system has not told yet; "
               "name it by its serial number"_s;
    return {};
}

QList<Error> check(const QList<PlanLine> &plan, const Domain &domain)
{
    QList<Error> errors;
    QHash<EndpointId, const PlanLine *> lines;
    for (const PlanLine &line : plan) {
        const auto note = [&](const QString &what) {
            errors.append(planLineError(line.number, what));
        };
        const Endpoint *known = knownSystem(line, domain.endpoints);
        if (!domain.packages.find(line.package))
            note(u"no package %1 in %2"_s.arg(line.package, domain.packages.directory()));
        if (const QString problem = problemOfKey(line, known); !problem.isEmpty())
            note(problem);
        if (!known)
            continue;
        if (const PlanLine *first = lines.value(known->id))
            note(u"%1 is the system %2, which stands in line %3 already"_s
                     .arg(line.system(), first->system())
                     .arg(first->number));
        lines.insert(known->id, &line);
    }
    return errors;
}

/// The chain of the endpoint's latest upgrade, when it leads to this package and has not ended
/// otherwise than proved.
QUuid standing(EndpointId endpoint, const QString &fileName, const UpgradeCoordinator &upgrades)
{
    const Upgrade *newest = upgrades.newestFor(endpoint);
    if (!newest)
        return {};
    const QString last =
        newest->laterFiles.isEmpty() ? newest->fileName : newest->laterFiles.last();
    const bool goesOn = last.compare(fileName, Qt::CaseInsensitive) == 0 &&
                        (!newest->isEnded() || newest->outcome == Outcome::Proved);
    if (!goesOn)
        return {};
    return newest->chain.isNull() ? newest->sessionId : newest->chain;
}

} // namespace

std::expected<QList<QUuid>, QList<Error>> startPlan(const QList<PlanLine> &plan, Domain &domain)
{
    if (const QList<Error> errors = check(plan, domain); !errors.isEmpty())
        return std::unexpected(errors);

    QList<QUuid> sessions;
    QList<QUuid> newSessions;
    QList<Error> errors;
    for (const PlanLine &line : plan) {
        const EndpointId endpoint = expected(line, domain.endpoints);
        if (!line.releaseKey.isEmpty())
            (void)domain.keys.set(domain.endpoints.find(endpoint)->identification.serialNumber,
                                  line.releaseKey);
        QUuid session = standing(endpoint, line.package, domain.upgrades);
        if (session.isNull()) {
            const auto made = domain.upgrades.request(endpoint, line.package, line.notBefore);
            if (made)
                newSessions.append(session = *made);
            else
                errors.append(planLineError(line.number, errorText(made.error())));
        }
        sessions.append(session);
    }
    if (errors.isEmpty())
        return sessions;
    for (const QUuid &session : newSessions)
        domain.upgrades.cancel(session);
    return std::unexpected(errors);
}

} // namespace Uplift
