// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What stands for a secret, however long it is; in a sign that the language's fonts draw narrow.
QString maskedSecret();

} // namespace Uplift
