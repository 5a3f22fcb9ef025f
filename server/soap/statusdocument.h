// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"

namespace Uplift::Soap
{

/// Reads what a `Status` element says of the system; none when neither `SystemUnit` nor a call is
/// in it. `isWhole`: the element is the whole tree, so what is not in it is not there.
std::optional<StatusDocument> readStatusDocument(const XmlElement &status, bool isWhole = false);

/// What an event says of a call: `CallDisconnect` and its like name it by `CallId`; none for an
/// event that is not about one.
std::optional<CallNews> readCallEvent(const XmlElement &event);

} // namespace Uplift::Soap
