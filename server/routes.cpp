// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

namespace Uplift
{

static const QString checkInPath =
    QStringLiteral("/tms/public/external/management/systemmanagementservice.asmx");
static const QString packageFolder = QStringLiteral("/tms/public/data/SystemSoftware/");
static const QString feedbackPath = QStringLiteral("/tms/public/feedback/code.aspx");
static const QString postedDocumentPath = QStringLiteral("/tms/public/feedback/postdocument.aspx");

static bool isPath(const QStringList &segments, QStringView path)
{
    for (const QString &segment : segments) {
        if (!path.startsWith(QLatin1Char('/')) ||
            !path.sliced(1).startsWith(segment, Qt::CaseInsensitive))
            return false;
        path = path.sliced(1 + segment.size());
    }
    return path.isEmpty();
}

bool isCheckInPath(const QStringList &segments)
{
    return isPath(segments, checkInPath);
}

bool isFeedbackPath(const QStringList &segments)
{
    return isPath(segments, feedbackPath) || isPath(segments, postedDocumentPath);
}

std::optional<PackagePath> packageAt(const QStringList &segments)
{
    const qsizetype depth = packageFolder.count(QLatin1Char('/')) - 1;
    const bool namesSession = segments.size() == depth + 2;
    if (segments.size() != depth + 1 && !namesSession)
        return {};
    if (!isPath(segments.first(depth) << QString(), packageFolder))
        return {};
    PackagePath path{segments.last(), {}};
    if (namesSession) {
        path.session = QUuid::fromString(segments.at(depth));
        if (path.session.isNull())
            return {};
    }
    return path;
}

qint64 largestBodyAt(const QStringList &segments)
{
    return isFeedbackPath(segments) ? 4 * 1024 * 1024 : 64 * 1024;
}

static QUrl urlAt(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyDecoded) + path, QUrl::DecodedMode);
    return url;
}

QUrl packageUrl(const QUrl &base, const QString &fileName, QUuid session)
{
    const QString folder =
        session.isNull()
            ? packageFolder
            : packageFolder + session.toString(QUuid::WithoutBraces) + QLatin1Char('/');
    return urlAt(base, folder + fileName);
}

QUrl packageUrlBelow(const QString &folder, const QString &fileName)
{
    QUrl url(folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/'));
    url.setPath(url.path() + fileName);
    return url;
}

QUrl feedbackUrl(const QUrl &base)
{
    return urlAt(base, feedbackPath);
}

QUrl postedDocumentUrl(const QUrl &base)
{
    return urlAt(base, postedDocumentPath);
}

QByteArray knownPaths()
{
    return "Nothing is here. POST " + checkInPath.toUtf8() + ", POST " + feedbackPath.toUtf8() +
           ", POST " + postedDocumentPath.toUtf8() + " and GET " + packageFolder.toUtf8() +
           "<package file> exist.";
}

} // namespace Uplift
