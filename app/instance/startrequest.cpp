// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startrequest.h"

#include <domain/account.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Uplift
{

namespace
{

constexpr int Version = 1;
constexpr int HashLength = 24;

const QString RequestName = QStringLiteral("uplift-start");
const QString AnswerName = QStringLiteral("uplift-answer");
const QString PlanName = QStringLiteral("plan");
const QString FilesName = QStringLiteral("files");
const QString TakenName = QStringLiteral("taken");
const QString WindowName = QStringLiteral("window");

QByteArray messageLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Empty unless it is of this kind and version.
QJsonObject objectIn(const QByteArray &line, const QString &kind)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object.value(kind).toInt() == Version ? object : QJsonObject();
}

/// Another may have put nothing there but a path of its own.
bool isAbsolute(const QString &path)
{
    return QDir::isAbsolutePath(path);
}

} // namespace

QByteArray encode(const StartRequest &request)
{
    return messageLine({{RequestName, Version},
                        {PlanName, request.planFile},
                        {FilesName, QJsonArray::fromStringList(request.files)}});
}

QByteArray encode(const StartAnswer &answer)
{
    return messageLine(
        {{AnswerName, Version}, {TakenName, answer.isTaken}, {WindowName, answer.hasWindow}});
}

std::optional<StartRequest> decodeStartRequest(const QByteArray &line)
{
    const QJsonObject object = objectIn(line, RequestName);
    if (object.isEmpty())
        return {};
    StartRequest request{.planFile = object.value(PlanName).toString(), .files = {}};
    if (!request.planFile.isEmpty() && !isAbsolute(request.planFile))
        return {};
    const QJsonArray files = object.value(FilesName).toArray();
    for (const QJsonValue &file : files) {
        if (!isAbsolute(file.toString()))
            return {};
        request.files.append(file.toString());
    }
    return request;
}

std::optional<StartAnswer> decodeStartAnswer(const QByteArray &line)
{
    const QJsonObject object = objectIn(line, AnswerName);
    if (object.isEmpty())
        return {};
    return StartAnswer{.isTaken = object.value(TakenName).toBool(),
                       .hasWindow = object.value(WindowName).toBool()};
}

QString instanceName(const QString &dataDirectory)
{
    const QString of = accountName() + u'\n' + QFileInfo(dataDirectory).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("uplift-") + QString::fromLatin1(hash.first(HashLength));
#ifdef Q_OS_WIN
    return name;
#else
    constexpr qsizetype LongestPath = 90; // of a socket, 104 or 108 with its end
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder) ||
        QFile::encodeName(folder).size() + name.size() > LongestPath)
        folder = QDir::tempPath();
    return QDir(folder).filePath(name);
#endif
}

} // namespace Uplift
