// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

namespace Uplift
{

static QString timeIn(const PlanFact &fact)
{
    return Wording::fullMoment(QDateTime::fromString(fact.arguments.value(0), Qt::ISODate));
}

QString Wording::planFact(const PlanFact &fact)
{
    const QString package = fact.arguments.value(0);
    const QString other = fact.arguments.value(1);
    switch (fact.note) {
    case PlanNote::TimeTwofold:
        return tr("Line %1, %2: the clock is put back that night and shows this time twice; %3, "
                  "the "
                  "first, is meant. Add the zone to mean the other.")
            .arg(fact.line)
            .arg(fact.system, timeIn(fact));
    case PlanNote::TimeTaken:
        return package.isEmpty()
                   ? tr("Line %1, %2: the upgrade begins as soon as the system calls in.")
                         .arg(fact.line)
                         .arg(fact.system)
                   : tr("Line %1, %2: the upgrade begins at %3 now.")
                         .arg(fact.line)
                         .arg(fact.system, timeIn(fact));
    case PlanNote::TimeTooLate:
        return tr("Line %1, %2: too late for another time, the upgrade was offered already.")
            .arg(fact.line)
            .arg(fact.system);
    case PlanNote::KeyTaken:
        return tr("Line %1, %2: the new release key is taken.").arg(fact.line).arg(fact.system);
    case PlanNote::KeyTakenOut:
        return tr("Line %1, %2: the release key is taken out.").arg(fact.line).arg(fact.system);
    case PlanNote::KeyTooLate:
        return tr("Line %1, %2: the upgrade was offered with the former release key already; what "
                  "the plan says now counts for the next offer.")
            .arg(fact.line)
            .arg(fact.system);
    case PlanNote::PackageTaken:
        return tr("Line %1, %2: the upgrade leads to %3 now, no longer to %4.")
            .arg(fact.line)
            .arg(fact.system, package, other);
    case PlanNote::PackageTooLate:
        return tr("Line %1, %2: too late for %3, the upgrade to %4 has begun. Save the plan again "
                  "when it has ended.")
            .arg(fact.line)
            .arg(fact.system, package, other);
    case PlanNote::LineTaken:
        return tr("Line %1, %2: the upgrade to %3 is ordered.")
            .arg(fact.line)
            .arg(fact.system, package);
    case PlanNote::LineGone:
        return tr("%1 is no longer in the plan: its upgrade to %2 is cancelled.")
            .arg(fact.system, package);
    case PlanNote::LineGoneLate:
        return tr("%1 is no longer in the plan, but its upgrade to %2 has begun and goes on.")
            .arg(fact.system, package);
    case PlanNote::OtherHardware:
        return tr("Line %1, %2: %3 is made for %4, and this system is %5. It is not offered; mend "
                  "the line.")
            .arg(fact.line)
            .arg(fact.system, package, other, fact.arguments.value(2));
    case PlanNote::SystemTwice:
        return tr("Line %1 is the same system as line %2, %3; it does not count.")
            .arg(fact.line)
            .arg(package, fact.system);
    case PlanNote::RequestRefused:
        return tr("Line %1, %2: the upgrade to %3 could not be ordered: %4")
            .arg(fact.line)
            .arg(fact.system, package, fact.why ? error(*fact.why).text() : QString());
    }
    return {};
}

} // namespace Uplift
