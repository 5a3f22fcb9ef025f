// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "package.h"

#include <QHash>

namespace Uplift
{

/// Numbers the contents of packages that size and time of writing do not tell apart: a file can be
/// written over and its time be set back. Its change time shows then that something was done to it,
/// which may be no more than other rights, another owner or link; the checksum tells which. Engine
/// thread.
class PackageRevisions
{
public:
    /// The package is like this now. Returns the revision that it is known to be of: the one before
    /// as long as there is a checksum to compare with.
    PackageRevision seen(const Package &package);

    /// The checksum is that of the package as it is now.
    PackageRevision proved(const Package &package);

private:
    struct Known
    {
        qint64 size = -1;
        QDateTime modified;
        QByteArray sha256; ///< of the revision; empty as long as nobody has computed it
        PackageRevision revision;
    };

    QHash<QString, Known> m_known; ///< by file name; of those that are gone, too: they may return
};

} // namespace Uplift
