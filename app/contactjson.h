// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QDateTime>
#include <QJsonObject>

namespace Uplift
{

/// The time as `--json` writes it: ISO 8601, UTC, milliseconds; empty where it is not known. Pure.
QString jsonTime(const QDateTime &time);

/// The fact as a JSON object, for `--json`. Pure.
QJsonObject toJson(const ContactFact &fact);

} // namespace Uplift
