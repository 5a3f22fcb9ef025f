// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What the operator can set about the window itself; the engine does not know of it.
struct WindowSettings
{
    QString language;                 ///< "zh_CN"; empty: as the system
    bool asksBeforeStart = true;      ///< a summary before any upgrade starts
    bool showsTrayIcon = true;        ///< where there is a tray
    bool notifies = true;             ///< when the roll-out ends or needs somebody
    bool keepsAwake = true;           ///< the computer does not sleep while upgrades run
    bool showsProgressWindow = false; ///< the small window that stays on top
    bool startsAtLogin = false;       ///< the system starts Uplift
    bool wasWelcomed = false;         ///< the first start is behind us

    bool operator==(const WindowSettings &) const = default;
};

/// Keeps them in the INI file in which the layout is; an empty path keeps nothing.
class WindowSettingsStore
{
public:
    explicit WindowSettingsStore(QString file);

    WindowSettings read() const;
    void write(const WindowSettings &settings) const;

private:
    QString m_file;
};

} // namespace Uplift
