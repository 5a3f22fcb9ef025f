// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundcrash.h"

#include <QDir>
#include <QFileInfo>

namespace Uplift
{

namespace
{

constexpr qsizetype MostReports = 10;
constexpr qint64 MostHeadBytes = 4096;

const QString ToldEnding = QStringLiteral(".told.txt");

/// "ended: 2026-11-30T08:43:16Z" in the report; empty where it says none.
QString endIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = QByteArrayLiteral("ended: ");
    for (const QByteArray &line : file.read(MostHeadBytes).split('\n')) {
        if (line.startsWith(start))
            return QString::fromLatin1(line.sliced(start.size())).trimmed();
    }
    return {};
}

} // namespace

QString crashFolder(const QString &dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("crashes"));
}

QList<Error> tellCrashes(const QString &dataDirectory)
{
    const QDir folder(crashFolder(dataDirectory));
    QFileInfoList reports =
        folder.entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name);
    while (reports.size() > MostReports)
        QFile::remove(reports.takeFirst().filePath());
    QList<Error> crashes;
    for (const QFileInfo &report : std::as_const(reports)) {
        if (report.fileName().endsWith(ToldEnding))
            continue;
        const QString told = folder.filePath(report.completeBaseName() + ToldEnding);
        const QString path = QFile::rename(report.filePath(), told) ? told : report.filePath();
        crashes.append({ErrorCode::CrashFound, {endIn(path), QDir::toNativeSeparators(path)}});
    }
    return crashes;
}

} // namespace Uplift
