// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errortext.h"

#include <tables/wording.h>

namespace Uplift
{

QString errorText(const Error &error)
{
    const Wording::Problem problem = Wording::error(error);
    return QStringLiteral("%1 %2 %3").arg(problem.what, problem.why, problem.advice).simplified();
}

} // namespace Uplift
