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

/// A long plan is taken over as fast as it is written and told, and takes little memory meanwhile:
/// one part is written while the next is made.
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
    if (!m_start.planFile.isEmpty()) {
        m_planFile = std::make_unique<PlanFile>(m_start.planFile, m_start.planStamp);
        watchPlan();
    }
    if (!m_planToOpen.isEmpty())
        openPlan(std::exchange(m_planToOpen, QString()));
}

void Engine::watchPlan()
{
    connect(m_planFile.get(), &PlanFile::saved, this, &Engine::takePlan);
    connect(m_planFile.get(), &PlanFile::failed, this, &Engine::problemFound);
    connect(m_planFile.get(), &PlanFile::mended, this, &Engine::problemSolved);
    m_planFile->start();
}

void Engine::openPlan(const QString &path)
{
    if (!isRunning())
        return;
    if (!m_ticks) {
        m_planToOpen = path;
        return;
    }
    m_openedPlan = std::make_unique<PlanFile>(path, PlanStamp{});
    connect(m_openedPlan.get(), &PlanFile::saved, this, &Engine::takeOpenedPlan);
    connect(m_openedPlan.get(), &PlanFile::failed, this, [this](Error error) {
        if (error.code == ErrorCode::MendedPlanWrong)
            error.code = ErrorCode::PlanLineWrong;
        refuseOpenedPlan({error});
    });
    m_openedPlan->readNow();
}

void Engine::takeOpenedPlan(const QList<PlanLine> &plan)
{
    if (const QList<Error> errors = m_plan->check(plan); !errors.isEmpty()) {
        refuseOpenedPlan(errors);
        return;
    }
    for (const Error &error : std::exchange(m_planErrors, {}))
        Q_EMIT problemSolved(error);
    m_planFile = std::move(m_openedPlan);
    m_planFile->disconnect(this);
    watchPlan();
    m_plan->takeAnother(plan);
}

/// The file tells it itself, and so lives on until it has done so.
void Engine::refuseOpenedPlan(const QList<Error> &errors)
{
    m_openedPlan.release()->deleteLater();
    for (const Error &error : errors)
        Q_EMIT problemFound(error);
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
