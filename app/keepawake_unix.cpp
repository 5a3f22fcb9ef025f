// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux and macOS: a small program of the system holds the wish as long as it runs.

#include "keepawake.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace Uplift
{

class KeepAwake::Hold
{
public:
    Hold()
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
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        if (!program.isEmpty())
            m_process.start(program, arguments);
    }

    ~Hold()
    {
        m_process.closeWriteChannel();
        m_process.terminate();
        if (!m_process.waitForFinished(200))
            m_process.kill();
    }

    bool isHeld() const
    {
        return m_process.state() == QProcess::Running;
    }

private:
    QProcess m_process;
};

KeepAwake::KeepAwake() = default;
KeepAwake::~KeepAwake() = default;

void KeepAwake::setAwake(bool awake)
{
    if (!awake)
        m_hold.reset();
    else if (!m_hold)
        m_hold = std::make_unique<Hold>();
}

bool KeepAwake::isHeld() const
{
    return m_hold && m_hold->isHeld();
}

} // namespace Uplift
