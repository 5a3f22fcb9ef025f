// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be said of the program itself.

#include "wording.h"

namespace Uplift
{

static QString tableName(const QString &table)
{
    const std::pair<QLatin1String, QString> names[] = {
        {QLatin1String("endpoint"), Wording::tr("systems")},
        {QLatin1String("upgrade"), Wording::tr("upgrades")},
        {QLatin1String("release_key"), Wording::tr("release keys")},
        {QLatin1String("setting"), Wording::tr("settings")},
        {QLatin1String("log_entry"), Wording::tr("entries of the event log")},
        {QLatin1String("contact_way"), Wording::tr("ways of contact")},
        {QLatin1String("former_manager"), Wording::tr("former managers")},
    };
    for (const auto &[name, said] : names) {
        if (name == table)
            return said;
    }
    return table;
}

/// "systems: 290 kept, 10 lost; upgrades: …"
static QString mended(const Error &error)
{
    QStringList tables;
    for (qsizetype i = 1; i + 2 < error.arguments.size(); i += 3) {
        const QString name = tableName(error.argument(i));
        const QString kept = error.argument(i + 1);
        QString lost = error.argument(i + 2);
        const bool mayBeMore = lost.endsWith(u'+');
        lost.remove(u'+');
        if (lost == QLatin1String("0") && !mayBeMore)
            tables.append(Wording::tr("%1: all %2 kept", "rows of a table").arg(name, kept));
        else if (mayBeMore)
            tables.append(Wording::tr("%1: %2 kept, %3 or more lost", "rows of a table")
                              .arg(name, kept, lost));
        else
            tables.append(
                Wording::tr("%1: %2 kept, %3 lost", "rows of a table").arg(name, kept, lost));
    }
    return tables.join(QStringLiteral("; "));
}

/// What has to do with the program rather than with its work.
Wording::Problem Wording::programError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CrashFound: {
        const QDateTime at = QDateTime::fromString(error.argument(0), Qt::ISODate);
        return {at.isValid()
                    ? tr("Uplift ended unexpectedly on %1.", "date and time").arg(fullMoment(at))
                    : tr("Uplift ended unexpectedly."),
                tr("The report is in %1").arg(error.argument(1)),
                tr("Upgrades went on where they were. If it happens again, collect a file for "
                   "support.")};
    }
    case ErrorCode::DatabaseMended:
        return {tr("The database was damaged and has been mended."), mended(error),
                tr("The damaged file is kept: %1. If you have a copy of the data folder from "
                   "before, you can put it in place while Uplift is not running.")
                    .arg(error.argument(0))};
    case ErrorCode::ZipMissing:
        return {tr("No file for support can be written."),
                tr("This Uplift was built without the library that packs files (libzip)."),
                tr("Send the folder “logs” from the data folder instead.")};
    case ErrorCode::UpdateCheckFailed:
        return {tr("Uplift could not learn whether there is a newer version."),
                error.argument(1).isEmpty()
                    ? tr("The answer of %1 names no version.", "an address").arg(error.argument(0))
                    : error.detail(),
                tr("Check the address in the settings. Nothing else depends on it.")};
    case ErrorCode::NewerVersion:
        return {tr("Uplift %1 is out.", "version").arg(error.argument(0)),
                tr("It is to be had at %1").arg(error.argument(1)),
                tr("Install it when no upgrade is under way.")};
    case ErrorCode::AutostartFailed:
        return {tr("Starting at login could not be set."), error.detail(),
                tr("See that your account may write there.")};
    default:
        return {};
    }
}

} // namespace Uplift
