// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesscheck.h"

#include "readinessworker.h"

#include <domain/drivework.h>

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace Uplift
{

Q_LOGGING_CATEGORY(readinessLog, "uplift.readiness")

ReadinessCheck::ReadinessCheck(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new ReadinessWorker)
{
    qRegisterMetaType<Readiness>();
    m_thread->setObjectName(QStringLiteral("readiness"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ReadinessWorker::told, this,
            [this](int generation, const Readiness &readiness) {
                if (generation == m_generation)
                    Q_EMIT told(readiness);
            });
}

ReadinessCheck::~ReadinessCheck()
{
    m_worker->stopBefore(++m_generation);
    disconnect(m_worker, &ReadinessWorker::told, this, nullptr);
    if (!m_thread->isRunning()) {
        delete m_worker; // nobody asked, so the thread that deletes it has never run
        delete m_thread;
        return;
    }
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(DriveWork::Patience)))
        delete m_thread;
    else
        qCWarning(readinessLog, "A drive does not answer; the check that waits for it is left.");
}

void ReadinessCheck::ask(const ReadinessQuestion &question)
{
    m_worker->stopBefore(++m_generation);
    if (!m_thread->isRunning())
        m_thread->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, question, generation = m_generation] {
            worker->begin(generation, question);
        },
        Qt::QueuedConnection);
}

void ReadinessCheck::cancel()
{
    m_worker->stopBefore(++m_generation);
    Readiness cancelled;
    cancelled.isCancelled = true;
    Q_EMIT told(cancelled);
}

} // namespace Uplift
