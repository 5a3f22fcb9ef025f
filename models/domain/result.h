// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <expected>
#include <optional>

namespace Uplift
{

/// What went wrong, as a code that `tables/wording` turns into a sentence in the user's language.
enum class ErrorCode {
    FolderMissing,         ///< detail: path
    FolderUnreadable,      ///< detail: path
    FolderSilent,          ///< detail: path; the drive does not answer
    FileUnreadable,        ///< detail: path and the system's reason
    UnknownEndpoint,       ///< detail: serial number or id
    UnknownPackage,        ///< detail: file name
    PackageNotReady,       ///< detail: file name
    PackageUnreadable,     ///< detail: file name and the system's reason; it was served before
    PackageChanged,        ///< detail: file name; it was overwritten while it was sent
    UpgradeRunning,        ///< detail: system name; it can be cancelled, not replaced
    StepMissing,           ///< detail: the file that is missing, and why it is needed
    NoFittingPackage,      ///< detail: system name; several packages given, none clearly for it
    KeyLooksWrong,         ///< detail: why, "length", "characters" or "option"
    DatabaseUnusable,      ///< detail: path and SQLite's reason
    DatabaseInUse,         ///< detail: lines: path, program, process, computer, since (ISO 8601)
    DatabaseTooNew,        ///< detail: path; written by a newer Uplift
    DatabaseWriteFailed,   ///< detail: SQLite's reason; the rows are kept and tried again
    DatabaseGone,          ///< detail: folder; deleted, moved, or its disk is gone
    DatabaseReplaced,      ///< detail: path; another database lies where the open one did
    PortInUse,             ///< detail: address:port
    PortNotAllowed,        ///< detail: address:port
    AddressNotOurs,        ///< detail: address:port
    ListenFailed,          ///< detail: address:port and the system's reason
    PlanUnreadable,        ///< detail: path and the system's reason
    PlanLineWrong,         ///< line, and detail: what is wrong with it, in English, or a cause
    MendedPlanWrong,       ///< the same, of a plan that was changed while it is in force
    PlanLineNoted,         ///< detail: sentences about lines that can't be followed as they are
    SettingWrong,          ///< detail: name of the field that can't be as it is, or `name=text:why`
                           ///< as SettingsStore::take has it
    StoredSettingWrong,    ///< detail: the same; the default is used
    CallerRefused,         ///< detail: an address outside the allowed networks
    TlsMissing,            ///< detail: empty; this build or system has no TLS library
    CertificateUnreadable, ///< detail: path, and what is wrong
    CertificateExpired,    ///< detail: path, and from when to when it is valid
    KeyUnreadable,         ///< detail: path, and what is wrong
    KeyNotOfCertificate,   ///< detail: path of the key
    PassphraseWrong,       ///< detail: path; wrong, or needed and not given
    FileNotWritten,        ///< detail: path and the system's reason
    NotAPackage,           ///< detail: file name
    FileExists,            ///< detail: file name; the software directory has one of that name
    FolderReadOnly,        ///< detail: path of the software directory
    DiskFull,              ///< detail: file name, and the bytes that are missing
    CopyFailed,            ///< detail: file name and the system's reason
    WasDeaf,               ///< detail: seconds in which the computer slept or the program stood
    ClockWasSet,           ///< detail: seconds by which the clock was set; negative: back
    FolderRefused,         ///< detail: lines: path, why it can't be the software directory, as a
                           ///< FolderFault word, and the system's reason, which may be empty
    StepGone,              ///< detail: lines: file name of the next step, system name
};

/// An error: a code for the program, and a detail (a path, a name, the system's words) for people.
struct Error
{
    ErrorCode code = ErrorCode::FolderMissing;
    QString detail;
    int line = 0;                   ///< of the plan, from 1; 0: not about a line
    std::optional<ErrorCode> cause; ///< what lies under it; detail is that one's then

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template<typename T>
using Result = std::expected<T, Error>;

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Error)
