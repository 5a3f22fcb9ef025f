// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Uplift
{

/// The products that packages of this family ("s52010") are for, as the makers call them; empty
/// where that is not published. Not every product of a family takes every version of it.
QStringList productsOfFamily(const QString &family);

} // namespace Uplift
