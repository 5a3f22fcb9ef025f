// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong at endpoints' own web servers.

#include "wording.h"

#include <domain/contactwords.h>
#include <domain/words.h>

namespace Uplift
{

QString Wording::contactAction(ContactAction action)
{
    switch (action) {
    case ContactAction::Read:
        return tr("Read the system's status");
    case ContactAction::StartUpgrade:
        return tr("Have the system start its upgrade");
    case ContactAction::Boot:
        return tr("Restart the system");
    case ContactAction::Borrow:
        return tr("Point the system at this console");
    case ContactAction::GiveBack:
        return tr("Give the system back to its manager");
    case ContactAction::Follow:
        return tr("Follow the system's upgrade at its web server");
    }
    return {};
}

QString Wording::contactLogEntry(const LogEntry &entry)
{
    const QString action = contactAction(contactActionOf(entry.arguments.value(0)));
    if (entry.kind == LogKind::ContactMade)
        return tr("Done: %1", "an action at a system").arg(action);
    const auto problem = contactProblemOf(entry.arguments.value(1));
    if (!problem)
        return tr("Failed: %1", "an action at a system").arg(action);
    const Problem reason = contactFailure({*problem, entry.arguments.value(2)});
    const QString text =
        tr("Failed: %1. %2", "an action at a system, and a sentence").arg(action, reason.what);
    // What is done by itself and fails so is not tried again, which has to be said.
    const bool wasByItself = contactActionOf(entry.arguments.value(0)) == ContactAction::Follow;
    return wasByItself ? text + u' ' + tr("Uplift asks it no more until you contact it.") : text;
}

QString Wording::contactWait(const ContactUnderWay &underWay, std::chrono::seconds waited)
{
    using namespace std::chrono_literals;
    const QString time = duration(waited);
    if (!underWay.isSent)
        return waited < 2s ? tr("Asking the system…") : tr("Asking the system… (%1)").arg(time);
    if (underWay.action == ContactAction::StartUpgrade)
        return tr("Waiting for the answer (%1). Some systems answer only when they have downloaded "
                  "the whole package, which may take ten minutes.")
            .arg(time);
    return waited < 2s
               ? tr("Waiting for the answer…")
               : tr("Waiting for the answer (%1). Slow systems take up to a minute.").arg(time);
}

QString Wording::lossOfRegistration(const QString &mode)
{
    if (mode.compare(u"Webex", Qt::CaseInsensitive) == 0)
        return tr("While it is borrowed it is not registered with Webex: nobody can call it there, "
                  "and its meetings are missing. Afterwards it may need a new activation code.");
    if (mode.compare(u"Edge", Qt::CaseInsensitive) == 0)
        return tr("While it is borrowed it is not registered through Expressway: nobody can call "
                  "it. Afterwards somebody may have to sign in at the system again.");
    if (mode.compare(u"CUCM", Qt::CaseInsensitive) == 0)
        return tr("While it is borrowed it is not registered with Unified CM: nobody can call it. "
                  "Afterwards Unified CM may install the software that it has for it.");
    if (mode.compare(u"VCS", Qt::CaseInsensitive) == 0)
        return tr("While it is borrowed it gets neither account nor phone book from VCS: it may "
                  "not be reached by its usual address.");
    return tr("While it is borrowed it does not get its settings and its registration from there: "
              "it may not be reached as usual.");
}

QString Wording::keyStoreTrouble(const CredentialKeeping &keeping)
{
    switch (keeping.store) {
    case KeyStore::NotTried:
    case KeyStore::Works:
        return {};
    case KeyStore::Missing:
        return (tr("There is no key store here.") + u' ' + keeping.reason).trimmed();
    case KeyStore::Locked:
        return tr("The key store of this computer is locked.");
    case KeyStore::Failing:
        return (tr("The key store of this computer is missing or does not work.") + u' ' +
                keeping.reason)
            .trimmed();
    }
    return {};
}

QString Wording::passwordKeeping(const CredentialKeeping &keeping)
{
    switch (keeping.store) {
    case KeyStore::Works:
        return tr("The password is kept in the key store of this computer, in no file of Uplift.");
    case KeyStore::NotTried:
        return tr("The password goes to the key store of this computer, if it has one, and into no "
                  "file of Uplift; else it lasts as long as Uplift runs.");
    case KeyStore::Locked:
        return tr("The password lasts as long as Uplift runs. %1 Unlock it and enter the password "
                  "again to have it kept.")
            .arg(keyStoreTrouble(keeping));
    case KeyStore::Missing:
    case KeyStore::Failing:
        return tr("The password lasts as long as Uplift runs. %1").arg(keyStoreTrouble(keeping));
    }
    return {};
}

static QString grouped(const QString &fingerprint)
{
    QString text = fingerprint.toUpper();
    for (qsizetype i = text.size() - 2; i > 0; i -= 2)
        text.insert(i, u':');
    return text;
}

static QString adviceForUnidentified()
{
    return Wording::tr("Look at the address in a browser, and restart the system if it is one. Or "
                       "set this console as its external manager: it is known once it calls in.");
}

Wording::Problem Wording::contactFailure(const ContactFailure &failure)
{
    const QString &detail = failure.detail;
    switch (failure.problem) {
    case ContactProblem::AddressMissing:
        return {tr("No address of this system is known."),
                tr("It has not called in yet, and none was entered."), tr("Enter its address.")};
    case ContactProblem::AddressInvalid:
        return {tr("“%1” is not an address.").arg(detail),
                {},
                tr("Enter a host name or an IP address, with a port if need be.")};
    case ContactProblem::NameUnknown:
        return {tr("The name “%1” can't be found.").arg(detail),
                {},
                tr("Check the name, or enter the IP address.")};
    case ContactProblem::NoRoute:
        return {tr("There is no way to the system from here."), detail,
                tr("Check the network, and that the address is right.")};
    case ContactProblem::Refused:
        return {
            tr("The system does not accept connections at %1.").arg(detail),
            tr("Its web server is off, or it listens at another port."),
            tr("Choose between HTTP and HTTPS, or switch its web server on (NetworkServices).")};
    case ContactProblem::TimedOut:
        return {tr("The system does not answer at %1.").arg(detail),
                tr("It is off, or a firewall is in between."),
                tr("Check its power and network, then try again.")};
    case ContactProblem::NotAnswered:
        return {tr("The system took the connection, but did not answer."),
                tr("Uplift waited %n second(s) for it.", nullptr, detail.toInt()),
                tr("It may be busy or start anew: try again in a few minutes.")};
    case ContactProblem::HungUp:
        return {tr("The system broke the connection off."), {}, tr("Try again in a minute.")};
    case ContactProblem::TlsFailed:
        return {tr("No secure connection could be made."), detail,
                tr("Choose HTTP if the system's software is old, or check the port.")};
    case ContactProblem::FingerprintUnknown:
        return {tr("The system's certificate has to be confirmed first."),
                tr("Its fingerprint is %1.").arg(grouped(detail)),
                tr("Compare it with the system's own, then confirm it.")};
    case ContactProblem::FingerprintChanged:
        return {tr("The system shows another certificate than the one confirmed."),
                tr("Its fingerprint is now %1.").arg(grouped(detail)),
                tr("If the system was reset, confirm it again; else find out who answers there.")};
    case ContactProblem::HttpsNeeded:
        return {tr("The system can be reached by HTTPS only."), {}, tr("Choose HTTPS.")};
    case ContactProblem::NotReady:
        return {tr("The system's web server can't answer now."), detail,
                tr("It may start anew: try again in a minute.")};
    case ContactProblem::PasswordMissing:
        return {tr("The system asks for a password."), {}, tr("Enter user name and password.")};
    case ContactProblem::WrongPassword:
        return {tr("The system does not accept the user name or the password."),
                {},
                tr("Enter them again; too many failed attempts may lock the account.")};
    case ContactProblem::NotAllowed:
        return {tr("The system does not let this user in (%1).")
                    .arg(detail.isEmpty() ? QStringLiteral("HTTP 403") : detail),
                tr("The user may not do that, or is locked out after failed attempts."),
                tr("Wait until it is unlocked, or use one with the administrator role.")};
    case ContactProblem::SignInPage:
        return {tr("A page to sign in on answers at this address."),
                tr("It is a system that takes passwords on that page only, or another device (%1).")
                    .arg(detail),
                tr("Switch its XML interface on, choose between HTTP and HTTPS, or look at the "
                   "address in a browser.")};
    case ContactProblem::SignInUnsupported:
        return {
            tr("The system wants to be signed in to in a way that Uplift does not know."),
            tr("It offers: %1. Uplift knows Basic, and Digest with MD5 or SHA-256.").arg(detail),
            tr("Change that at the system, or upgrade it without contacting it.")};
    case ContactProblem::NotAnEndpoint:
        return {tr("The device at this address is not a video system."), detail,
                tr("Check the address.")};
    case ContactProblem::Unidentified:
        return {tr("It answers like a video system, but can't be identified."),
                tr("Its answer can't be read: %1").arg(detail), adviceForUnidentified()};
    case ContactProblem::SerialNumberMissing:
        return {tr("It answers like a video system, but does not say which one it is."),
                tr("There is no serial number in its answer."), adviceForUnidentified()};
    case ContactProblem::SentNowhere:
        return {tr("It answers like a video system, but sends every request elsewhere."),
                tr("It does not say where to (%1).").arg(detail), adviceForUnidentified()};
    case ContactProblem::AnotherEndpoint:
        return {tr("Another system answers at this address."),
                tr("Its serial number is %1.").arg(detail), tr("Enter the right address.")};
    case ContactProblem::AnswerTooLarge:
        return {tr("The answer is larger than any video system's."), {}, tr("Check the address.")};
    case ContactProblem::CommandRefused:
        return {tr("The system refused."), detail, tr("Wait for it to call in by itself.")};
    case ContactProblem::NotConfirmed:
        return {tr("The system did not say that it has done it."),
                tr("Its software may not know the command."),
                tr("Look at the system, or wait for it to call in by itself.")};
    case ContactProblem::UpgradeHeld:
        return {tr("The system's upgrade was not started."), hindrance(hindranceOf(detail)),
                tr("It starts when the system calls in after that.")};
    case ContactProblem::PackageAddressLong:
        return {tr("The package's address is longer than the system takes."), detail,
                tr("Give the file a shorter name.")};
    case ContactProblem::ConsoleNotListening:
        return {tr("Uplift takes no connections now."),
                tr("A system that is sent here would find nobody."),
                tr("Mend what the bar above the table says, then try again.")};
    case ContactProblem::ConsoleNotOnPort80:
        return {tr("Systems can be pointed at port 80 only."),
                tr("Uplift listens at port %1, and a system's settings have no place for it.")
                    .arg(detail),
                tr("Start Uplift with --listen :80.")};
    case ContactProblem::RegisteredElsewhere:
        return {tr("The system is registered elsewhere (mode %1), and was left there.").arg(detail),
                lossOfRegistration(detail),
                tr("Choose Borrow again and agree to that, or upgrade it from there.")};
    case ContactProblem::NotStored:
        return {tr("The system's former manager could not be stored."),
                tr("Nothing was changed at the system."), tr("Make room on the disk.")};
    case ContactProblem::ConfigurationNotKept:
        return {tr("The system took the settings, but shows others."), detail,
                tr("Look at its provisioning settings; another manager may set them.")};
    case ContactProblem::ManagerChanged:
        return {tr("Somebody else has set another manager meanwhile."),
                tr("It is %1 now.").arg(detail), tr("Leave it, or set it at the system itself.")};
    case ContactProblem::NothingToGiveBack:
        return {tr("This system was not borrowed."), {}, {}};
    case ContactProblem::Busy:
        return {tr("Something is under way with this system already."),
                {},
                tr("Wait until it is done.")};
    case ContactProblem::Cancelled:
        return {tr("You stopped waiting for the answer."),
                tr("What the system was told it may do all the same."),
                tr("Contact it again to see how it is.")};
    }
    return {};
}

Wording::Problem Wording::addressListError(const AddressListError &error)
{
    switch (error.problem) {
    case AddressListProblem::Empty:
        return {tr("There is no address."), {}, tr("Enter addresses, ranges or subnets.")};
    case AddressListProblem::Unreadable:
        return {tr("“%1” is not an address, a range or a subnet.").arg(error.part),
                {},
                tr("Write 10.0.0.5, 10.0.0.10-20 or 10.0.1.0/24.")};
    case AddressListProblem::RangeReversed:
        return {tr("“%1” ends before it begins.").arg(error.part),
                {},
                tr("Write the lower address first.")};
    case AddressListProblem::TooMany:
        return {tr("That is more than 4096 addresses."), {}, tr("Search in parts.")};
    }
    return {};
}

} // namespace Uplift
