// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/supportpart.h>

namespace Uplift
{

/// What helps somebody who helps, from a data folder that this program or another may be working
/// with, or whose database can't be opened: version and system, counts, settings, the last entries
/// of the event log, the program's logs and reports of crashes.
///
/// No secrets: each release key and the secret of the path is replaced by dots wherever it stands;
/// passwords are not in the folder, nor are keys of certificates. Waits for the disk.
QList<SupportPart> collectSupport(const QString &dataDirectory);

} // namespace Uplift
