// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routes.h"

namespace Uplift
{

namespace RoutePath
{
const QString checkIn =
    QStringLiteral("/tms/public/external/management/systemmanagementservice.asmx");
const QString feedback = QStringLiteral("/tms/public/feedback/code.aspx");
const QString postedDocument = QStringLiteral("/tms/public/feedback/postdocument.aspx");
const QString package = QStringLiteral("/tms/public/data/SystemSoftware/<file>");
const QString packageOfSession = QStringLiteral("/tms/public/data/SystemSoftware/<session>/<file>");
} // namespace RoutePath

QString checkInSetting(const QString &root)
{
    return root.mid(1) + (root.isEmpty() ? QString() : QStringLiteral("/")) +
           QStringLiteral("tms/public/external/management/SystemManagementService.asmx");
}

std::optional<QStringList> argumentsAt(const QString &route, const QStringList &segments)
{
    QStringList arguments;
    const QList<QStringView> parts = QStringView(route).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.size() != segments.size())
        return {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &segment = segments[i];
        if (!parts[i].startsWith(QLatin1Char('<'))) {
            if (parts[i].compare(segment, Qt::CaseInsensitive) != 0)
                return {};
            continue;
        }
        const bool isWrong = parts[i] == QLatin1String("<session>")
                                 ? QUuid::fromString(segment).isNull()
                                 : segment.isEmpty();
        if (isWrong)
            return {};
        arguments.append(segment);
    }
    return arguments;
}

std::optional<QStringList> behindSecret(const QString &secret, const QStringList &segments)
{
    if (secret.isEmpty())
        return segments;
    if (segments.isEmpty() || segments.first() != secret)
        return {};
    const QStringList rest = segments.mid(1);
    return rest == QStringList{QString()} ? QStringList() : rest; // "/secret/" is "/secret"
}

qint64 largestBodyAt(const QStringList &segments)
{
    const bool isDocument = argumentsAt(RoutePath::feedback, segments) ||
                            argumentsAt(RoutePath::postedDocument, segments);
    return isDocument ? 4 * 1024 * 1024 : 64 * 1024;
}

static QUrl urlAt(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyDecoded) + path, QUrl::DecodedMode);
    return url;
}

QUrl packageUrl(const QUrl &base, const QString &fileName, QUuid session)
{
    QString path = session.isNull() ? RoutePath::package : RoutePath::packageOfSession;
    path.replace(QLatin1String("<session>"), session.toString(QUuid::WithoutBraces));
    path.replace(QLatin1String("<file>"), fileName);
    return urlAt(base, path);
}

QUrl packageUrlBelow(const QString &folder, const QString &fileName)
{
    QUrl url(folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/'));
    url.setPath(url.path() + fileName);
    return url;
}

QUrl feedbackUrl(const QUrl &base)
{
    return urlAt(base, RoutePath::feedback);
}

QUrl postedDocumentUrl(const QUrl &base)
{
    return urlAt(base, RoutePath::postedDocument);
}

} // namespace Uplift
