// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewriters.h"

namespace Uplift
{

/// macOS lists who has a file open, but not what for.
Writers writersOf(const QString &)
{
    return Writers::NotKnown;
}

} // namespace Uplift
