// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include <QDir>
#include <QSaveFile>

namespace Uplift
{

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return std::unexpected(
        Error{ErrorCode::FileNotWritten, {QDir::toNativeSeparators(path), file.errorString()}});
}

} // namespace Uplift
