// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planstart.h"

#include "domain.h"
#include "errortext.h"

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

QList<Error> check(const QList<PlanLine> &plan, const Domain &domain)
{
    QList<Error> errors;
    for (const PlanLine &line : plan) {
        if (!domain.packages.find(line.package))
            errors.append(planLineError(
                line.number,
                u"no package %1 in %2"_s.arg(line.package, domain.packages.directory())));
        if (!line.releaseKey.isEmpty() && !ReleaseKeyBook::check(line.releaseKey))
            errors.append(planLineError(
                line.number, u"a release key has 16 to 24 printable characters without spaces"_s));
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
        const EndpointId endpoint = domain.endpoints.expect(line.serialNumber);
        if (!line.releaseKey.isEmpty())
            (void)domain.keys.set(line.serialNumber, line.releaseKey);
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
