// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <optional>

namespace Uplift
{

/// The paths of the console that others name too. A part in angle brackets stands for any one;
/// `<session>` for a UUID.
namespace RoutePath
{
extern const QString checkIn;          ///< seed step 2
extern const QString feedback;         ///< seed step 3
extern const QString postedDocument;   ///< where a manager takes what `DocumentsToPost` asks for
extern const QString package;          ///< seed step 4
extern const QString packageOfSession; ///< the same, for endpoints that hide behind one address
} // namespace RoutePath

/// The path of check-ins as it is set on an endpoint, below that root: without a slash before it,
/// and written as endpoints have it by default.
QString checkInSetting(const QString &root);

/// What stands in a path, given by its parts, for the parts in angle brackets of a route; nothing
/// where the path is another. Paths are compared without regard to case, as the default on
/// endpoints is written with capitals.
std::optional<QStringList> argumentsAt(const QString &route, const QStringList &segments);

/// The parts behind the secret; nothing where it is missing. An empty secret is never missing.
std::optional<QStringList> behindSecret(const QString &secret, const QStringList &segments);

/// The largest body that is taken at that path, in bytes.
qint64 largestBodyAt(const QStringList &segments);

/// Where an endpoint fetches the package, below the base's own path; a session that is not null
/// becomes part of it.
QUrl packageUrl(const QUrl &base, const QString &fileName, QUuid session = {});

/// The address of a package below an operator's own address, with or without a slash at its end.
QUrl packageUrlBelow(const QString &folder, const QString &fileName);

/// Where an endpoint posts how its upgrade goes.
QUrl feedbackUrl(const QUrl &base);

/// Where an endpoint posts its /Status document.
QUrl postedDocumentUrl(const QUrl &base);

} // namespace Uplift
