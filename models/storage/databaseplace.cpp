// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaseplace.h"

#include <QFileInfo>

namespace Uplift
{

static QString logPath(const QString &filePath)
{
    return filePath + QStringLiteral("-wal");
}

void DatabasePlace::remember()
{
    m_file = identityOf(m_path);
    m_log = identityOf(logPath(m_path));
}

DatabasePlace::Finding DatabasePlace::look()
{
    const auto file = identityOf(m_path);
    if (!file)
        return identityOf(QFileInfo(m_path).absolutePath()) ? Finding::FileGone
                                                            : Finding::FolderGone;
    if (file != m_file)
        return Finding::Replaced;
    const auto log = identityOf(logPath(m_path));
    if (!m_log)
        m_log = log;
    return log == m_log ? Finding::InPlace : Finding::LogGone;
}

Error DatabasePlace::errorOf(Finding finding) const
{
    const bool isReplaced = finding == Finding::Replaced;
    return {isReplaced ? ErrorCode::DatabaseReplaced : ErrorCode::DatabaseGone,
            {isReplaced ? m_path : QFileInfo(m_path).absolutePath()}};
}

} // namespace Uplift
