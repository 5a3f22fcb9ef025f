// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowfades.h"

#include <algorithm>

namespace Uplift
{

using namespace std::chrono_literals;

RowFades::RowFades(QObject *parent)
    : QObject(parent)
{
    m_steps.setInterval(33ms);
    connect(&m_steps, &QTimer::timeout, this, &RowFades::step);
    m_time.start();
}

void RowFades::begin(const QList<EndpointId> &systems, std::chrono::milliseconds time)
{
    if (time <= 0ms || systems.isEmpty() || m_begun.size() + systems.size() > Most)
        return;
    m_length = time;
    for (const EndpointId system : systems)
        m_begun.insert(system, m_time.elapsed());
    m_steps.start();
}

double RowFades::strengthOf(EndpointId system) const
{
    const auto begun = m_begun.constFind(system);
    if (begun == m_begun.cend())
        return 0;
    const double share = double(m_time.elapsed() - *begun) / double(m_length.count());
    return 1 - std::clamp(share, 0.0, 1.0);
}

void RowFades::step()
{
    const QList<EndpointId> fading = m_begun.keys();
    m_begun.removeIf([this](const QHash<EndpointId, qint64>::iterator &begun) {
        return m_time.elapsed() - begun.value() >= m_length.count();
    });
    if (m_begun.isEmpty())
        m_steps.stop();
    Q_EMIT stepped(fading);
}

} // namespace Uplift
