// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QStringView>

namespace Uplift
{

/// True for names that every model bears ("Cisco Codec", "TANDBERG Codec" of check-ins) and for
/// words that stand for nothing ("N/A", "Unknown"); for an empty one too.
bool isGenericName(QStringView name);

/// Takes over what was said, unless it tells less than what is known.
void keepBetterName(QString &known, const QString &said);

/// The name of the product: the best of what its status and its check-ins say. May be empty.
QString productNameOf(const Endpoint &endpoint);

} // namespace Uplift
