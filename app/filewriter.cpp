// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewriter.h"

#include <QDir>
#include <QSaveFile>

namespace Uplift
{

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Error>();
    m_pool.setMaxThreadCount(1); // in the order in which it was asked
}

FileWriter::~FileWriter()
{
    m_pool.waitForDone();
}

void FileWriter::write(const QString &path, const QByteArray &content)
{
    m_pool.start([this, path, content] {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) &&
                               file.write(content) == content.size() && file.commit();
        if (isWritten)
            Q_EMIT written(path);
        else
            Q_EMIT failed(
                {ErrorCode::FileNotWritten,
                 QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), file.errorString())});
    });
}

void FileWriter::makeFolder(const QString &path)
{
    m_pool.start([this, path] {
        std::ignore = QDir().mkpath(path); // who uses the folder says what is wrong with it
        Q_EMIT folderMade(path);
    });
}

} // namespace Uplift
