// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enginethread.h"

namespace Uplift
{

namespace
{

void registerTypes()
{
    qRegisterMetaType<Endpoint>();
    qRegisterMetaType<Upgrade>();
    qRegisterMetaType<Facts>();
    qRegisterMetaType<Listening>();
    qRegisterMetaType<Settings>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<ContactFact>();
    qRegisterMetaType<KeyPassphrase>();
    qRegisterMetaType<PackageImport>();
    qRegisterMetaType<StepRules>();
    qRegisterMetaType<QList<LogEntry>>();
    qRegisterMetaType<QList<Upgrade>>();
    qRegisterMetaType<QList<Error>>();
    qRegisterMetaType<QList<QUuid>>();
    qRegisterMetaType<QList<PlanFact>>();
    qRegisterMetaType<QList<SupportPart>>();
}

} // namespace

EngineThread::EngineThread(const EngineStart &start, QObject *parent)
    : QObject(parent)
    , m_engine(new Engine(start))
{
    registerTypes();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine, &Engine::start);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    // By way of this thread, so that facts don't pile up before it.
    hear(&Engine::planPaused, this, [this] { tell(&Engine::goOnWithPlan); });
    hear(&Engine::tellingPaused, this, [this] { tell(&Engine::tellEverything); });
}

EngineThread::~EngineThread()
{
    if (!m_thread.isRunning()) { // it was never started, and nobody else would delete it
        delete m_engine;
        return;
    }
    // By the same queue as the commands, so that none that was given is lost.
    QMetaObject::invokeMethod(
        m_engine, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void EngineThread::start()
{
    m_thread.start();
}

} // namespace Uplift
