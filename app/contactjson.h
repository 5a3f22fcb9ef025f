// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QJsonObject>

namespace Uplift
{

/// The fact as a JSON object, for `--json`. Pure.
QJsonObject toJson(const ContactFact &fact);

} // namespace Uplift
