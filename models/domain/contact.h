// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QMetaType>
#include <expected>
#include <optional>
#include <variant>

namespace Uplift
{

/// Why the console could not do what it wanted at an endpoint's own web server.
enum class ContactProblem {
    AddressMissing,       ///< no address of the endpoint is known
    AddressInvalid,       ///< detail: what was given
    NameUnknown,          ///< detail: host name that does not resolve
    NoRoute,              ///< detail: the system's words
    Refused,              ///< nobody listens at that port; detail: address
    TimedOut,             ///< no connection came about; detail: address
    NotAnswered,          ///< it took the connection and kept silent; detail: seconds waited
    HungUp,               ///< the connection broke before the answer was whole
    TlsFailed,            ///< no secure connection could be made; detail: the system's words
    FingerprintUnknown,   ///< detail: SHA-256 of the certificate, to be confirmed once
    FingerprintChanged,   ///< detail: SHA-256 of the certificate that was shown instead
    HttpsNeeded,          ///< it sends to HTTPS what came by HTTP
    NotReady,             ///< its web server can't answer now; detail: "HTTP 503"
    PasswordMissing,      ///< it asks for a password, and none is known
    WrongPassword,        ///< user name or password not accepted
    NotAllowed,           ///< this user may not do that, or is locked out; detail: "HTTP 403"
    SignInPage,           ///< it answers with a page to sign in on; detail: the page's path
    SignInUnsupported,    ///< it takes passwords in another way only; detail: "Negotiate"
    NotAnEndpoint,        ///< something answers, but not as an endpoint; detail: what is wrong
    Unidentified,         ///< it answers like an endpoint, in a way that can't be read; detail: why
    SerialNumberMissing,  ///< it answers like an endpoint, but does not say which one it is
    SentNowhere,          ///< it sends elsewhere and does not say where to; detail: "HTTP 302"
    AnotherEndpoint,      ///< detail: the serial number found at the address
    AnswerTooLarge,       ///< more than an endpoint ever says
    CommandRefused,       ///< detail: the endpoint's own text
    NotConfirmed,         ///< it answered, but did not say that it has done it
    UpgradeHeld,          ///< nothing was sent; detail: the word of the hindrance
    PackageAddressLong,   ///< detail: the address, longer than an endpoint takes
    ConsoleNotListening,  ///< this console takes no connections now: nobody could come here
    ConsoleNotOnPort80,   ///< detail: our port; an endpoint's settings have no place for one
    RegisteredElsewhere,  ///< borrowing would take it from there; detail: its mode, "Webex"
    NotStored,            ///< its former manager could not be written to disk: nothing was changed
    ConfigurationNotKept, ///< it took the settings, but shows others; detail: what it shows
    ManagerChanged,       ///< somebody else set another manager meanwhile; detail: its address
    NothingToGiveBack,    ///< its manager was not borrowed
    Busy,                 ///< something of the kind is under way with this endpoint
    Cancelled,            ///< the operator did not want to wait any longer
};

inline constexpr int ContactProblemCount = int(ContactProblem::Cancelled) + 1;

/// What went wrong at an endpoint; `detail` is for people: an address, the system's words.
struct ContactFailure
{
    ContactProblem problem = ContactProblem::AddressMissing;
    QString detail;

    bool operator==(const ContactFailure &) const = default;
};

template<typename T>
using ContactResult = std::expected<T, ContactFailure>;

enum class ContactProtocol { Https, Http };

/// How to reach an endpoint's own web server. The password is elsewhere: it is never stored here.
struct ContactWay
{
    EndpointId endpoint = 0;
    ContactProtocol protocol = ContactProtocol::Https;
    QString address;             ///< host or host:port; empty: where it last called from
    QString fingerprint;         ///< SHA-256 of the confirmed certificate, lower case; empty: none
    bool hasCredentials = false; ///< user name and password were given and not refused since

    bool operator==(const ContactWay &) const = default;
};

/// The manager that an endpoint had before this console borrowed it. What its configuration did
/// not have is none, which is not the same as empty: it can't be written back.
struct FormerManager
{
    EndpointId endpoint = 0;
    std::optional<QString> mode; ///< "Off", "TMS", "VCS"…
    std::optional<QString> address;
    std::optional<QString> alternateAddress; ///< in force beside the address
    std::optional<QString> path;
    std::optional<QString> protocol;   ///< "HTTP", "HTTPS"
    std::optional<QString> httpMethod; ///< "POST", "GET"
    QString borrowedAs;                ///< the address of this console that was written instead
    bool backAfterUpgrade = true;      ///< restore it when the endpoint's upgrades have ended
    QDateTime borrowedAt;              ///< UTC
    QDateTime restoredAt;              ///< UTC; not valid: not restored yet

    /// True as long as the endpoint still has this console in place of its own manager.
    bool isOwed() const { return borrowedAt.isValid() && !restoredAt.isValid(); }

    /// What names it to people: its address, or the mode where it had none; never empty.
    QString name() const
    {
        const QString place = address.value_or(QString());
        return place.isEmpty() ? mode.value_or(QStringLiteral("–")) : place;
    }

    bool operator==(const FormerManager &) const = default;
};

/// What the operator agrees to when an endpoint is borrowed.
struct BorrowTerms
{
    bool backAfterUpgrade = true;    ///< given back by itself when its upgrades have ended
    bool leavesRegistration = false; ///< also where it is registered elsewhere (mode Webex, Edge…)

    bool operator==(const BorrowTerms &) const = default;
};

enum class ContactAction {
    Read,
    StartUpgrade,
    Boot,
    Borrow,
    GiveBack,
    Follow, ///< reads, by itself, how an upgrade stands
};

inline constexpr int ContactActionCount = int(ContactAction::Follow) + 1;

/// How something that was to be done at an endpoint ended; no failure: done.
struct ContactReport
{
    EndpointId endpoint = 0;
    ContactAction action = ContactAction::Read;
    std::optional<ContactFailure> failure;

    bool operator==(const ContactReport &) const = default;
};

/// Something that was begun at an endpoint; a report of the same action ends it.
struct ContactUnderWay
{
    EndpointId endpoint = 0;
    ContactAction action = ContactAction::Read;
    bool isSent = false; ///< the request has left: the endpoint's answer is awaited

    bool operator==(const ContactUnderWay &) const = default;
};

/// A certificate that the operator has to confirm before anything secret is sent.
struct FingerprintQuestion
{
    EndpointId endpoint = 0; ///< 0: of a system found just now, known by its address only
    QString address;
    QString fingerprint; ///< SHA-256, lower case
    QString former;      ///< the one confirmed before; empty: none

    bool operator==(const FingerprintQuestion &) const = default;
};

/// How a search for systems stands.
struct FindingProgress
{
    int total = 0;
    int tried = 0;
    int found = 0;
    int awaited = 0; ///< asked, and no answer yet: slow ones take up to a minute
    bool isRunning = false;

    bool operator==(const FindingProgress &) const = default;
};

/// An address of a search at which something answered: an endpoint, or why it can't be told.
struct FindingResult
{
    QString address;
    EndpointId endpoint = 0; ///< 0: see the failure
    std::optional<ContactFailure> failure;

    bool operator==(const FindingResult &) const = default;
};

/// Why a list of addresses makes no sense.
enum class AddressListProblem {
    Empty,
    Unreadable,    ///< part: the piece that is no address, range or subnet
    RangeReversed, ///< part: the range whose end is before its start
    TooMany,       ///< more than 4096 addresses in all
};

struct AddressListError
{
    AddressListProblem problem = AddressListProblem::Empty;
    QString part;

    bool operator==(const AddressListError &) const = default;
};

/// What is known of the operating system's key store.
enum class KeyStore {
    NotTried, ///< there may be one: nothing was kept or looked up there yet
    Works,
    Missing, ///< this system or this build has none
    Locked,  ///< it was not unlocked, or access was denied
    Failing, ///< it is missing or does not work; the system does not tell which
};

/// Where passwords are kept: without a key store that works they last as long as the program.
struct CredentialKeeping
{
    KeyStore store = KeyStore::Missing;
    QString reason; ///< the system's words when it fails; may be empty

    bool isLasting() const { return store == KeyStore::Works; }

    bool operator==(const CredentialKeeping &) const = default;
};

/// Anything that is told of endpoints' own web servers.
using ContactFact =
    std::variant<ContactWay, FormerManager, ContactReport, ContactUnderWay, FingerprintQuestion,
                 FindingProgress, FindingResult, AddressListError, CredentialKeeping>;

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::BorrowTerms)
Q_DECLARE_METATYPE(Uplift::ContactFact)
