// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the engine that has to do with plans.

#include "domain.h"
#include "engine.h"
#include "planfile.h"
#include "plankeeper.h"

#include <storage/database.h>

#include <QTimer>
#include <utility>

namespace Uplift
{

namespace
{

constexpr std::chrono::seconds TickTime{1};

} // namespace

void Engine::makePlanKeeper()
{
    m_plan = std::make_unique<PlanKeeper>(*m_domain);
    connect(m_plan.get(), &PlanKeeper::told, this, &Engine::planTold);
    connect(m_plan.get(), &PlanKeeper::taken, this, &Engine::followPlan);
    connect(m_plan.get(), &PlanKeeper::paused, this, &Engine::pacePlan);
}

/// A long plan is taken over as fast as it is written and told, and takes little memory meanwhile: one
/// part is written while the next is made.
void Engine::pacePlan()
{
    ++m_unwrittenParts;
    m_planWaits = m_unwrittenParts > 1;
    m_database->whenDurable([this](bool) {
        --m_unwrittenParts;
        if (std::exchange(m_planWaits, false))
            Q_EMIT planPaused();
    });
    if (!m_planWaits)
        Q_EMIT planPaused();
}

void Engine::goOnWithPlan()
{
    if (m_plan)
        m_plan->goOn();
}

/// The first plan stands: from now on endpoints are answered.
void Engine::followPlan(const QList<QUuid> &planned)
{
    if (m_ticks) {
        Q_EMIT planTaken(planned);
        return;
    }
    m_database->flush();
    m_ticks = std::make_unique<QTimer>();
    m_ticks->setInterval(TickTime);
    connect(m_ticks.get(), &QTimer::timeout, &m_domain->upgrades, &UpgradeCoordinator::tick);
    m_ticks->start();
    listen();
    Q_EMIT started(planned);
    if (m_start.planFile.isEmpty())
        return;
    m_planFile = std::make_unique<PlanFile>(m_start.planFile, m_start.planStamp);
    connect(m_planFile.get(), &PlanFile::saved, this, &Engine::takePlan);
    connect(m_planFile.get(), &PlanFile::failed, this, &Engine::problemFound);
    connect(m_planFile.get(), &PlanFile::mended, this, &Engine::problemSolved);
    m_planFile->start();
}

void Engine::takePlan(const QList<PlanLine> &plan)
{
    for (const Error &error : std::exchange(m_planErrors, m_plan->check(plan)))
        Q_EMIT problemSolved(error);
    for (Error &error : m_planErrors) {
        error.code = ErrorCode::MendedPlanWrong;
        Q_EMIT problemFound(error);
    }
    if (m_planErrors.isEmpty())
        m_plan->take(plan);
}

} // namespace Uplift
