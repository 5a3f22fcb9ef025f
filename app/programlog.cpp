// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programlog.h"

#include "logfile.h"

#include <domain/errorwords.h>

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace Uplift
{

namespace
{

/// What an error is about, without what may be a secret: the text that a setting can't be, and what
/// stands in a line of a plan.
QString loggable(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SettingWrong:
    case ErrorCode::StoredSettingWrong:
    case ErrorCode::KeyLooksWrong:
        return error.argument(0);
    case ErrorCode::PlanLineWrong:
    case ErrorCode::MendedPlanWrong:
    case ErrorCode::PlanLineNoted:
        return QStringLiteral("line %1").arg(error.line);
    default:
        return error.detail();
    }
}

} // namespace

QString logFolder(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("logs"));
}

ProgramLog::ProgramLog(LogFile &log, const EngineThread &engine, const QString &dataDirectory)
    : m_log(log)
    , m_dataDirectory(dataDirectory)
{
    engine.hear(&Engine::opened, this, [this] { begin(); });
    engine.hear(&Engine::started, this, [this](const QList<QUuid> &planned) {
        m_log.write(QtInfoMsg,
                    QStringLiteral("ready, with %1 lines of a plan").arg(planned.size()));
    });
    engine.hear(&Engine::startFailed, this, [this](const QList<Error> &errors) {
        // The folder of another is the other's to write into.
        if (!errors.isEmpty() && errors.first().code != ErrorCode::DatabaseInUse)
            begin();
        for (const Error &error : errors)
            tell(QtCriticalMsg, QStringLiteral("can't start"), error);
    });
    engine.hear(&Engine::problemFound, this, [this](const Error &error) {
        tell(QtWarningMsg, QStringLiteral("problem"), error);
    });
    engine.hear(&Engine::problemSolved, this,
                [this](const Error &error) { tell(QtInfoMsg, QStringLiteral("solved"), error); });
    engine.hear(&Engine::listeningChanged, this,
                [this](const Listening &listening) { tellListening(listening); });
    engine.hear(&Engine::settingsChanged, this,
                [this](const Settings &settings) { m_log.hide(settings.pathSecret); });
    engine.hear(&Engine::planTold, this, [this](const QList<PlanFact> &facts) {
        for (const PlanFact &fact : facts)
            m_log.write(QtInfoMsg,
                        QStringLiteral("plan, line %1, %2: %3")
                            .arg(QString::number(fact.line), fact.system, word(fact.note)));
    });
}

ProgramLog::~ProgramLog()
{
    m_log.write(QtInfoMsg, QStringLiteral("ends"));
}

void ProgramLog::begin()
{
    m_log.open(logFolder(m_dataDirectory));
    m_log.write(QtInfoMsg,
                QStringLiteral("Uplift %1, Qt %2, %3, process %4, data folder %5")
                    .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                         QSysInfo::prettyProductName(),
                         QString::number(QCoreApplication::applicationPid()), m_dataDirectory));
}

void ProgramLog::tell(QtMsgType type, const QString &what, const Error &error)
{
    m_log.write(type, QStringLiteral("%1: %2: %3").arg(what, word(error.code), loggable(error)));
}

void ProgramLog::tellListening(const Listening &listening)
{
    for (const Error &problem : listening.problems)
        tell(QtWarningMsg, QStringLiteral("listening"), problem);
    m_log.write(QtInfoMsg, QStringLiteral("listening on %1 port %2, HTTPS port %3")
                               .arg(listening.address, QString::number(listening.port),
                                    QString::number(listening.securePort)));
}

} // namespace Uplift
