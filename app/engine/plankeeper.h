// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <domain/endpoint.h>
#include <domain/planfact.h>
#include <domain/upgrade.h>

#include <QHash>
#include <QObject>
#include <QUuid>
#include <optional>

namespace Uplift
{

struct Domain;

/// Keeps the upgrades and release keys as a plan says: at the start, and whenever the plan was
/// changed meanwhile. Engine thread; the domain outlives it.
///
/// A line whose upgrade exists and has not failed goes on with that one, so that the same plan can
/// be given again after a restart. What differs is taken over as long as the system was not told:
/// another time, key or package. Of a changed plan only those lines count that were changed.
class PlanKeeper : public QObject
{
    Q_OBJECT
public:
    explicit PlanKeeper(Domain &domain, QObject *parent = nullptr);

    /// What stands against taking a plan over: an error for each line that makes no sense. Call it
    /// when the library has been scanned.
    QList<Error> check(const QList<PlanLine> &plan) const;

    /// Takes over a plan that `check` has nothing against; a later one waits for its turn. It goes
    /// in parts: after each but the last, `paused` asks for `goOn`.
    void take(const QList<PlanLine> &plan);

    /// As `take`, of a plan that has nothing to do with the one in force: what that one has ordered
    /// stays.
    void takeAnother(const QList<PlanLine> &plan);

    /// Takes the next part, when what came of the last is on disk and has been told.
    void goOn();

Q_SIGNALS:
    void paused();

    /// Notes on lines, in their order.
    void told(const QList<Uplift::PlanFact> &facts);

    /// All lines were taken over. The chains of their upgrades, in their order; null for a line
    /// that could not be followed.
    void taken(const QList<QUuid> &sessions);

private:
    /// What is remembered of a line in force.
    struct Kept
    {
        int line = 0;
        qsizetype index = 0; ///< in the order of lines
        size_t content = 0;  ///< hash of what it says
        QUuid session;
    };

    std::optional<Error> problemOf(const PlanLine &line, const Endpoint *known) const;
    const Endpoint *knownSystem(const PlanLine &line) const;
    EndpointId expected(const PlanLine &line);
    void takeLine(const PlanLine &line);
    QUuid follow(const PlanLine &line, EndpointId endpoint);
    QUuid order(const PlanLine &line, EndpointId endpoint);
    void takeKey(const PlanLine &line, EndpointId endpoint);
    void takeTime(const PlanLine &line, const Upgrade &newest);
    void dropGone();
    void end();
    bool noteHardware(const Endpoint &endpoint);
    void followEndpoint(const Endpoint &endpoint);
    void mergeInto(const QString &mac, EndpointId endpoint);
    void note(PlanNote what, const PlanLine &line, QUuid session,
              const QStringList &arguments = {});
    void tell();

    Domain &m_domain;
    QList<PlanLine> m_plan; ///< that is being taken over
    qsizetype m_at = 0;
    std::optional<QList<PlanLine>> m_next;
    bool m_nextIsAnother = false;
    QHash<EndpointId, Kept> m_kept;
    QHash<EndpointId, Kept> m_former;   ///< of the plan before, as far as not found in this one
    QHash<QString, EndpointId> m_byMac; ///< lines that name a MAC address
    QList<QUuid> m_sessions;
    QList<PlanFact> m_facts;
    bool m_isMended = false;
};

} // namespace Uplift
