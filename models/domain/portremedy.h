// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "readiness.h"

namespace Uplift
{

enum class OperatingSystem { Linux, MacOs, Windows };

/// The one that this program was built for.
constexpr OperatingSystem thisOperatingSystem()
{
#if defined(Q_OS_WIN)
    return OperatingSystem::Windows;
#elif defined(Q_OS_MACOS)
    return OperatingSystem::MacOs;
#else
    return OperatingSystem::Linux;
#endif
}

/// The program as commands have to name it.
struct ProgramPlace
{
    OperatingSystem system = thisOperatingSystem();
    QString path; ///< of the file that runs, as the system writes paths
    /// It runs out of an image that is mounted for it (AppImage): no right outlives that.
    bool isInImage = false;
};

/// What gives the program the port that it wanted; nothing where it has it, or where no command
/// does. Pure. `holder` is that of the port, as far as it is known.
std::optional<PortRemedy> portRemedyFor(const ProgramPlace &program, const Listening &listening,
                                        const std::optional<PortHolder> &holder);

/// The command by which systems get through the firewall of that name ("ufw", "Windows") to the
/// program at the port; empty where none is known. `isRefused`: there is a rule against the
/// program, which goes before each that is for it.
QString firewallRemedyFor(const ProgramPlace &program, const QString &firewall, quint16 port,
                          bool isRefused = false);

} // namespace Uplift
