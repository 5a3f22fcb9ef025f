// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusdocument.h"

#include <algorithm>

namespace Uplift::Soap
{
namespace
{

/// The number that the system gives, else the calls listed; none when it says nothing of calls.
std::optional<int> readActiveCalls(const XmlElement &status)
{
    bool isNumber = false;
    const int number =
        status.textAt({u"SystemUnit", u"State", u"NumberOfActiveCalls"}).toInt(&isNumber);
    if (isNumber)
        return number;
    const auto listed = std::ranges::count_if(
        status.children, [](const XmlElement &child) { return child.name == u"Call"; });
    return listed > 0 ? std::optional(static_cast<int>(listed)) : std::nullopt;
}

} // namespace

std::optional<StatusDocument> readStatusDocument(const XmlElement &status)
{
    const std::optional<int> activeCalls = readActiveCalls(status);
    const XmlElement *unit = status.child(u"SystemUnit");
    if (!unit && !activeCalls)
        return std::nullopt;
    StatusDocument document;
    document.activeCalls = activeCalls;
    if (unit) {
        document.productId = unit->textAt({u"ProductId"});
        document.productPlatform = unit->textAt({u"ProductPlatform"});
        document.packageFamily = unit->textAt({u"Software", u"Name"});
        document.softwareVersion = unit->textAt({u"Software", u"Version"});
        document.serialNumber = unit->textAt({u"Hardware", u"Module", u"SerialNumber"});
    }
    return document;
}

} // namespace Uplift::Soap
