// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "version.h"

namespace Uplift
{

QString programVersion()
{
    return QStringLiteral(UPLIFT_VERSION);
}

QString programId()
{
    return QStringLiteral(UPLIFT_ID);
}

} // namespace Uplift
