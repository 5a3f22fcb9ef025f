// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowsettings.h"

#include <QSettings>

namespace Uplift
{

namespace
{

struct Switch
{
    const char *key;
    bool WindowSettings::*field;
};

constexpr Switch Switches[] = {
    {"choices/ask_before_start", &WindowSettings::asksBeforeStart},
    {"choices/tray_icon", &WindowSettings::showsTrayIcon},
    {"choices/notifications", &WindowSettings::notifies},
    {"choices/keep_awake", &WindowSettings::keepsAwake},
    {"choices/progress_window", &WindowSettings::showsProgressWindow},
    {"choices/starts_at_login", &WindowSettings::startsAtLogin},
    {"choices/welcomed", &WindowSettings::wasWelcomed},
};

QString languageKey()
{
    return QStringLiteral("choices/language");
}

} // namespace

WindowSettingsStore::WindowSettingsStore(QString file)
    : m_file(std::move(file))
{
}

WindowSettings WindowSettingsStore::read() const
{
    WindowSettings settings;
    if (m_file.isEmpty())
        return settings;
    const QSettings stored(m_file, QSettings::IniFormat);
    settings.language = stored.value(languageKey()).toString();
    for (const Switch &one : Switches)
        settings.*one.field = stored.value(QLatin1String(one.key), settings.*one.field).toBool();
    return settings;
}

void WindowSettingsStore::write(const WindowSettings &settings) const
{
    if (m_file.isEmpty())
        return;
    QSettings stored(m_file, QSettings::IniFormat);
    stored.setValue(languageKey(), settings.language);
    for (const Switch &one : Switches)
        stored.setValue(QLatin1String(one.key), settings.*one.field);
}

} // namespace Uplift
