// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Uplift
{

/// What the program was started with, its name first, before there is an application object to ask.
/// On Windows as it was typed: what main is handed has lost the letters that the code page lacks.
QStringList commandLine(int argc, char *argv[]);

} // namespace Uplift
