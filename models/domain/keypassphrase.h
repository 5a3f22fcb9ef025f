// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact.h"

#include <QMetaType>
#include <optional>

namespace Uplift
{

/// What may be told of the passphrase of the private key for HTTPS; never itself.
struct KeyPassphrase
{
    bool isKept = false;
    CredentialKeeping keeping; ///< where it is, or would be
    /// Whether the key in use is protected; none: no certificate is in use, or it can't be read.
    std::optional<bool> isNeeded;

    bool operator==(const KeyPassphrase &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::KeyPassphrase)
