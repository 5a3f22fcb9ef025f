// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labprofile.h"

#include <algorithm>

namespace Uplift::Lab
{

const QList<LabProfile> &labProfiles()
{
    static const QList<LabProfile> profiles{
        {.name = QStringLiteral("good"),
         .purpose = QStringLiteral("takes the upgrade and comes back with it")},
        {.name = QStringLiteral("slow"),
         .purpose = QStringLiteral("the same at the speed of the tech note, 1.71 MB/s"),
         .bytesPerSecond = 1'714'735},
        {.name = QStringLiteral("stalls"),
         .purpose = QStringLiteral("stops reading at 50 % until it is offered again, or reboots"),
         .stopsReadingAt = 0.5},
        {.name = QStringLiteral("resumes"),
         .purpose = QStringLiteral("hangs up at 60 % and asks for the rest"),
         .hangsUpAt = 0.6},
        {.name = QStringLiteral("restarts"),
         .purpose = QStringLiteral("hangs up at 60 % and starts over"),
         .hangsUpAt = 0.6,
         .afterBreak = AfterBreak::Restarts},
        {.name = QStringLiteral("fails"),
         .purpose = QStringLiteral("says that the package is not for its hardware"),
         .ending = UpgradeEnding::Refuses,
         .refusal = QStringLiteral("The Installation Failed: wrong hardware")},
        {.name = QStringLiteral("rejects-key"),
         .purpose = QStringLiteral(
             "comes back with the old version and says that the release key is wrong"),
         .ending = UpgradeEnding::RefusesAfterReboot,
         .refusal = QStringLiteral("The release key is not valid for this software")},
        {.name = QStringLiteral("postpones"),
         .purpose = QStringLiteral("is put off twice by a user in the room"),
         .postponements = 2},
        {.name = QStringLiteral("in-a-call"),
         .purpose = QStringLiteral("is in a call for a while and installs afterwards"),
         .isInCall = true},
        {.name = QStringLiteral("held-call"),
         .purpose = QStringLiteral("is in a call that is put on hold and ends, and says so"),
         .isInCall = true,
         .tellsOfCalls = true},
        {.name = QStringLiteral("never-returns"),
         .purpose = QStringLiteral("takes the upgrade and is not heard of again"),
         .ending = UpgradeEnding::NeverReturns},
        {.name = QStringLiteral("unchanged"),
         .purpose = QStringLiteral("takes the upgrade and comes back with the old version"),
         .ending = UpgradeEnding::OldVersion},
        {.name = QStringLiteral("goes-back"),
         .purpose =
             QStringLiteral("comes back with the upgrade and later has the old version again"),
         .ending = UpgradeEnding::GoesBack},
        {.name = QStringLiteral("old-tc5"),
         .purpose = QStringLiteral("starts with software older than TC6"),
         .startVersion = QStringLiteral("TC5.1.13.327545")},
        {.name = QStringLiteral("nat"),
         .purpose = QStringLiteral("reports another address than the one it calls from"),
         .reportsOwnAddress = false},
        {.name = QStringLiteral("wrong-password"),
         .purpose = QStringLiteral("its web server refuses the password"),
         .takesGivenPassword = false},
        {.name = QStringLiteral("no-https"),
         .purpose = QStringLiteral("its web server speaks only HTTP"),
         .speaksHttps = false},
        {.name = QStringLiteral("webex"),
         .purpose = QStringLiteral(
             "is registered with Webex, has no manager in its settings, and has to be borrowed"),
         .startVersion = QStringLiteral("ce9.15.3.26.ecb8718a646"),
         .registration = QStringLiteral("Webex")},
        {.name = QStringLiteral("empty-answer"),
         .purpose = QStringLiteral("its web server answers unknown commands with nothing"),
         .startVersion = QStringLiteral("ce9.15.3.26.ecb8718a646"),
         .ignoresUnknownCommands = true},
        {.name = QStringLiteral("slow-web"),
         .purpose = QStringLiteral(
             "its web server takes its time, and for an upgrade until it is downloaded"),
         .startVersion = QStringLiteral("ce9.15.3.26.ecb8718a646"),
         .webIsSlow = true},
        {.name = QStringLiteral("sign-in-moved"),
         .purpose = QStringLiteral("its web server sends everybody to a page to sign in on"),
         .door = WebDoor::SignInMoved},
        {.name = QStringLiteral("sign-in-served"),
         .purpose = QStringLiteral("its web server answers with a page to sign in on"),
         .door = WebDoor::SignInServed},
        {.name = QStringLiteral("digest"),
         .purpose = QStringLiteral("its web server wants Digest instead of Basic"),
         .door = WebDoor::Digest},
        {.name = QStringLiteral("locked-out"),
         .purpose = QStringLiteral("its web server has locked the user out"),
         .door = WebDoor::LockedOut},
        {.name = QStringLiteral("duplicates"),
         .purpose = QStringLiteral("sends everything twice, and feedback once more, late"),
         .repeatsMessages = true},
        {.name = QStringLiteral("old-failure"),
         .purpose = QStringLiteral("its status tells that another package failed years ago"),
         .earlier = EarlierUpgrade::FailedWithAnother},
        {.name = QStringLiteral("old-success"),
         .purpose = QStringLiteral(
             "its status tells of the same package once before, by a clock that is years slow"),
         .earlier = EarlierUpgrade::SucceededWithTheSame,
         .clockOff = 3LL * 365 * 86'400},
        {.name = QStringLiteral("foreign-session"),
         .purpose = QStringLiteral("says in between that an upgrade from the cloud has failed"),
         .tellsOfOthers = true},
        {.name = QStringLiteral("half-messages"),
         .purpose = QStringLiteral("its feedback carries only what has changed"),
         .tellsChanges = true},
        {.name = QStringLiteral("late-answer"),
         .purpose =
             QStringLiteral("has hung up when the answer with the offer comes, and calls in again"),
         .answersMissed = 1},
    };
    return profiles;
}

std::optional<LabProfile> findProfile(const QString &name)
{
    const auto found = std::ranges::find(labProfiles(), name, &LabProfile::name);
    return found == labProfiles().end() ? std::nullopt : std::optional(*found);
}

} // namespace Uplift::Lab
