// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was heard from callers that are no known system.

#include "wording.h"

#include <tables/unknowncaller.h>

#include <domain/messagefault.h>

namespace Uplift
{

QString Wording::callerWithoutAddress(LogKind kind)
{
    switch (kind) {
    case LogKind::CallerRefused: // a burst of which only the first is named
        return tr("several others", "addresses");
    case LogKind::EntriesLost:
        return {};
    default:
        return tr("not known", "an address");
    }
}

QString Wording::messageFault(const QStringList &reason)
{
    const auto fault = messageFaultOf(reason.value(1));
    if (!fault) // of an older version
        return reason.value(0);
    QString said;
    switch (*fault) {
    case MessageFault::NotXml:
        said = tr("It is no XML");
        break;
    case MessageFault::Forbidden:
        said = tr("It has a document type or an entity, which is never read");
        break;
    case MessageFault::TooComplex:
        said = tr("It is larger than any message of an endpoint");
        break;
    case MessageFault::NotExpected:
        said = tr("It is XML, but no message of an endpoint");
        break;
    case MessageFault::NothingKnown:
        said = tr("There is nothing in it that Uplift knows");
        break;
    }
    return reason.value(2).isEmpty() ? said
                                     : tr("%1 (line %2, column %3)", "what is wrong with a message")
                                           .arg(said, reason.value(2), reason.value(3));
}

QString Wording::callerDetail(const UnknownCaller &caller)
{
    switch (caller.kind) {
    case LogKind::UnreadableMessage:
        return messageFault(caller.details);
    case LogKind::StrayCheckIn: // the second is what to set, which the advice has
        return caller.details.value(0);
    case LogKind::MessageMended:
        return tr("%n left out, the rest was read", "characters", caller.details.value(0).toInt());
    default:
        return joined(caller.details);
    }
}

QString Wording::callerAdvice(const UnknownCaller &caller)
{
    switch (caller.kind) {
    case LogKind::CallerRefused:
        return tr("If it is one of your systems, add its network to the allowed networks in the "
                  "settings.");
    case LogKind::UnreadableMessage:
    case LogKind::UnidentifiedCheckIn:
        return tr("If it is one of your systems, add it with Systems → Add systems: there it is "
                  "asked at its own web server who it is.");
    case LogKind::StrayDownload:
        return tr("Nothing, if somebody fetched it by hand. There is a setting that keeps packages "
                  "for the systems they are meant for.");
    case LogKind::StrayCheckIn:
        return tr("It was answered. Set on the system: %1", "a line to type")
            .arg(QStringLiteral("xConfiguration Provisioning ExternalManager Path: \"%1\"")
                     .arg(caller.details.value(1)));
    case LogKind::CalledByGet:
        return tr("If it is a system, set on it: %1", "a line to type")
            .arg(QStringLiteral("xConfiguration Provisioning HttpMethod: POST"));
    case LogKind::MessageMended:
        return tr("Nothing.", "there is to do");
    case LogKind::EntriesLost:
        return tr("Make room on the disk of the data folder. Systems and upgrades are kept; what "
                  "happened meanwhile is missing in their timelines.");
    default:
        return tr("It does not say who it is. If it is one of your systems, restart it: it calls "
                  "in then, and becomes known.");
    }
}

} // namespace Uplift
