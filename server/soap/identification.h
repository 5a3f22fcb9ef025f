// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"

namespace Uplift::Soap
{

/// Which namespaces the children of `Identification` may be in.
enum class NamespaceRule {
    ManagementOrNone, ///< check-ins
    Any,              ///< feedback: its namespaces are published nowhere
};

/// Reads the children of an `Identification` element; what is missing stays empty.
Identification readIdentification(const XmlElement &element, NamespaceRule rule);

} // namespace Uplift::Soap
