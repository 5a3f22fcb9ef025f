// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <expected>
#include <memory>

namespace Uplift
{

/// A lock of the operating system on a file. It ends with this object or with the process, however
/// that ends; what is written in the file, or that it exists, locks nothing. Another program on
/// this computer, in a container that shares the folder, or on another computer where the network
/// file system carries locks, can't have it at the same time; nor can this program twice.
///
/// The file is made when absent and never removed: a file that is removed while another waits for
/// it would be locked twice. A symbolic link in its place is replaced by a file (Unix), for a note
/// written through it would overwrite what it leads to.
class FileLock
{
public:
    /// Why it can't be had.
    struct Refusal
    {
        enum class Kind {
            Held,       ///< somebody has it now
            Impossible, ///< this file system knows no locks
            Failed,     ///< the file can't be made or opened
        };
        Kind kind = Kind::Failed;
        QString reason; ///< the system's words
    };

    /// Does not wait for who has it.
    static std::expected<std::unique_ptr<FileLock>, Refusal> take(const QString &path);

    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Writes into the file who has it; what can't be written is left out.
    void setNote(const QByteArray &note);

    /// False when the path leads to another file now, or nowhere: then it keeps nobody away.
    bool isInPlace() const;

    /// True when the locked file has been deleted, rather than moved or out of reach.
    bool isDeleted() const;

private:
    FileLock(const QString &path, qintptr file);

    QString m_path;
    qintptr m_file; ///< descriptor or handle
};

} // namespace Uplift
