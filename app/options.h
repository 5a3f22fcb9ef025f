// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <engine/listenaddress.h>

#include <QMap>
#include <QString>
#include <QStringList>
#include <expected>
#include <optional>

namespace Uplift
{

/// What the command line asks for.
struct Options
{
    QString dataDirectory;               ///< empty: the system's place for application data
    QString softwareDirectory;           ///< empty: as chosen before
    std::optional<ListenAddress> listen; ///< none: port 80, and 8080 where 80 can't be had
    QString planFile;                    ///< empty: none
    QString supportFile;                 ///< to be written instead of starting; empty: none
    QStringList files;                   ///< packages and plans that the window shall take
    QMap<QString, QString> settings;     ///< to be changed, by name; see SettingsStore
    bool headless = false;
    bool json = false;
    bool exitWhenDone = false;

    bool operator==(const Options &) const = default;
};

/// What to print instead of starting, and the exit code that goes with it.
struct EarlyExit
{
    QString text;
    int code = 0;
};

/// Reads the command line, program name first.
std::expected<Options, EarlyExit> parseOptions(const QStringList &arguments);

} // namespace Uplift
