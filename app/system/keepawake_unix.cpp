// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux and macOS: a small program of the system holds the wish as long as it runs.

#include "keepawake.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>

namespace Uplift
{

namespace
{

class ProcessHold : public AwakeHold
{
public:
    ProcessHold()
        : m_process(new QProcess(QCoreApplication::instance()))
    {
#ifdef Q_OS_MACOS
        const QString program = QStringLiteral("/usr/bin/caffeinate");
        const QStringList arguments{QStringLiteral("-i"), QStringLiteral("-w"),
                                    QString::number(QCoreApplication::applicationPid())};
#else
        // cat ends when our end of its input is closed, and the wish with it.
        const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-inhibit"));
        const QStringList arguments{
            QStringLiteral("--what=sleep:idle"), QStringLiteral("--who=Uplift"),
            QStringLiteral("--why=Upgrades are under way"), QStringLiteral("cat")};
#endif
        m_process->setStandardOutputFile(QProcess::nullDevice());
        m_process->setStandardErrorFile(QProcess::nullDevice());
        if (!program.isEmpty())
            m_process->start(program, arguments);
    }

    ~ProcessHold() override
    {
        if (!m_process)
            return;
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
            return;
        }
        QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        m_process->closeWriteChannel();
        m_process->terminate();
    }

    bool isHeld() const override
    {
        return m_process && m_process->state() == QProcess::Running;
    }

private:
    QPointer<QProcess> m_process; ///< outlives this until it has ended; nobody waits for it
};

} // namespace

std::unique_ptr<AwakeHold> makeAwakeHold()
{
    return std::make_unique<ProcessHold>();
}

} // namespace Uplift
