// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlog.h"

namespace Uplift::Lab
{

EndpointLog::EndpointLog(const QString &path, int processId, QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_processId(processId)
{
    m_sinceStart.start();
    if (!path.isEmpty())
        m_file.open(QIODevice::Append | QIODevice::Text);
}

bool EndpointLog::isWritable() const
{
    return m_file.fileName().isEmpty() || m_file.isOpen();
}

void EndpointLog::restartClock()
{
    m_sinceStart.start();
}

void EndpointLog::write(const QString &text)
{
    const double seconds = static_cast<double>(m_sinceStart.elapsed()) / 1000;
    const QString line =
        QStringLiteral("appl[%1]: %2 PROV I: ").arg(m_processId).arg(seconds, 0, 'f', 2) + text;
    if (m_file.isOpen()) {
        m_file.write(line.toUtf8() + '\n');
        m_file.flush();
    }
    Q_EMIT lineWritten(line);
}

} // namespace Uplift::Lab
