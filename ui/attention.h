// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/windowsettings.h>

#include <QObject>

#include <tables/systemrow.h>

namespace Uplift
{

class Notifier;

/// Watches the roll-out while nobody looks: counts in the tray, a notification when it ends or
/// needs somebody, and whether the computer may sleep. GUI thread.
class Attention : public QObject
{
    Q_OBJECT
public:
    /// The notifier outlives it.
    explicit Attention(Notifier &notifier, QObject *parent = nullptr);

    void setSettings(const WindowSettings &settings);
    void setSummary(const RolloutSummary &summary);

    /// True from the first upgrade that waits or runs until none does.
    bool isUnderWay() const { return m_summary.waiting + m_summary.running > 0; }

Q_SIGNALS:
    /// Whether the computer has to stay awake.
    void awakeNeeded(bool needed);
    void progressWindowNeeded(bool needed);

private:
    void tellNeeds();
    void tellEnd();
    void update();

    Notifier &m_notifier;
    WindowSettings m_settings;
    RolloutSummary m_summary;
    bool m_wasUnderWay = false;
    bool m_isAwake = false;
    bool m_hasProgressWindow = false;
    bool m_isFirst = true; ///< what was so at the start is no news
};

} // namespace Uplift
