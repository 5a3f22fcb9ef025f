// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"

namespace Uplift::Soap
{

/// Reads what a `Status` element says of the system; none when neither `SystemUnit` nor a call is
/// in it.
std::optional<StatusDocument> readStatusDocument(const XmlElement &status);

} // namespace Uplift::Soap
