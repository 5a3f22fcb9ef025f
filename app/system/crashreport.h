// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// From now on a crash of this program (a signal such as SIGSEGV, an exception that nobody catches,
/// qFatal) leaves a readable report in this folder: "crash-….txt" with version, system, time,
/// reason and the calls that led there. Then the system does what it does otherwise, a core dump
/// for instance.
///
/// Makes the folder when it is needed, inside one that exists. Call it once, early, in the main
/// thread. False, and nothing is changed, in a program built with sanitizers, which report
/// themselves.
bool reportCrashes(const QString &folder);

/// What a report shall quote, the text of qFatal for instance. Any thread.
void noteLastWords(const QByteArray &words);

} // namespace Uplift
