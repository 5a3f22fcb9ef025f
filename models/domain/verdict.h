// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "package.h"

#include <QList>

namespace Uplift
{

/// What a package would mean for an endpoint.
enum class Verdict {
    Fits,         ///< newer, and made for it
    AlreadyThere, ///< it reports this very release
    Downgrade,    ///< works, pointed out
    NeedsKey,     ///< a major change of TC without a release key: usually needs one, never enforced
    WrongFamily,  ///< made for other hardware
    NotKnown,     ///< the endpoint's family is not known yet; never blocks
    NotComparable, ///< its version, or the package's, is none that could be compared; never blocks
    NotServed,     ///< the file can't be fetched now
};

/// True when both families are known and are not the same: the package was made for other hardware.
/// What is not known never counts against a package.
bool isForOtherHardware(const Endpoint &endpoint, const Package &package);

/// True when both families are known and are the same.
bool isForItsHardware(const Endpoint &endpoint, const Package &package);

/// Judges a package for an endpoint; `hasReleaseKey` tells whether a key is at hand for it.
Verdict judge(const Endpoint &endpoint, const Package &package, bool hasReleaseKey);

/// The file name of the one package among several that is for this endpoint: the only one given, or
/// the only one of its family. Empty when none or more than one is.
QString packageFor(const Endpoint &endpoint, const QList<Package> &packages);

} // namespace Uplift
