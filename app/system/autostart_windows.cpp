// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows: a value of the user's own in the registry, whose text is a command line.

#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace Uplift
{

namespace
{

const QString Run =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString Name = QStringLiteral("Uplift");

/// No path has a quotation mark; a backslash before the last one would be taken for its escape.
QString quoted(QString argument)
{
    if (argument.endsWith(u'\\'))
        argument += u'\\';
    return u'"' + argument + u'"';
}

} // namespace

bool startsAtLogin()
{
    return QSettings(Run, QSettings::NativeFormat).contains(Name);
}

Result<void> setStartsAtLogin(bool starts, const QStringList &arguments)
{
    QSettings run(Run, QSettings::NativeFormat);
    if (starts) {
        QString command = quoted(QDir::toNativeSeparators(QCoreApplication::applicationFilePath()));
        for (const QString &argument : arguments)
            command += u' ' + quoted(argument);
        run.setValue(Name, command);
    } else {
        run.remove(Name);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return std::unexpected(Error{ErrorCode::AutostartFailed, {Run, {}}});
    return {};
}

} // namespace Uplift
