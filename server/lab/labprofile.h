// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Uplift::Lab
{

/// What an endpoint does when its download broke off.
enum class AfterBreak {
    Resumes, ///< asks for the rest with `Range`
    Restarts ///< throws away what it has
};

/// How an upgrade ends on an endpoint.
enum class UpgradeEnding {
    NewVersion,         ///< comes back with what was offered
    GoesBack,           ///< the same, and some time later has the old version again
    OldVersion,         ///< comes back with what it had
    NeverReturns,       ///< is switched off by its reboot
    Refuses,            ///< says that the installation failed, and stays up
    RefusesAfterReboot, ///< comes back with what it had and says that the upgrade failed
};

/// How its web server lets a manager in.
enum class WebDoor {
    Basic,
    Digest,       ///< takes no password itself, only proof that it is known (RFC 7616, MD5)
    SignInMoved,  ///< sends everybody to a page to sign in on, 302
    SignInServed, ///< answers everything with that page, 200
    LockedOut,    ///< has locked the user out: 403, whatever the password
};

/// What an endpoint's status still says of its last upgrade, which no manager gave a session.
enum class EarlierUpgrade {
    None,
    FailedWithAnother,    ///< package than the one that it will be offered
    SucceededWithTheSame, ///< package
};

/// A way to behave. To add one, add a row to the table in labprofile.cpp; a new kind of behaviour
/// is a new field with the usual one as default, asked where it takes effect.
struct LabProfile
{
    QString name;
    QString purpose;           ///< one English line for --help
    QString startVersion;      ///< empty: as the command line says
    qint64 bytesPerSecond = 0; ///< when the command line says nothing; 0: as fast as it comes
    double hangsUpAt = 0;      ///< once, at this part of the first download; 0: never
    double stopsReadingAt = 0; ///< once, in the same way; goes on when offered again or rebooted
    AfterBreak afterBreak = AfterBreak::Resumes;
    int postponements = 0; ///< how often a user in the room puts the installation off
    bool isInCall = false; ///< from when it is switched on, for a while; installs only afterwards
    bool tellsOfCalls = false; ///< its call is put on hold half-way, and it says so, by item
    UpgradeEnding ending = UpgradeEnding::NewVersion;
    QString refusal;                               ///< what it says when it refuses
    EarlierUpgrade earlier = EarlierUpgrade::None; ///< until it begins another
    qint64 clockOff = 0;                           ///< seconds, of its clock behind the true time
    bool tellsOfOthers = false;   ///< says in between how an upgrade from the cloud went
    bool tellsChanges = false;    ///< feedback carries only what has changed
    int answersMissed = 0;        ///< so many answers that offer something come when it has hung up
    bool repeatsMessages = false; ///< sends everything twice, and feedback once more, late
    bool reportsOwnAddress = true;  ///< false: another than the manager sees, as behind NAT
    bool takesGivenPassword = true; ///< false: its web server refuses what the manager knows
    bool speaksHttps = true;        ///< its web server, besides HTTP
    WebDoor door = WebDoor::Basic;
    bool webIsSlow = false; ///< it thinks about documents, and about SoftwareUpgrade until it is
                            ///< downloaded
    bool ignoresUnknownCommands = false; ///< answers them with an empty `<Command/>`
    QString registration; ///< a provisioning mode, "Webex": it has no manager until it is given one

    /// Whether it calls a manager by itself; one that is registered elsewhere has to be borrowed.
    bool callsItsManager() const { return registration.isEmpty(); }
};

/// All profiles, in the order of the help text.
const QList<LabProfile> &labProfiles();

/// The profile of that name; none when there is no such.
std::optional<LabProfile> findProfile(const QString &name);

} // namespace Uplift::Lab
