// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>
#include <domain/supportpart.h>

namespace Uplift
{

/// Packs texts into a ZIP file; one that is there is replaced only when the new one is whole. Waits
/// for the disk. Errors: FileNotWritten; ZipMissing where this build has no library for it.
Result<void> writeZip(const QString &path, const QList<SupportPart> &parts);

} // namespace Uplift
