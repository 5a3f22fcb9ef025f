// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivework.h"

#include "keptthread.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <mutex>
#include <tuple>

namespace Uplift
{

Q_LOGGING_CATEGORY(driveLog, "uplift.drive")

struct DriveWork::Shared
{
    std::mutex mutex;
    QObject *receiver = nullptr; ///< null: it is gone
};

void DriveWork::Post::operator()(const std::function<void()> &then) const
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->receiver)
        QMetaObject::invokeMethod(m_shared->receiver, then, Qt::QueuedConnection);
}

DriveWork::DriveWork(QObject &receiver, int threads, std::chrono::milliseconds patience)
    : m_shared(std::make_shared<Shared>())
    , m_pool(std::make_unique<QThreadPool>())
    , m_patience(patience)
{
    m_shared->receiver = &receiver;
    m_pool->setMaxThreadCount(threads);
    keepThread(*m_pool);
}

DriveWork::~DriveWork()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->receiver = nullptr;
    }
    m_pool->clear();
    if (m_pool->waitForDone(int(m_patience.count())))
        return;
    qCWarning(driveLog, "A drive does not answer; what waits for it is left behind.");
    std::ignore = m_pool.release(); // its end would wait
}

void DriveWork::start(const Work &work)
{
    Post post;
    post.m_shared = m_shared;
    m_pool->start([work, post] { work(post); });
}

} // namespace Uplift
