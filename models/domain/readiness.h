// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts.h"

#include <QMetaType>
#include <optional>

namespace Uplift
{

enum class CardKind { Wired, Wireless, Virtual, Loopback, Other };

/// A network card of this computer, with one of its addresses.
struct NetworkCard
{
    QString name;    ///< as the system calls it, friendly where it has such a name
    QString address; ///< IPv4
    CardKind kind = CardKind::Other;

    bool operator==(const NetworkCard &) const = default;
};

/// The program that listens at a port.
struct PortHolder
{
    QString program;    ///< empty: the system does not say without administrator rights
    qint64 process = 0; ///< 0: not known

    bool operator==(const PortHolder &) const = default;
};

/// What a command for the port does.
enum class PortRemedyKind {
    GrantRight,   ///< lets the program listen there, from its next start on
    AllowPorts,   ///< lets every program, at once and until the computer is restarted
    EndHolder,    ///< ends the program that holds the port
    ShowHolder,   ///< tells which program holds it
    ShowReserved, ///< tells which ports the system keeps for itself
};

/// A command that gives the program its port, or brings that nearer.
struct PortRemedy
{
    PortRemedyKind kind = PortRemedyKind::GrantRight;
    QString command;

    bool operator==(const PortRemedy &) const = default;
};

enum class FirewallState {
    NotKnown, ///< the system does not say to this account
    Absent,   ///< none was found
    Off,
    Allows, ///< it is on and lets endpoints through
    Blocks, ///< it is on and has no rule for this program or its port
};

/// What the system's own firewall says.
struct FirewallFinding
{
    FirewallState state = FirewallState::NotKnown;
    QString firewall; ///< its name: "ufw"
    QString remedy;   ///< a command that opens the port; empty: none
    QString place;    ///< a URL that opens its settings; empty: none

    bool operator==(const FirewallFinding &) const = default;
};

enum class FolderState {
    NotChosen,
    Missing,    ///< or no folder
    Unreadable, ///< detail: the system's words
    ReadOnly,   ///< packages dropped onto the window can't be copied into it
    Good,
};

/// What came of a look at the software folder.
struct FolderFinding
{
    FolderState state = FolderState::NotChosen;
    QString path;
    QString detail;
    QStringList unreadable; ///< packages in it that can't be read

    bool operator==(const FolderFinding &) const = default;
};

enum class FetchOutcome {
    Fetched,      ///< the first and the last byte came, and the size is right
    Answered,     ///< there is no package yet; the console itself answered
    NoConnection, ///< detail: the system's words
    Refused,      ///< detail: the status of the answer
    WrongContent, ///< something answers, but not with the package; detail: what came
};

/// An attempt to fetch a package as an endpoint would, at one of our addresses.
struct FetchFinding
{
    QString url;
    FetchOutcome outcome = FetchOutcome::NoConnection;
    QString detail;

    bool operator==(const FetchFinding &) const = default;
};

/// What "Will this work?" is asked about.
struct ReadinessQuestion
{
    Listening listening;
    QString fileName;       ///< of a package to fetch; empty: there is none yet
    qint64 size = 0;        ///< its bytes
    QString folder;         ///< for packages; empty: none is chosen
    QStringList unreadable; ///< packages in it that can't be read
};

/// What "Will this work?" has found so far.
struct Readiness
{
    bool isRunning = false;
    bool isCancelled = false;
    int done = 0;  ///< steps
    int total = 0; ///< steps
    Listening listening;
    std::optional<PortHolder> holder; ///< of the port that was wanted and could not be had
    std::optional<PortRemedy> portRemedy;
    QList<NetworkCard> cards; ///< best first
    std::optional<FirewallFinding> firewall;
    std::optional<FolderFinding> folder;
    QList<FetchFinding> fetches;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Readiness)
