// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// macOS: an agent of the user's own, which launchd starts at login.

#include "autostart.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Uplift
{

namespace
{

const QString Label = QStringLiteral("org.uplift.console");

QString filePath()
{
    return QDir::home().filePath(QStringLiteral("Library/LaunchAgents/%1.plist").arg(Label));
}

Error failure(const QString &reason)
{
    return {ErrorCode::AutostartFailed, {filePath(), reason}};
}

} // namespace

bool startsAtLogin()
{
    return QFile::exists(filePath());
}

Result<void> setStartsAtLogin(bool starts, const QStringList &arguments)
{
    if (!starts) {
        if (QFile file(filePath()); file.exists() && !file.remove())
            return std::unexpected(failure(file.errorString()));
        return {};
    }
    QString command;
    for (const QString &part : QStringList{QCoreApplication::applicationFilePath()} + arguments)
        command += QStringLiteral("<string>%1</string>").arg(part.toHtmlEscaped());
    const QString content =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                       "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                       "<plist version=\"1.0\"><dict><key>Label</key><string>%1</string>"
                       "<key>ProgramArguments</key><array>%2</array>"
                       "<key>RunAtLoad</key><true/>"
                       "<key>ProcessType</key><string>Interactive</string></dict></plist>\n")
            .arg(Label, command);
    QDir().mkpath(QFileInfo(filePath()).path());
    if (const auto written = writeWhole(filePath(), content.toUtf8()); !written)
        return std::unexpected(failure(written.error().argument(1)));
    return {};
}

} // namespace Uplift
