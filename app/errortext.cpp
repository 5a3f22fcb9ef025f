// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

#include <tables/wording/wording.h>

namespace Uplift
{

QString errorText(const Error &error)
{
    return Wording::error(error).text();
}

} // namespace Uplift
