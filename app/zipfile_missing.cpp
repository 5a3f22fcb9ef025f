// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipfile.h"

namespace Uplift
{

Result<void> writeZip(const QString &, const QList<SupportPart> &)
{
    return std::unexpected(Error{ErrorCode::ZipMissing, {}});
}

} // namespace Uplift
