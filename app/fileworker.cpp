// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileworker.h"

#include "zipfile.h"
#include <system/wholefile.h>

#include <domain/keptthread.h>

#include <QDir>
#include <QFile>

namespace Uplift
{

FileWorker::FileWorker(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Error>();
    m_pool.setMaxThreadCount(1); // in the order in which it was asked
    keepThread(m_pool);
}

FileWorker::~FileWorker()
{
    m_pool.waitForDone();
}

void FileWorker::write(const QString &path, const QByteArray &content)
{
    m_pool.start([this, path, content] {
        if (const auto done = writeWhole(path, content))
            Q_EMIT written(path);
        else
            Q_EMIT failed(done.error());
    });
}

void FileWorker::writePacked(const QString &path, const QList<SupportPart> &parts)
{
    m_pool.start([this, path, parts] {
        if (const auto done = writeZip(path, parts))
            Q_EMIT written(path);
        else
            Q_EMIT failed(done.error());
    });
}

void FileWorker::read(const QString &path)
{
    m_pool.start([this, path] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            Q_EMIT wasRead(file.readAll());
        else
            Q_EMIT failed(
                {ErrorCode::FileUnreadable, {QDir::toNativeSeparators(path), file.errorString()}});
    });
}

void FileWorker::makeFolder(const QString &path)
{
    m_pool.start([this, path] {
        std::ignore = QDir().mkpath(path); // who uses the folder says what is wrong with it
        Q_EMIT folderMade(path);
    });
}

} // namespace Uplift
