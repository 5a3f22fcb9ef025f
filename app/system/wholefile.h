// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

namespace Uplift
{

/// Puts a file with this content in place; one that is there is replaced only when every byte could
/// be written. Waits for the disk. Any thread. Errors: FileNotWritten.
Result<void> writeWhole(const QString &path, const QByteArray &content);

} // namespace Uplift
