// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QList>

namespace Uplift
{

/// The folder for reports of crashes within a data folder; see reportCrashes.
QString crashFolder(const QString &dataDirectory);

/// CrashFound for each report that nobody was told of, the oldest first, which counts as told then;
/// its name says so. Only the ten newest reports are kept. Waits for the disk; not while another
/// program works with the folder.
QList<Error> tellCrashes(const QString &dataDirectory);

} // namespace Uplift
