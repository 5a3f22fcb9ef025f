// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QString>

namespace Uplift
{

/// An error as one line for the terminal: what happened, why, and what to do.
QString errorText(const Error &error);

} // namespace Uplift
