// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagerevisions.h"

namespace Uplift
{

PackageRevision PackageRevisions::seen(const Package &package)
{
    Known &known = m_known[package.fileName];
    const bool isAsBefore = known.size == package.size && known.modified == package.modified;
    if (!isAsBefore) {
        known.size = package.size;
        known.modified = package.modified;
        known.sha256.clear();
        known.revision.changed = package.changed;
    } else if (known.revision.changed != package.changed && known.sha256.isEmpty()) {
        ++known.revision.number; // nobody will ever know
        known.revision.changed = package.changed;
    }
    return known.revision;
}

PackageRevision PackageRevisions::proved(const Package &package)
{
    Known &known = m_known[package.fileName];
    if (!known.sha256.isEmpty() && known.sha256 != package.sha256)
        ++known.revision.number;
    known.sha256 = package.sha256;
    known.revision.changed = package.changed;
    return known.revision;
}

} // namespace Uplift
