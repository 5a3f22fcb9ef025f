// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programplace.h"

#include <QCoreApplication>
#include <QDir>

namespace Uplift
{

ProgramPlace programPlace()
{
    // AppImage's runtime sets it for what it starts.
    return {.path = QDir::toNativeSeparators(QCoreApplication::applicationFilePath()),
            .isInImage = qEnvironmentVariableIsSet("APPIMAGE")};
}

} // namespace Uplift
