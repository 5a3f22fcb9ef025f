// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusdocument.h"

#include <algorithm>

namespace Uplift::Soap
{
namespace
{

std::optional<int> readNumber(const XmlElement &status, QStringView name)
{
    bool isNumber = false;
    const int number = status.textAt({u"SystemUnit", u"State", name}).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

CallState readCallState(const QString &status)
{
    const auto isAny = [&status](std::initializer_list<QLatin1String> words) {
        return std::ranges::any_of(words, [&status](QLatin1String word) {
            return status.compare(word, Qt::CaseInsensitive) == 0;
        });
    };
    if (status.isEmpty())
        return CallState::NotSaid;
    if (isAny(
            {QLatin1String("Idle"), QLatin1String("Disconnecting"), QLatin1String("Disconnected")}))
        return CallState::Gone;
    if (isAny({QLatin1String("OnHold"), QLatin1String("Held"), QLatin1String("Suspended")}))
        return CallState::Held;
    if (isAny({QLatin1String("Dialling"), QLatin1String("Dialing"), QLatin1String("Ringing"),
               QLatin1String("Connecting"), QLatin1String("EarlyMedia")}))
        return CallState::BeingSetUp;
    return CallState::Up;
}

/// Numbers and list; none when neither is in it.
std::optional<CallNews> readCalls(const XmlElement &status)
{
    CallNews news{.active = readNumber(status, u"NumberOfActiveCalls"),
                  .suspended = readNumber(status, u"NumberOfSuspendedCalls"),
                  .beingSetUp = readNumber(status, u"NumberOfInProgressCalls")};
    for (const XmlElement &child : status.gone) {
        if (child.name == u"Call")
            news.calls.append({child.item, CallState::Gone});
    }
    for (const XmlElement &child : status.children) {
        if (child.name == u"Call")
            news.calls.append({child.item, readCallState(child.textAt({u"Status"}))});
    }
    return news == CallNews() ? std::nullopt : std::optional(news);
}

} // namespace

std::optional<StatusDocument> readStatusDocument(const XmlElement &status, bool isWhole)
{
    std::optional<CallNews> calls = readCalls(status);
    const XmlElement *unit = status.child(u"SystemUnit");
    if (!unit && !calls)
        return std::nullopt;
    if (isWhole) {
        if (!calls)
            calls = CallNews();
        calls->isWhole = true;
    }
    StatusDocument document;
    document.calls = calls;
    if (unit) {
        document.productId = unit->textAt({u"ProductId"});
        document.productPlatform = unit->textAt({u"ProductPlatform"});
        document.packageFamily = unit->textAt({u"Software", u"Name"});
        document.softwareVersion = unit->textAt({u"Software", u"Version"});
        document.serialNumber = unit->textAt({u"Hardware", u"Module", u"SerialNumber"});
    }
    return document;
}

std::optional<CallNews> readCallEvent(const XmlElement &event)
{
    const auto word = event.name == u"CallDisconnect"           ? CallState::Gone
                      : event.name == u"CallSuccessful"         ? CallState::Up
                      : event.name == u"IncomingCallIndication" ? CallState::BeingSetUp
                      : event.name == u"OutgoingCallIndication" ? CallState::BeingSetUp
                                                                : CallState::NotSaid;
    if (word == CallState::NotSaid)
        return std::nullopt;
    return CallNews{.calls = {{event.textAt({u"CallId"}), word}}};
}

} // namespace Uplift::Soap
