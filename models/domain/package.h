// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packagename.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

namespace Uplift
{

/// How a file in the software directory stands.
enum class PackageCondition {
    Arriving,   ///< growing, just changed, or open to be written by another program
    Checking,   ///< complete and served; its checksum is being computed
    Ready,      ///< served, checksum known
    Empty,      ///< no byte in it
    Unreadable, ///< `problem` says why
};

/// Which content a file has, among those that its size and time of writing do not tell apart.
struct PackageRevision
{
    int number = 0;     ///< counts them since the program started
    qint64 changed = 0; ///< change time of the file when it was last known to be of this revision

    bool operator==(const PackageRevision &) const = default;
};

/// A software package that lies in the software directory.
struct Package
{
    QString fileName; ///< identity: the name without folder, as on disk
    QString filePath; ///< absolute
    PackageName name;
    qint64 size = 0; ///< bytes
    QDateTime modified;
    qint64 changed = 0; ///< as FileState has it; 0 where nobody tells
    PackageRevision revision;
    QByteArray sha256;  ///< 32 bytes, or empty until computed
    qint64 checked = 0; ///< bytes that its checksum has taken in; 0 where none is being computed
    PackageCondition condition = PackageCondition::Arriving;
    QString problem; ///< the system's words when Unreadable

    /// True when endpoints may fetch it.
    bool isServed() const
    {
        return condition == PackageCondition::Ready || condition == PackageCondition::Checking;
    }

    bool operator==(const Package &) const = default;
};

/// Why something in the software directory is no package.
enum class IgnoredReason {
    OtherName,    ///< its name is not that of a package
    Unfinished,   ///< its name says that it is still being copied: ".part"
    Folder,       ///< sub-folders are not looked into
    NoFile,       ///< a device, pipe or the like
    LinkOutside,  ///< a link that leads out of the directory
    LinkToNothing ///< a link whose target is gone
};

/// Something in the software directory that is left aside.
struct IgnoredFile
{
    QString fileName;
    IgnoredReason reason = IgnoredReason::OtherName;

    bool operator==(const IgnoredFile &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Package)
