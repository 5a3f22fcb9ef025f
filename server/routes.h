// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <optional>

namespace Uplift
{

/// A package's address, taken apart.
struct PackagePath
{
    QString fileName;
    QUuid session; ///< null when the address names none

    bool operator==(const PackagePath &) const = default;
};

/// True for the address of check-ins (seed step 2). Paths are compared without regard to case, as
/// the default on endpoints is written with capitals.
bool isCheckInPath(const QStringList &segments);

/// True for the two addresses of feedback: code.aspx and postdocument.aspx.
bool isFeedbackPath(const QStringList &segments);

/// The package that a path names (seed step 4); nothing for any other path.
std::optional<PackagePath> packageAt(const QStringList &segments);

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

/// One line that names the paths that exist, for somebody who came by another.
QByteArray knownPaths();

} // namespace Uplift
