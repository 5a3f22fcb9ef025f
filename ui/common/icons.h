// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation.h"

#include <QIcon>

namespace Uplift
{

/// An icon of our set in the colour of text; follows the palette, light or dark, when painted.
/// An unknown name gives an empty icon.
QIcon icon(const QString &name);

/// The same in the colour of a tone.
QIcon icon(const Look &look);

/// The icon of the window and the program.
QIcon applicationIcon();

} // namespace Uplift
