// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>
#include <domain/supportpart.h>

#include <QObject>
#include <QThreadPool>

namespace Uplift
{

/// Writes and reads whole files in a thread of its own, as the place may be a sleeping network
/// drive. Lives in the thread that made it; waits in the destructor until all is written.
class FileWorker : public QObject
{
    Q_OBJECT
public:
    explicit FileWorker(QObject *parent = nullptr);
    ~FileWorker() override;

public Q_SLOTS:
    /// Replaces the file only when every byte could be written.
    void write(const QString &path, const QByteArray &content);
    /// The same with texts in one ZIP file.
    void writePacked(const QString &path, const QList<Uplift::SupportPart> &parts);
    void read(const QString &path);
    /// With all folders above it; told as made if it was there, or can't be made.
    void makeFolder(const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void wasRead(const QByteArray &content);
    void folderMade(const QString &path);
    /// Errors: FileNotWritten, ZipMissing, FileUnreadable.
    void failed(const Uplift::Error &error);

private:
    QThreadPool m_pool;
};

} // namespace Uplift
