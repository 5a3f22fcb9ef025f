// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tables/columns.h>
#include <tables/systemrow.h>

#include <domain/contact.h>
#include <domain/facts.h>
#include <domain/planfact.h>
#include <domain/verdict.h>
#include <QCoreApplication>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Uplift
{

struct SettingRule;
struct UnknownCaller;

/// The one place that puts what the engine says into the user's language. Pure; GUI thread.
///
/// Numbers, sizes and dates follow the default QLocale. Moments are given in UTC and shown in the
/// console's time zone.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    /// A problem in three sentences; `why` and `advice` may be empty.
    struct Problem
    {
        QString what;
        QString why;
        QString advice;

        QString text() const; ///< the three as one paragraph
    };

    /// Sentences as one paragraph, without empty ones: with a full stop where one lacks it before
    /// the next, and with spaces between them where the writing has spaces.
    static QString paragraph(const QStringList &sentences);

    /// The parts of a line, without empty ones: "71% · 1.7 MB/s".
    static QString joined(QStringList parts);

    // Values of the domain
    static QString state(UpgradeState state);
    static QString hindrance(Hindrance hindrance); ///< empty for None
    static QString outcome(Outcome outcome);       ///< empty for None
    static QString outcomeMeaning(Outcome outcome);
    static QString advice(Outcome outcome); ///< in a few words; empty where nobody is needed
    static QString group(SystemGroup group);
    static QString groupCount(SystemGroup group, int count); ///< "3 waiting"
    static QString couldBeUpgraded(int count);               ///< "9 could be upgraded"
    static QString condition(PackageCondition condition);
    /// With how far its checksum has come.
    static QString conditionOf(const Package &package);
    static QString conditionMeaning(PackageCondition condition);
    static QString verdict(Verdict verdict);
    static QString verdictMeaning(Verdict verdict);
    static QString event(const QString &word); ///< of a check-in; what is not known stays as it is
    static QString logKind(LogKind kind);
    static QString logEntry(const LogEntry &entry);
    static Problem error(const Error &error);
    static QString planFact(const PlanFact &fact); ///< a note on a line of a plan

    /// What an endpoint needs to trust the console's certificate.
    static QString trustAdvice(const CertificateFact &certificate);

    /// What is wrong with a message: what the log has of it behind the address.
    static QString messageFault(const QStringList &reason);

    // Callers that are no known system
    static QString callerWithoutAddress(LogKind kind);
    static QString callerDetail(const UnknownCaller &caller);
    static QString callerAdvice(const UnknownCaller &caller); ///< what to do about it

    // Endpoints' own web servers
    static QString contactAction(ContactAction action);
    static QString contactLogEntry(const LogEntry &entry); ///< of ContactMade, ContactFailed
    static Problem contactFailure(const ContactFailure &failure);
    static QString contactWait(const ContactUnderWay &underWay, std::chrono::seconds waited);

    /// What a system loses that is taken from where its mode keeps it registered ("Webex").
    static QString lossOfRegistration(const QString &mode);

    /// Where a password is kept, or will be.
    static QString passwordKeeping(const CredentialKeeping &keeping);

    /// Why nothing outlives the program; empty where it does, or is not known.
    static QString keyStoreTrouble(const CredentialKeeping &keeping);
    static Problem addressListError(const AddressListError &error);

    // Sizes and times
    static QString bytes(qint64 bytes); ///< "297 MB"
    static QString speed(qint64 bytesPerSecond);
    static QString duration(std::chrono::seconds duration); ///< "0:50", "1:02:03"
    static QString percent(double share);                   ///< rounded down: 100 only when whole
    static QString age(const QDateTime &then, const QDateTime &now); ///< "3 min ago"
    static QString dateFormat(); ///< of the locale, with all digits of the year
    static QString date(QDate date);
    static QString moment(const QDateTime &at, const QDateTime &now); ///< "13:58", or with the date
    static QString preciseMoment(const QDateTime &at, const QDateTime &now); ///< with seconds
    static QString fullMoment(const QDateTime &at);

    /// For texts that leave the program: "2014-03-10T13:58:21+01:00", in the local zone, the same
    /// in every language; empty when not valid.
    static QString stamp(const QDateTime &at);

    /// A row's cells on one line, parted by tabs; what would end a cell or the line is a space.
    static QString copiedRow(QStringList cells);

    // Systems
    static QString headed(const QString &heading, const QString &text); ///< for screen readers
    static QString lastHeard(const QDateTime &at, const QDateTime &now);

    /// Where a new system stands that nobody has accepted yet.
    static QString notAccepted();

    /// Where a system stands: its upgrade, or what is at hand for it; may be empty.
    static QString systemState(const SystemRow &row, const QDateTime &now);

    /// The same from the longest wording to the shortest, for narrow places.
    static QStringList systemStateVariants(const SystemRow &row, const QDateTime &now);

    static QString queuePlace(int place);                    ///< "2nd in the queue"
    static QString updateAtHand(const UpdateAtHand &update); ///< "Update available (TC7.3.21)"
    static QString updateMeaning(const UpdateAtHand &update);
    static QString dueAction(DueAction action); ///< as a link; empty for None
    static QString dueActionMeaning(DueAction action);

    /// Where an upgrade stands, in full.
    static QString upgrade(const Upgrade &upgrade, const QDateTime &now);

    /// The same from the longest wording to the shortest, for narrow places; never empty.
    static QStringList upgradeVariants(const Upgrade &upgrade, const QDateTime &now);

    /// Why it ended without proof: the endpoint's own words, else where to look; empty otherwise.
    /// Of one whose package was gone when its turn came, which.
    static QString reason(const Upgrade &upgrade);

    /// "TC7.0.2 → TC7.3.21", and whether that is a downgrade; before it has begun it starts from
    /// what the system runs.
    static QString wayOf(const Upgrade &upgrade, const QString &runs);

    /// What the endpoint said last: its phase and its own text.
    static QString saidOf(const Upgrade &upgrade);

    /// A word of endpoints for the status or the phase of an upgrade; empty for the one that says
    /// nothing, and what is not known stays as it is.
    static QString reported(const QString &word);

    /// What the state means and what the operator can do, with the endpoint's own words.
    static QString upgradeExplanation(const Upgrade &upgrade);

    // The protocol view
    static QString message(const LogEntry &entry); ///< "Answer 200", "Called in: Boot"
    static QString protocolHeading(int column);    ///< of ProtocolModel

    // Groups of systems
    static QString grouping(Grouping grouping);
    static QString groupTitle(Grouping grouping, const QString &value, int count);
    static QString groupWithoutValue(Grouping grouping);              ///< "No site"
    static QString finish(const QDateTime &at, const QDateTime &now); ///< "done about 14:20"

    // Packages
    static QString packageTitle(const PackageName &name); ///< "TC6.3.0", with its variant
    static QString family(const PackageName &name);
    static QString packageInOneLine(const Package &package);
    static QString packageToolTip(const Package &package);
    static QString ignoredReason(IgnoredReason reason); ///< why it is no package, in one sentence
    static QString ignoredCount(int count);             ///< "3 files are no packages"
    static QString ignoredList(const QList<IgnoredFile> &ignored); ///< a line for each

    // Settings
    static QString settingForm(const SettingRule &rule); ///< "a whole number from 1 to 65535"

    // Release keys
    static QString optionKey(); ///< what is said where an option key stands in place of one

private:
    /// How a state of an upgrade is said.
    struct StateWords
    {
        QString (*title)();
        QString (*sentence)(const Upgrade &upgrade);
    };

    /// How an outcome is said; no advice where nobody is needed.
    struct OutcomeWords
    {
        QString (*title)();
        QString (*sentence)();
        QString (*advice)() = nullptr;
    };

    static const StateWords &wordsOf(UpgradeState state);
    static const OutcomeWords &wordsOf(Outcome outcome);
    static QString clockMove(qint64 seconds);
    static QString settingRefusal(const Error &error);
    static Problem accessError(const Error &error);
    static Problem databaseError(const Error &error);
    static Problem programError(const Error &error);
    static Problem folderError(const Error &error);
};

} // namespace Uplift
