// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordingreadiness.h"

#include "wording.h"

#include <QDir>
#include <QUrl>
#include <algorithm>

namespace Uplift
{

namespace
{

using Line = ReadinessWording::Line;

constexpr int UsualPort = 80; // endpoints have no field for another one

bool isOutward(const NetworkCard &card)
{
    return card.kind != CardKind::Loopback;
}

} // namespace

QString ReadinessWording::questionsOf(OperatingSystem system)
{
    switch (system) {
    case OperatingSystem::Windows:
        return tr("Windows may ask whether Uplift can be reached through its firewall. Allow it "
                  "for the networks of your systems: without that none can call in.");
    case OperatingSystem::MacOs:
        return tr("macOS may ask whether Uplift can accept incoming connections, and whether it "
                  "can find devices on the local network. Allow both: without that no system can "
                  "call in, and none can be contacted.");
    case OperatingSystem::Linux:
        break;
    }
    return {};
}

QString ReadinessWording::cardKind(CardKind kind)
{
    switch (kind) {
    case CardKind::Wired:
        return tr("wired");
    case CardKind::Wireless:
        return tr("wireless");
    case CardKind::Virtual:
        return tr("virtual");
    case CardKind::Loopback:
        return tr("this computer only");
    case CardKind::Other:
        return tr("other", "kind of network card");
    }
    return {};
}

QString ReadinessWording::card(const NetworkCard &card)
{
    return tr("%1 (%2): %3", "network card, its kind, its address")
        .arg(card.name, cardKind(card.kind), card.address);
}

QString ReadinessWording::cardName(const NetworkCard &card)
{
    return tr("%1 (%2)", "network card, its kind").arg(card.name, cardKind(card.kind));
}

static QString holderSentence(const PortHolder &holder)
{
    if (holder.process == 0)
        return ReadinessWording::tr("Only administrators can see which program holds the port.");
    return ReadinessWording::tr("The port is held by %1 (process %2).", "program, number")
        .arg(holder.program, QString::number(holder.process));
}

/// What to do with the command.
static QString portAdvice(PortRemedyKind kind)
{
    switch (kind) {
    case PortRemedyKind::GrantRight:
        return ReadinessWording::tr("Uplift needs a right for it. Enter this in a terminal, then "
                                    "start Uplift again:");
    case PortRemedyKind::AllowPorts:
        return ReadinessWording::tr("Uplift needs a right for it. Enter this in a terminal, then "
                                    "check again; it lasts until this computer restarts:");
    case PortRemedyKind::EndHolder:
        return ReadinessWording::tr("Enter this in a terminal to end that program, then check "
                                    "again:");
    case PortRemedyKind::ShowHolder:
        return ReadinessWording::tr("Enter this in a terminal to see which program it is; end "
                                    "it, then check again:");
    case PortRemedyKind::ShowReserved:
        return ReadinessWording::tr("Windows may keep the port for itself. Enter this in a "
                                    "terminal, as administrator, to see which ports it keeps:");
    }
    return {};
}

static QString listeningAdvice(const Readiness &readiness)
{
    if (readiness.portRemedy)
        return portAdvice(readiness.portRemedy->kind);
    if (readiness.holder)
        return ReadinessWording::tr("End the program that holds the port, then check again.");
    return readiness.listening.problems.isEmpty()
               ? ReadinessWording::tr("Start Uplift with --listen :80, or forward port 80 to it.")
               : Wording::error(readiness.listening.problems.first()).advice;
}

static Line listeningLine(const Readiness &readiness)
{
    const Listening &listening = readiness.listening;
    const QString reason =
        listening.problems.isEmpty() ? QString() : Wording::error(listening.problems.first()).what;
    QStringList text;
    if (listening.port == UsualPort)
        return {Grade::Good,
                ReadinessWording::tr("Uplift listens on port 80, the one that endpoints call."),
                {}};
    if (listening.port == 0)
        text.append(ReadinessWording::tr("Uplift does not listen: no system can call in."));
    else
        text.append(ReadinessWording::tr("Uplift listens on port %1, but endpoints call port 80.")
                        .arg(listening.port));
    text.append(reason);
    if (readiness.holder)
        text.append(holderSentence(*readiness.holder));
    return {Grade::Bad, Wording::paragraph(text), listeningAdvice(readiness),
            readiness.portRemedy ? readiness.portRemedy->command : QString()};
}

static QList<Line> cardLines(const QList<NetworkCard> &cards)
{
    QList<Line> lines;
    for (const NetworkCard &card : cards) {
        if (!isOutward(card))
            continue;
        if (card.kind == CardKind::Virtual)
            lines.append({Grade::Note, ReadinessWording::card(card),
                          ReadinessWording::tr("Endpoints usually can't reach a virtual card; "
                                               "give them another address.")});
        else
            lines.append({Grade::Good, ReadinessWording::card(card), {}});
    }
    if (lines.isEmpty())
        lines.append({Grade::Bad,
                      ReadinessWording::tr("No network card of this computer has an address."),
                      ReadinessWording::tr("Plug in the network cable or join a network.")});
    return lines;
}

static Line firewallLine(const FirewallFinding &finding)
{
    const bool hasCommand = !finding.remedy.isEmpty();
    switch (finding.state) {
    case FirewallState::Absent:
        return {Grade::Good, ReadinessWording::tr("No firewall was found on this computer."), {}};
    case FirewallState::Off:
        return {Grade::Good,
                ReadinessWording::tr("The firewall (%1) is off.").arg(finding.firewall),
                {}};
    case FirewallState::Allows:
        return {
            Grade::Good,
            ReadinessWording::tr("The firewall (%1) lets systems through.").arg(finding.firewall),
            {}};
    case FirewallState::Blocks:
        return {Grade::Bad,
                ReadinessWording::tr("The firewall (%1) keeps systems out.").arg(finding.firewall),
                hasCommand ? ReadinessWording::tr("Let them in: enter this in a terminal, as "
                                                  "administrator, then check again:")
                           : ReadinessWording::tr("Allow Uplift in the firewall's settings."),
                finding.remedy};
    case FirewallState::NotKnown:
        return {Grade::Unknown,
                ReadinessWording::tr("The firewall (%1) shows its rules to administrators only.")
                    .arg(finding.firewall),
                hasCommand
                    ? ReadinessWording::tr("If systems do not call in, enter this in a terminal, "
                                           "as administrator:")
                    : ReadinessWording::tr("If systems do not call in, allow Uplift in its "
                                           "settings."),
                finding.remedy};
    }
    return {};
}

static QList<Line> folderLines(const FolderFinding &finding)
{
    const QString path = QDir::toNativeSeparators(finding.path);
    QList<Line> lines;
    switch (finding.state) {
    case FolderState::NotChosen:
        lines.append({Grade::Bad, ReadinessWording::tr("No software folder is chosen."),
                      ReadinessWording::tr("Choose one with File → Choose software folder.")});
        break;
    case FolderState::Missing:
        lines.append(
            {Grade::Bad, ReadinessWording::tr("The software folder is not there: %1").arg(path),
             ReadinessWording::tr("Create it again, or choose another one with File → Choose "
                                  "software folder.")});
        break;
    case FolderState::Unreadable:
        lines.append(
            {Grade::Bad,
             ReadinessWording::tr("The software folder can't be read: %1 (%2)", "path, reason")
                 .arg(path, finding.detail),
             ReadinessWording::tr("Give your account the right to read it, or choose another "
                                  "folder.")});
        break;
    case FolderState::ReadOnly:
        lines.append(
            {Grade::Note,
             ReadinessWording::tr("The software folder can be read, but not written: %1").arg(path),
             ReadinessWording::tr("Packages dropped onto the window can't be copied into it.")});
        break;
    case FolderState::Good:
        lines.append({Grade::Good,
                      ReadinessWording::tr("The software folder can be read: %1").arg(path),
                      {}});
        break;
    }
    if (!finding.unreadable.isEmpty())
        lines.append(
            {Grade::Note,
             ReadinessWording::tr("These packages can't be read: %1")
                 .arg(finding.unreadable.join(QStringLiteral(", "))),
             ReadinessWording::tr("Check their permissions; nobody can fetch them until then.")});
    return lines;
}

static bool isUsable(const FolderFinding &finding)
{
    return finding.state == FolderState::Good || finding.state == FolderState::ReadOnly;
}

static Line fetchLine(const FetchFinding &finding)
{
    const QUrl url(finding.url);
    const QString place = url.adjusted(QUrl::RemovePath).toString();
    switch (finding.outcome) {
    case FetchOutcome::Fetched:
        return {Grade::Good,
                ReadinessWording::tr("%1 can be fetched at %2: first and last byte arrived.",
                                     "file, address")
                    .arg(url.fileName(), place),
                {}};
    case FetchOutcome::Answered:
        return {Grade::Unknown,
                ReadinessWording::tr("Uplift answers at %1; no package is ready yet to be tried.")
                    .arg(place),
                ReadinessWording::tr("Copy one into the software folder. It is tried when it has "
                                     "been copied.")};
    case FetchOutcome::NoConnection:
        return {Grade::Bad,
                ReadinessWording::tr("Uplift does not answer at %1: %2", "address, reason")
                    .arg(place, finding.detail),
                ReadinessWording::tr("A firewall or another program is in between.")};
    case FetchOutcome::Refused:
        return {
            Grade::Bad,
            ReadinessWording::tr("The package was refused at %1 (status %2).")
                .arg(place, finding.detail),
            ReadinessWording::tr(
                "Check that the file is readable, and in the settings who may talk to Uplift.")};
    case FetchOutcome::WrongContent:
        return {Grade::Bad,
                ReadinessWording::tr("Something other than the package came from %1 (%2).")
                    .arg(place, finding.detail),
                ReadinessWording::tr("Another program answers at this address, or the file is "
                                     "just being changed.")};
    }
    return {};
}

QList<ReadinessWording::Line> ReadinessWording::lines(const Readiness &readiness)
{
    QList<Line> lines;
    if (readiness.done > 0)
        lines.append(listeningLine(readiness));
    if (readiness.done > 1)
        lines.append(cardLines(readiness.cards));
    if (readiness.firewall)
        lines.append(firewallLine(*readiness.firewall));
    if (readiness.folder)
        lines.append(folderLines(*readiness.folder));
    for (const FetchFinding &finding : readiness.fetches)
        lines.append(fetchLine(finding));
    return lines;
}

/// What stands in the way, in a few words.
static QString obstacle(const Readiness &readiness)
{
    const Listening &listening = readiness.listening;
    const auto has = [&listening](ErrorCode code) {
        return std::ranges::any_of(listening.problems,
                                   [code](const Error &error) { return error.code == code; });
    };
    if (listening.port != UsualPort) {
        if (readiness.holder && !readiness.holder->program.isEmpty())
            return ReadinessWording::tr("Not yet: %1 holds the port.", "a program")
                .arg(readiness.holder->program);
        if (readiness.holder)
            return ReadinessWording::tr("Not yet: another program holds the port.");
        if (has(ErrorCode::PortNotAllowed))
            return ReadinessWording::tr("Not yet: the right to listen on port 80 is missing.");
        return listening.port == 0 ? ReadinessWording::tr("Not yet: Uplift does not listen.")
                                   : ReadinessWording::tr("Not yet: Uplift listens on port %1.")
                                         .arg(listening.port);
    }
    if (readiness.firewall && readiness.firewall->state == FirewallState::Blocks)
        return ReadinessWording::tr("Not yet: the firewall keeps systems out.");
    if (readiness.folder && !isUsable(*readiness.folder))
        return ReadinessWording::tr("Not yet: the software folder can't be used.");
    return ReadinessWording::tr("Not yet: nothing can be fetched at this computer's addresses.");
}

ReadinessWording::Line ReadinessWording::conclusion(const Readiness &readiness)
{
    if (readiness.isCancelled)
        return {Grade::Unknown, tr("The check was cancelled."), {}};
    if (readiness.isRunning || readiness.total == 0)
        return {Grade::Unknown, tr("Checking…"), {}};
    const QList<Line> all = lines(readiness);
    const auto worst = std::ranges::max_element(all, {}, &Line::grade);
    const auto isFetched = [](const FetchFinding &finding) {
        return finding.outcome == FetchOutcome::Fetched ||
               finding.outcome == FetchOutcome::Answered;
    };
    // One address that works is enough; the others may be of no interest.
    const auto firstBad =
        std::ranges::find_if(all, [](const Line &line) { return line.grade == Grade::Bad; });
    const auto works = std::ranges::find_if(readiness.fetches, isFetched);
    if (readiness.listening.port != UsualPort || works == readiness.fetches.end() ||
        (readiness.firewall && readiness.firewall->state == FirewallState::Blocks) ||
        (readiness.folder && !isUsable(*readiness.folder)))
        return {Grade::Bad, obstacle(readiness),
                firstBad == all.end() ? QString() : firstBad->advice,
                firstBad == all.end() ? QString() : firstBad->command};
    const QString place = QUrl(works->url).adjusted(QUrl::RemovePath).toString();
    if (works->outcome == FetchOutcome::Answered)
        return {Grade::Unknown,
                tr("Systems can call in at %1. No package is ready yet.").arg(place),
                tr("Copy one into the software folder.")};
    const bool isSure = worst->grade == Grade::Good || worst->grade == Grade::Note;
    return {Grade::Good,
            isSure ? tr("Yes: systems can call in and fetch packages at %1.").arg(place)
                   : tr("Yes, as far as can be told from here: systems can call in and fetch "
                        "packages at %1.")
                         .arg(place),
            {}};
}

} // namespace Uplift
