// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attention.h"

#include "progresswindow.h"
#include <ui/common/notifier.h>

namespace Uplift
{

Attention::Attention(Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
{
}

void Attention::setSettings(const WindowSettings &settings)
{
    m_settings = settings;
    m_notifier.setTrayShown(settings.showsTrayIcon);
    update();
}

void Attention::setSummary(const RolloutSummary &summary)
{
    const RolloutSummary before = std::exchange(m_summary, summary);
    m_notifier.setCounts(summaryText(summary));
    if (!std::exchange(m_isFirst, false) && m_settings.notifies) {
        if (m_wasUnderWay && !isUnderWay())
            tellEnd();
        else if (summary.needOperator > before.needOperator)
            tellNeeds();
    }
    m_wasUnderWay = isUnderWay();
    update();
}

void Attention::tellNeeds()
{
    m_notifier.notify(tr("A system needs you"), summaryText(m_summary), true);
}

void Attention::tellEnd()
{
    m_notifier.notify(tr("The roll-out has ended"), summaryText(m_summary),
                      m_summary.needOperator > 0);
}

void Attention::update()
{
    const bool awake = m_settings.keepsAwake && isUnderWay();
    if (awake != std::exchange(m_isAwake, awake))
        Q_EMIT awakeNeeded(awake);
    const bool window = m_settings.showsProgressWindow && isUnderWay();
    if (window != std::exchange(m_hasProgressWindow, window))
        Q_EMIT progressWindowNeeded(window);
}

} // namespace Uplift
