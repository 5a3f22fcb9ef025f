// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/logentry.h>
#include <domain/result.h>

#include <QSqlDatabase>
#include <optional>

namespace Uplift
{

/// How a database comes back to its place from a connection that is still open. A copy is whole
/// and on the disk before it has the name that a start takes it by. Thread of the connection; waits
/// for the disk.
namespace DatabaseRescue
{

/// Writes all that the connection sees beside the place, complete; no database lies there.
Result<void> saveBeside(QSqlDatabase &open, const QString &filePath);

/// Gives what was saved beside its name; false when nothing was saved. The connection is closed.
/// DatabaseReplaced when another file has that name meanwhile, which is left alone.
Result<bool> install(const QString &filePath);

/// True when the file there is a database whose newest log entry is this one: the very one that
/// was open, moved from disk to disk for instance. Changes nothing.
bool isOurs(const QString &filePath, const std::optional<LogEntry> &newest);

} // namespace DatabaseRescue

} // namespace Uplift
