// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <domain/drivework.h>

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace Uplift
{

/// Looks every two seconds whether the file of a plan was saved anew, and reads it when it has
/// stayed the same from one look to the next. Looks and reads in a thread of its own, as the file
/// may lie on a sleeping network drive. A file that is gone is waited for. Lives in the thread that
/// made it.
class PlanFile : public QObject
{
    Q_OBJECT
public:
    /// `read` tells how the file was when the plan in force was read from it.
    PlanFile(const QString &path, const PlanStamp &read, QObject *parent = nullptr);

    /// For tests; before `start`.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

    void start();

    /// Reads it at once, however it was; told by `saved` or `failed`.
    void readNow();

Q_SIGNALS:
    void saved(const QList<Uplift::PlanLine> &plan);

    /// It can't be read, or a line makes no sense. Errors: PlanUnreadable, MendedPlanWrong.
    void failed(const Uplift::Error &error);

    /// What `failed` told is so no longer.
    void mended(const Uplift::Error &error);

private:
    void look();
    void see(const PlanStamp &stamp);
    void take(const PlanStamp &stamp, const Result<QList<PlanLine>> &plan);

    QString m_path;
    PlanStamp m_read;
    PlanStamp m_seen;
    std::optional<Error> m_failure;
    QTimer m_timer;
    bool m_isLooking = false;
    DriveWork m_work{*this};
};

} // namespace Uplift
