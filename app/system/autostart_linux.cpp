// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux and other free systems: a file as the "Desktop Application Autostart Specification" has it.

#include "autostart.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Uplift
{

namespace
{

QString filePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart/uplift.desktop"));
}

/// As the key "Exec" wants it: in quotation marks, with what is special there behind a backslash,
/// and that once more as in every text of such a file.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'\\')
            text += QStringLiteral("\\\\\\\\");
        else if (c == u'"' || c == u'`' || c == u'$')
            text += QStringLiteral("\\\\") + c;
        else if (c == u'%')
            text += QStringLiteral("%%");
        else
            text += c;
    }
    return u'"' + text + u'"';
}

Error failure(const QString &reason)
{
    return {ErrorCode::AutostartFailed, {filePath(), reason}};
}

} // namespace

bool startsAtLogin()
{
    QFile file(filePath());
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
}

Result<void> setStartsAtLogin(bool starts, const QStringList &arguments)
{
    if (!starts) {
        if (QFile file(filePath()); file.exists() && !file.remove())
            return std::unexpected(failure(file.errorString()));
        return {};
    }
    QString command = quoted(QCoreApplication::applicationFilePath());
    for (const QString &argument : arguments)
        command += u' ' + quoted(argument);
    const QString content = QStringLiteral("[Desktop Entry]\nType=Application\nName=Uplift\n"
                                           "Exec=%1\nTerminal=false\n")
                                .arg(command);
    QDir().mkpath(QFileInfo(filePath()).path());
    if (const auto written = writeWhole(filePath(), content.toUtf8()); !written)
        return std::unexpected(failure(written.error().argument(1)));
    return {};
}

} // namespace Uplift
