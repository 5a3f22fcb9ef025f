// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfile.h"

#include <chrono>
#include <utility>

namespace Uplift
{

namespace
{

constexpr std::chrono::seconds LookTime{2};

} // namespace

PlanFile::PlanFile(const QString &path, const PlanStamp &read, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_read(read)
    , m_seen(read)
{
    m_timer.setInterval(LookTime);
    connect(&m_timer, &QTimer::timeout, this, &PlanFile::look);
}

void PlanFile::start()
{
    m_timer.start();
}

void PlanFile::readNow()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_work.start([this, path = m_path](const DriveWork::Post &post) {
        const PlanStamp stamp = planStamp(path); // before: what is saved meanwhile shall be seen
        const auto plan = readPlan(path);
        post([this, stamp, plan] { take(stamp, plan); });
    });
}

void PlanFile::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_work.start([this, path = m_path](const DriveWork::Post &post) {
        const PlanStamp stamp = planStamp(path);
        post([this, stamp] { see(stamp); });
    });
}

void PlanFile::see(const PlanStamp &stamp)
{
    // Somebody may still be writing it.
    const bool isSettled = stamp == std::exchange(m_seen, stamp);
    if (!isSettled || stamp == m_read || stamp == PlanStamp{}) {
        m_isLooking = false;
        return;
    }
    m_work.start([this, path = m_path, stamp](const DriveWork::Post &post) {
        const auto plan = readPlan(path);
        post([this, stamp, plan] { take(stamp, plan); });
    });
}

void PlanFile::take(const PlanStamp &stamp, const Result<QList<PlanLine>> &plan)
{
    m_isLooking = false;
    m_read = stamp;
    if (const auto before = std::exchange(m_failure, std::nullopt))
        Q_EMIT mended(*before);
    if (plan) {
        Q_EMIT saved(*plan);
        return;
    }
    m_failure = plan.error();
    if (m_failure->code == ErrorCode::PlanLineWrong)
        m_failure->code = ErrorCode::MendedPlanWrong;
    Q_EMIT failed(*m_failure);
}

} // namespace Uplift
