// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulatedendpoint.h"

#include <QStringList>
#include <expected>

namespace Uplift::Lab
{

/// What `uplift-lab` was asked for.
struct LabOptions
{
    QUrl manager; ///< path included
    int count = 1;
    QList<LabProfile> profiles;           ///< dealt out in turn; at least one
    std::optional<qint64> bytesPerSecond; ///< none: as the profile says
    LabTiming timing;
    QString startVersion = QStringLiteral("TC7.0.2.aecf2d9");
    QString firstSerial = QStringLiteral("FTT17030101");
    int firstIndex = 0;          ///< shifts names, addresses and serial numbers: for a second lab
    QString logFolder;           ///< empty: no log files
    std::optional<WebSetup> web; ///< address set for each; none: no web servers
    bool oneAddress = false;     ///< all connect from the same address, as behind NAT
    bool keepsFiles = true;
    bool exitsWhenEnded = false;
};

/// Where endpoints check in when the address has no path [api].
inline constexpr QStringView usualManagerPath =
    u"/tms/public/external/management/systemmanagementservice.asmx";

/// Reads a command line (program name first). The error is a sentence for the terminal, or what was
/// asked for instead of a start, help or version, with `isHelp`.
struct CommandLineEnd
{
    QString text;
    bool isHelp = false;
};
std::expected<LabOptions, CommandLineEnd> readLabOptions(const QStringList &arguments);

} // namespace Uplift::Lab
