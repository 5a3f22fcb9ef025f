// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <expected>
#include <optional>

namespace Uplift
{

/// What went wrong, as a code that `tables/wording` turns into a sentence in the user's language;
/// and its arguments in their order.
enum class ErrorCode {
    FolderMissing,         ///< path
    FolderUnreadable,      ///< path, and the system's reason where it gave one
    FolderSilent,          ///< path; the drive does not answer
    FileUnreadable,        ///< path, the system's reason
    UnknownEndpoint,       ///< serial number or id
    UnknownPackage,        ///< file name
    PackageNotReady,       ///< file name
    PackageUnreadable,     ///< file name, the system's reason; it was served before
    PackageChanged,        ///< file name; it was overwritten while it was sent
    UpgradeRunning,        ///< system name; it can be cancelled, not replaced
    StepMissing,           ///< the file that is missing, why it is needed
    NoFittingPackage,      ///< system name; several packages given, none clearly for it
    KeyLooksWrong,         ///< why, "length", "characters" or "option"
    DatabaseUnusable,      ///< path, SQLite's reason
    DatabaseInUse,         ///< path, program, process, computer, since (ISO 8601); all but the path
                           ///< as far as they are known
    DatabaseTooNew,        ///< path; written by a newer Uplift
    DatabaseWriteFailed,   ///< SQLite's reason, or path and reason; rows are kept and tried again
    DatabaseGone,          ///< folder; deleted, moved, or its disk is gone
    DatabaseReplaced,      ///< path; another database lies where the open one did
    PortInUse,             ///< address, port
    PortNotAllowed,        ///< address, port
    AddressNotOurs,        ///< address, port
    ListenFailed,          ///< address, port, the system's reason
    PlanUnreadable,        ///< path, the system's reason
    PlanLineWrong,         ///< line, and what is wrong with it, in English, or a cause
    MendedPlanWrong,       ///< the same, of a plan that was changed while it is in force
    PlanLineNoted,         ///< sentences about lines that can't be followed as they are
    SettingWrong,          ///< name of the setting, the text that it can't be, and the setting that
                           ///< it needs, where that is what is missing; see `settingRules`
    StoredSettingWrong,    ///< the same; the default is used
    CallerRefused,         ///< an address outside the allowed networks
    TlsMissing,            ///< nothing; this build or system has no TLS library
    CertificateUnreadable, ///< path, what is wrong
    CertificateExpired,    ///< path, from when to when it is valid
    KeyUnreadable,         ///< path, what is wrong
    KeyNotOfCertificate,   ///< path of the key
    PassphraseWrong,       ///< path; wrong, or needed and not given
    FileNotWritten,        ///< path, the system's reason
    NotAPackage,           ///< file name
    FileExists,            ///< file name; the software directory has one of that name
    FolderReadOnly,        ///< path of the software directory
    DiskFull,              ///< file name, bytes that are missing
    CopyFailed,            ///< file name, the system's reason
    WasDeaf,               ///< seconds in which the computer slept or the program stood
    ClockWasSet,           ///< seconds by which the clock was set; negative: back
    FolderRefused,         ///< path, why it can't be the software directory, as a FolderFault word,
                           ///< the system's reason, which may be empty
    StepGone,              ///< file name of the next step, system name
    RetryGone,             ///< file name of the package, system name
    LogEntriesLost,        ///< how many, since anything could be written
    InstanceHeadless,      ///< as DatabaseInUse; it has no window that could come forward
    InstanceSilent,        ///< as DatabaseInUse; it does not answer
    DatabaseMended,        ///< where the damaged file lies; then of each table its name, rows kept,
                           ///< rows lost, with a "+" behind where it may be more
    CrashFound,            ///< when it ended (ISO 8601), path of the report
    ZipMissing,            ///< nothing; this build has no library for it
    UpdateCheckFailed,     ///< address, reason; no reason: its answer names no version
    NewerVersion,          ///< version, address where it is to be had
    AutostartFailed,       ///< path, the system's reason
};

/// An error: a code for the program, and what it is about (a path, a name, the system's words).
/// Nobody reads one out of the text of another.
struct Error
{
    ErrorCode code = ErrorCode::FolderMissing;
    QStringList arguments;          ///< as the code has them
    int line = 0;                   ///< of the plan, from 1; 0: not about a line
    std::optional<ErrorCode> cause; ///< what lies under it; the arguments are that one's then

    /// Empty when it has fewer.
    QString argument(qsizetype index) const { return arguments.value(index); }

    /// All of them in one text, for logs and for programs that read `--json`: "path: reason",
    /// "address:port".
    QString detail() const;

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template<typename T>
using Result = std::expected<T, Error>;

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Error)
