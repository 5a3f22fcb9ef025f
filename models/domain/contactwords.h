// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"

#include <QString>

namespace Uplift
{

/// The fixed English word, as the event log and `--json` write it.
QString word(ContactProblem problem);
QString word(ContactAction action);
QString word(ContactProtocol protocol);
QString word(KeyStore store);
QString word(AddressListProblem problem);

/// The problem of that word; none when there is none such.
std::optional<ContactProblem> contactProblemOf(QStringView word);

/// The action of that word; Read when there is none such.
ContactAction contactActionOf(QStringView word);

} // namespace Uplift
