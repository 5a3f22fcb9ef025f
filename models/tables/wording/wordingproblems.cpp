// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <domain/words.h>

#include <cstdlib>

namespace Uplift
{

namespace
{

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text);
}

/// What is wrong with a line of the plan.
QString inLine(const Error &error)
{
    const QString what =
        error.cause ? Wording::error({*error.cause, error.arguments}).text() : error.argument(0);
    return Wording::tr("line %1: %2", "of a plan, and what is wrong with it")
        .arg(error.line)
        .arg(what);
}

} // namespace

QString Wording::event(const QString &word)
{
    const auto is = [&word](const char *known) {
        return word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    };
    if (is("Boot"))
        return tr("after its start", "why a system called in");
    if (is("Beat"))
        return tr("at its interval", "why a system called in");
    if (is("Register"))
        return tr("to register", "why a system called in");
    return word;
}

QString Wording::logKind(LogKind kind)
{
    switch (kind) {
    case LogKind::CheckedIn:
        return tr("Called in");
    case LogKind::UpgradeRequested:
        return tr("Upgrade requested");
    case LogKind::UpgradeCancelled:
        return tr("Upgrade cancelled");
    case LogKind::OfferMade:
        return tr("Upgrade offered");
    case LogKind::DownloadStarted:
        return tr("Download started");
    case LogKind::DownloadBroken:
        return tr("Download broken off");
    case LogKind::DownloadCompleted:
        return tr("Download complete");
    case LogKind::FeedbackReceived:
        return tr("Feedback");
    case LogKind::EventReceived:
        return tr("Event");
    case LogKind::StatusReceived:
        return tr("Status received");
    case LogKind::StateChanged:
        return tr("New state");
    case LogKind::UpgradeEnded:
        return tr("Upgrade ended");
    case LogKind::ReleaseKeySet:
        return tr("Release key set");
    case LogKind::ReleaseKeyCleared:
        return tr("Release key cleared");
    case LogKind::UnreadableMessage:
        return tr("Unreadable message");
    case LogKind::UnidentifiedCheckIn:
        return tr("Check-in without serial number and MAC address");
    case LogKind::StrayDownload:
        return tr("Download that was not offered");
    case LogKind::ContactMade:
        return tr("Contacted");
    case LogKind::ContactFailed:
        return tr("Contact failed");
    case LogKind::CallerRefused:
        return tr("Refused, outside the allowed networks");
    case LogKind::SystemAccepted:
        return tr("System accepted");
    case LogKind::SystemRemoved:
        return tr("Taken off the list");
    case LogKind::SystemPutBack:
        return tr("Put back on the list");
    case LogKind::AnswerSent:
        return tr("Answered");
    case LogKind::HardwareInsisted:
        return tr("Package for other hardware, all the same");
    case LogKind::WasDeaf:
        return tr("This computer slept, or Uplift was stopped");
    case LogKind::ClockWasSet:
        return tr("The clock of this computer was set");
    case LogKind::HardwareHeld:
        return tr("Not offered, the package is for other hardware");
    case LogKind::StrayCheckIn:
        return tr("Called another path than this console's");
    case LogKind::MessageMended:
        return tr("Message with characters that XML forbids");
    case LogKind::OtherUpgradeReported:
        return tr("News of another upgrade");
    case LogKind::EarlierUpgradeReported:
        return tr("Status of an earlier upgrade");
    case LogKind::PartSent:
        return tr("Part of the package sent");
    case LogKind::CalledByGet:
        return tr("Called by GET, which tells nothing");
    case LogKind::RetryGone:
        return tr("Not tried again by itself, its package is missing");
    case LogKind::StepGone:
        return tr("The next step can't begin, its package is missing");
    case LogKind::EntriesLost:
        return tr("Entries of this log were lost");
    }
    return {};
}

QString Wording::logEntry(const LogEntry &entry)
{
    const auto argument = [&](int i) { return entry.arguments.value(i); };
    const auto size = [&](int i) { return bytes(argument(i).toLongLong()); };
    QString kind = logKind(entry.kind);
    const auto detailed = [&](const QStringList &details) {
        const QString given = joined(details);
        return given.isEmpty() ? kind : tr("%1: %2", "what happened: details").arg(kind, given);
    };
    switch (entry.kind) {
    case LogKind::CheckedIn:
        return detailed({event(argument(0)), argument(1), argument(2)});
    case LogKind::DownloadStarted:
        if (argument(1).toLongLong() > 0)
            return tr("Download resumed at %1: %2").arg(size(1), argument(0));
        return detailed({argument(0)});
    case LogKind::DownloadBroken:
        return detailed({tr("%1 of %2").arg(size(1), size(2)), argument(0)});
    case LogKind::DownloadCompleted:
        return detailed({argument(0), size(1)});
    case LogKind::FeedbackReceived:
    case LogKind::OtherUpgradeReported:
    case LogKind::EarlierUpgradeReported:
        return detailed({reported(argument(0)), reported(argument(1)),
                         argument(2).isEmpty() ? QString() : quoted(argument(2)), argument(3)});
    case LogKind::PartSent:
        return detailed({tr("%1 of %2").arg(size(2), size(3)), argument(0)});
    case LogKind::StateChanged:
        return detailed({state(upgradeStateOf(argument(0)))});
    case LogKind::UpgradeEnded:
        return detailed({outcome(outcomeOf(argument(0))), argument(1)});
    case LogKind::CallerRefused:
        return detailed({argument(0), tr("%n time(s)", nullptr, argument(1).toInt())});
    case LogKind::ReleaseKeySet:
    case LogKind::ReleaseKeyCleared:
    case LogKind::SystemAccepted:
    case LogKind::SystemRemoved:
    case LogKind::SystemPutBack:
        return kind;
    case LogKind::ContactMade:
    case LogKind::ContactFailed:
        return contactLogEntry(entry);
    case LogKind::HardwareInsisted:
        return detailed({argument(0), quoted(argument(1))});
    case LogKind::EntriesLost:
        return detailed({argument(0)});
    case LogKind::WasDeaf:
        return detailed({duration(std::chrono::seconds(argument(0).toLongLong()))});
    case LogKind::ClockWasSet:
        return detailed({clockMove(argument(0).toLongLong())});
    case LogKind::StrayCheckIn:
        return detailed({argument(0), argument(1),
                         tr("it was answered; set it on the system: %1", "a line to type")
                             .arg(QStringLiteral("xConfiguration Provisioning ExternalManager "
                                                 "Path: \"%1\"")
                                      .arg(argument(2)))});
    case LogKind::MessageMended:
        return detailed(
            {argument(0), tr("%n left out, the rest was read", "characters", argument(1).toInt())});
    case LogKind::CalledByGet:
        return detailed({argument(0), argument(1),
                         tr("it was refused; if it is a system, set on it: %1", "a line to type")
                             .arg(QStringLiteral("xConfiguration Provisioning HttpMethod: POST"))});
    case LogKind::StepGone:
    case LogKind::RetryGone:
    case LogKind::HardwareHeld:
    case LogKind::AnswerSent:
    case LogKind::UpgradeRequested:
    case LogKind::UpgradeCancelled:
    case LogKind::OfferMade:
    case LogKind::EventReceived:
    case LogKind::StatusReceived:
    case LogKind::UnidentifiedCheckIn:
    case LogKind::StrayDownload:
        break;
    case LogKind::UnreadableMessage:
        return detailed({argument(0), messageFault(entry.arguments.mid(1))});
    }
    return detailed(entry.arguments);
}

/// "two hours ahead".
QString Wording::clockMove(qint64 seconds)
{
    const QString by = duration(std::chrono::seconds(std::abs(seconds)));
    return seconds < 0 ? tr("back by %1", "a clock").arg(by) : tr("ahead by %1", "a clock").arg(by);
}

/// Who may talk, and HTTPS.
Wording::Problem Wording::accessError(const Error &error)
{
    const QString detail = error.detail();
    switch (error.code) {
    case ErrorCode::CallerRefused:
        return {tr("%1 called and was refused.").arg(detail),
                tr("It is outside the networks that may talk to this console."),
                tr("If it is one of your systems, add its network to the allowed networks in the "
                   "settings.")};
    case ErrorCode::TlsMissing:
        return {tr("HTTPS is not possible on this computer."),
                tr("No TLS library was found; HTTP works all the same."),
                tr("Install OpenSSL 3, or take the certificate out of the settings.")};
    case ErrorCode::CertificateUnreadable:
        return {tr("The certificate for HTTPS can't be read."), detail,
                tr("Choose a file in PEM or PKCS#12 form (.pem, .crt, .p12, .pfx).")};
    case ErrorCode::CertificateExpired:
        return {tr("The certificate for HTTPS is not valid today."), detail,
                tr("Put a new one in its place: endpoints that check certificates hang up.")};
    case ErrorCode::KeyUnreadable:
        return {tr("The private key for HTTPS can't be read."), detail,
                tr("Choose the key's file in PEM form, one of RSA or elliptic curves.")};
    case ErrorCode::KeyNotOfCertificate:
        return {tr("The private key does not belong to the certificate."), detail,
                tr("Choose the key that the certificate was requested with.")};
    case ErrorCode::PassphraseWrong:
        return {tr("The private key's passphrase is wrong, or was not given."), detail,
                tr("Enter the passphrase in the settings once more.")};
    default:
        return {};
    }
}

QString Wording::trustAdvice(const CertificateFact &certificate)
{
    const QString toLoad = certificate.isSelfSigned
                               ? tr("this certificate itself")
                               : tr("the certificate of its issuer, %1").arg(certificate.issuer);
    return tr("Endpoints trust it when %1 is among their certificate authorities (on the "
              "endpoint's web page: Security, Certificates, Certificate Authorities), and when "
              "they "
              "call one of its names: %2. Or the endpoint does not check: xConfiguration "
              "Provisioning TlsVerify: Off.")
        .arg(toLoad, certificate.names.join(QStringLiteral(", ")));
}

/// "uplift, process 4711, on computer console-1, since 24 May 2026 14:20": as much as is known.
static QString holderOf(const Error &error)
{
    const QString program = error.argument(1);
    const QString process = error.argument(2);
    const QString computer = error.argument(3);
    const QDateTime since = QDateTime::fromString(error.argument(4), Qt::ISODate);
    QStringList parts;
    if (!program.isEmpty())
        parts.append(program);
    if (!process.isEmpty())
        parts.append(Wording::tr("process %1").arg(process));
    if (!computer.isEmpty())
        parts.append(Wording::tr("on computer %1").arg(computer));
    if (since.isValid())
        parts.append(Wording::tr("since %1").arg(Wording::fullMoment(since)));
    return parts.join(QStringLiteral(", "));
}

/// What keeps the console from remembering.
Wording::Problem Wording::databaseError(const Error &error)
{
    const QString detail = error.detail();
    switch (error.code) {
    case ErrorCode::DatabaseUnusable:
        return {tr("The database can't be opened."), detail,
                tr("Check the data folder's permissions and free space, or start with another "
                   "one: --data-dir.")};
    case ErrorCode::DatabaseInUse: {
        const QString file = error.argument(0);
        const QString holder = holderOf(error);
        return {tr("Another Uplift works with this data folder."),
                holder.isEmpty()
                    ? file
                    : tr("%1 is held by: %2", "file, program and process").arg(file, holder),
                tr("Use that one, or end it and start this one again, or start with another data "
                   "folder: --data-dir.")};
    }
    case ErrorCode::InstanceHeadless:
        return {tr("Uplift runs already, without a window."),
                tr("%1 is held by: %2", "file, program and process")
                    .arg(error.argument(0), holderOf(error)),
                tr("End that one to see its systems here, or start with another data folder: "
                   "--data-dir.")};
    case ErrorCode::InstanceSilent:
        return {tr("Uplift runs already, but does not answer."),
                tr("%1 is held by: %2", "file, program and process")
                    .arg(error.argument(0), holderOf(error)),
                tr("Wait until its window comes forward. If it never does, end that process and "
                   "start Uplift again: what was recorded is kept.")};
    case ErrorCode::DatabaseTooNew:
        return {tr("The database was written by a newer Uplift."), detail,
                tr("Install the newer version, or start with another data folder: --data-dir.")};
    case ErrorCode::DatabaseWriteFailed:
        return {tr("The database can't be written."), detail,
                tr("Make room on the disk, and see that your account may write there. Nothing is "
                   "lost: Uplift keeps trying, and systems get their answers once it succeeds.")};
    case ErrorCode::DatabaseGone:
        return {tr("The data folder is not where it was: %1").arg(detail),
                tr("It was deleted or moved, or its disk is gone. Until it is back, systems that "
                   "call in are told to come again later."),
                tr("Move it back, or make an empty folder there: Uplift then writes all it knows "
                   "into it. Nothing is lost as long as Uplift runs.")};
    case ErrorCode::LogEntriesLost:
        return {tr("%n entries of the event log were lost.", nullptr, error.argument(0).toInt()),
                tr("They could not be written for too long, and only so many are kept. Systems and "
                   "upgrades are not affected."),
                tr("Make room on the disk, and see that your account may write there.")};
    case ErrorCode::DatabaseReplaced:
        return {tr("Another database lies where this one was: %1").arg(detail),
                tr("Uplift leaves it alone. Systems that call in are told to come again later."),
                tr("To go on with what Uplift knows, move that file away; to go on with that "
                   "database, start Uplift again.")};
    default:
        return {};
    }
}

/// The software folder.
Wording::Problem Wording::folderError(const Error &error)
{
    const QString detail = error.detail();
    switch (error.code) {
    case ErrorCode::FolderMissing:
        return {tr("The software folder is gone."), detail,
                tr("Create it again, or choose another one with File → Choose software folder.")};
    case ErrorCode::FolderUnreadable:
        return {tr("The software folder can't be read."), detail,
                tr("Give your account the right to read it, or choose another folder.")};
    case ErrorCode::FolderSilent:
        return {tr("The drive with the software folder does not answer."), detail,
                tr("Check the network drive. Uplift goes on by itself once it answers.")};
    case ErrorCode::FolderReadOnly:
        return {tr("Nothing can be written into the software folder."), detail,
                tr("Give your account the right to write there, or choose another folder.")};
    case ErrorCode::FolderRefused: {
        const QString fault = error.argument(1);
        const QString why = fault == QLatin1String("missing") ? tr("There is no such folder.")
                            : fault == QLatin1String("file")  ? tr("It is a file, not a folder.")
                            : fault == QLatin1String("silent")
                                ? tr("Its drive does not answer.")
                                : joined({tr("It can't be read."), error.argument(2)});
        return {tr("%1 can't be the software folder.").arg(quoted(error.argument(0))), why,
                tr("Choose another one. The folder so far stays in use.")};
    }
    default:
        return {};
    }
}

Wording::Problem Wording::error(const Error &error)
{
    const QString detail = error.detail();
    switch (error.code) {
    case ErrorCode::FolderMissing:
    case ErrorCode::FolderUnreadable:
    case ErrorCode::FolderSilent:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::FolderRefused:
        return folderError(error);
    case ErrorCode::PackageUnreadable:
        return {tr("A package that was served can't be read any more."), detail,
                tr("Check the permissions of the file and its folder. Until it can be read, it is "
                   "offered to nobody.")};
    case ErrorCode::PackageChanged:
        return {tr("“%1” was overwritten while systems fetched it.").arg(detail),
                tr("Half of each would have arrived; the transfers were broken off instead."),
                tr("Nothing needs to be done: the new file is served once it is complete, and "
                   "systems fetch it anew. Give another version another name.")};
    case ErrorCode::FileUnreadable:
        return {tr("A file can't be read."), detail,
                tr("Check its permissions and whether another program holds it.")};
    case ErrorCode::UnknownEndpoint:
        return {tr("This system is not known here."), detail,
                tr("A system becomes known when it calls in for the first time.")};
    case ErrorCode::UnknownPackage:
        return {tr("This package is not in the software folder."), detail,
                tr("Copy it there; the list follows by itself.")};
    case ErrorCode::PackageNotReady:
        return {tr("This package can't be served yet."), detail,
                tr("Wait until it is copied completely, then try again.")};
    case ErrorCode::StepMissing:
        return {tr("The endpoint can't take this package directly."), detail,
                tr("Copy the file that is named into the software folder; Uplift then goes step "
                   "by step.")};
    case ErrorCode::StepGone:
        return {tr("The upgrade of %1 can't go on: %2 is missing.", "system, package")
                    .arg(error.argument(1), error.argument(0)),
                tr("It is the next step, and was there when the upgrade was ordered."),
                tr("Copy it into the software folder again, then retry the system.")};
    case ErrorCode::RetryGone:
        return {tr("The upgrade of %1 is not tried again: %2 is missing.", "system, package")
                    .arg(error.argument(1), error.argument(0)),
                tr("It failed, and was to be tried again by itself."),
                tr("Copy it into the software folder again, then retry the system.")};
    case ErrorCode::NoFittingPackage:
        return {tr("None of these packages is clearly made for this system."), detail,
                tr("Choose one package for it.")};
    case ErrorCode::UpgradeRunning:
        return {tr("An upgrade of this system is under way."), detail,
                tr("Wait until it ends, or cancel it first.")};
    case ErrorCode::KeyLooksWrong:
        return {tr("This is not a release key."),
                detail == QLatin1String("option")   ? optionKey()
                : detail == QLatin1String("length") ? tr("It is too short or too long.")
                                                    : tr("There is a character in it that no key "
                                                         "has."),
                detail == QLatin1String("option")
                    ? tr("Enter the release key of this serial number, or none.")
                    : tr("A release key has 16 to 24 printable characters and no spaces. Copy it "
                         "again from the licence mail.")};
    case ErrorCode::DatabaseUnusable:
    case ErrorCode::DatabaseInUse:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::DatabaseWriteFailed:
    case ErrorCode::DatabaseGone:
    case ErrorCode::DatabaseReplaced:
    case ErrorCode::LogEntriesLost:
    case ErrorCode::InstanceHeadless:
    case ErrorCode::InstanceSilent:
        return databaseError(error);
    case ErrorCode::DatabaseMended:
    case ErrorCode::CrashFound:
    case ErrorCode::ZipMissing:
    case ErrorCode::UpdateCheckFailed:
    case ErrorCode::NewerVersion:
    case ErrorCode::AutostartFailed:
        return programError(error);
    case ErrorCode::PortInUse:
        return {tr("Another program holds %1.").arg(detail),
                tr("Endpoints always call port 80: they have no setting for another one."),
                tr("End that program (often a web server), then choose “Listen again”, or start "
                   "Uplift again.")};
    case ErrorCode::PortNotAllowed:
        return {tr("Uplift may not listen on %1.").arg(detail),
                tr("Ports below 1024 need a right of their own on this computer."),
                tr("Grant it (on Linux: setcap cap_net_bind_service=+ep), or start Uplift as "
                   "administrator.")};
    case ErrorCode::AddressNotOurs:
        return {tr("This computer has no address %1.").arg(detail),
                tr("The network card may be off or have got another address."),
                tr("Start with an address of this computer, or with 0.0.0.0 for all of them.")};
    case ErrorCode::ListenFailed:
        return {tr("Uplift can't listen for systems."), detail,
                tr("Choose another address or port with --listen.")};
    case ErrorCode::NotAPackage:
        return {tr("“%1” is not a software package.").arg(detail),
                tr("Uplift knows packages by names such as s52010tc7_3_21.pkg or "
                   "cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512."),
                tr("Drop the file as Cisco hands it out, unpacked and not renamed.")};
    case ErrorCode::FileExists:
        return {tr("“%1” is in the software folder already.").arg(detail),
                tr("A file that systems may be fetching is never overwritten."),
                tr("If the new one differs, remove the old one first.")};
    case ErrorCode::DiskFull:
        return {tr("There is no room for “%1”.").arg(error.argument(0)),
                tr("%1 more are needed on the disk of the software folder.", "size")
                    .arg(bytes(error.argument(1).toLongLong())),
                tr("Make room, or choose a folder on another disk.")};
    case ErrorCode::CopyFailed:
        return {tr("A file could not be copied into the software folder."), detail,
                tr("Check the disk or network drive, then drop the file again.")};
    case ErrorCode::PlanUnreadable:
        return {tr("The plan can't be read."), detail, tr("Check the path and its permissions.")};
    case ErrorCode::PlanLineWrong:
        return {tr("A line of the plan makes no sense."), inLine(error),
                tr("Mend the line and start again; nothing of the plan was begun.")};
    case ErrorCode::MendedPlanWrong:
        return {tr("A line of the changed plan makes no sense."), inLine(error),
                tr("Mend the line and save the plan; until then the former one is in force.")};
    case ErrorCode::PlanLineNoted:
        return {tr("A line of the plan can't be followed as it is."), detail,
                tr("Mend the line and save the plan, if something else is meant.")};
    case ErrorCode::SettingWrong:
        return {tr("A setting can't have the value that was entered."), settingRefusal(error),
                tr("Nothing was changed. Enter another value.")};
    case ErrorCode::StoredSettingWrong:
        return {tr("A stored setting can't be as it is."), settingRefusal(error),
                tr("Uplift goes by the default. Look at the settings and save them.")};
    case ErrorCode::WasDeaf:
        return {tr("For %1 this computer slept, or Uplift was stopped.")
                    .arg(duration(std::chrono::seconds(detail.toLongLong()))),
                tr("No system could call in meanwhile. All have been given their time anew."),
                tr("Keep the computer awake during upgrades; there is a setting for it.")};
    case ErrorCode::ClockWasSet:
        return {tr("The clock of this computer was set %1.").arg(clockMove(detail.toLongLong())),
                tr("Pauses and limits go on as if nothing had happened; appointments go by the new "
                   "time."),
                tr("Look at upgrades with a start time or a deadline if the new time is wrong.")};
    case ErrorCode::FileNotWritten:
        return {tr("The file could not be written."), detail,
                tr("Choose another place, or make room on the disk.")};
    case ErrorCode::CallerRefused:
    case ErrorCode::TlsMissing:
    case ErrorCode::CertificateUnreadable:
    case ErrorCode::CertificateExpired:
    case ErrorCode::KeyUnreadable:
    case ErrorCode::KeyNotOfCertificate:
    case ErrorCode::PassphraseWrong:
        return accessError(error);
    }
    return {};
}

} // namespace Uplift
