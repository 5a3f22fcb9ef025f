// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attention.h"

#include "progresswindow.h"
#include <ui/common/notifier.h>

#include <tables/wording/wording.h>

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
    m_notifier.notify(
        tr("A system needs you"),
        Wording::paragraph(
            {summaryText(m_summary), tr("Its row in the window says why, and what can be done.")}),
        true);
}

/// The counts, and what is to be done with them.
void Attention::tellEnd()
{
    const bool isBad = m_summary.needOperator > 0;
    const QString next =
        isBad ? tr("Open the window to retry those that need you, or to read what to do.")
              : tr("The window has the change sheet.");
    m_notifier.notify(tr("The roll-out has ended"),
                      Wording::paragraph({summaryText(m_summary), next}), isBad);
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
