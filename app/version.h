// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// Which version of the program this is, for instance 1.2.0: that of the project in CMakeLists.txt.
QString programVersion();

/// The name by which desktops know it: that of its desktop file.
QString programId();

} // namespace Uplift
