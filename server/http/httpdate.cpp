// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpdate.h"

#include <QLocale>
#include <QTimeZone>

namespace Uplift
{

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c()
        .toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

QByteArray currentHttpDate()
{
    thread_local qint64 madeAt = 0;
    thread_local QByteArray made;
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != madeAt) {
        madeAt = second;
        made = httpDate(QDateTime::fromSecsSinceEpoch(second));
    }
    return made;
}

/// A two-digit year lies in the past or less than 50 years ahead (RFC 9110, 5.6.7).
static QDateTime withinHalfACentury(const QDateTime &parsed)
{
    QDateTime moment = parsed;
    const int latest = QDate::currentDate().year() + 50;
    while (moment.isValid() && moment.date().year() + 100 <= latest)
        moment = moment.addYears(100);
    return moment;
}

/// The same date and time of day, as UTC shows it.
static QDateTime inUtc(const QDateTime &read)
{
    return QDateTime(read.date(), read.time(), QTimeZone::utc()).toUTC();
}

QDateTime parseHttpDate(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text).simplified();
    const QLocale english = QLocale::c();
    const auto read = [&](const char *format) {
        return inUtc(english.toDateTime(date, QLatin1StringView(format)));
    };
    if (const QDateTime moment = read("ddd, dd MMM yyyy hh:mm:ss 'GMT'"); moment.isValid())
        return moment;
    if (const QDateTime moment = read("ddd MMM d hh:mm:ss yyyy"); moment.isValid())
        return moment;
    const QString withoutWeekday = date.section(QLatin1Char(' '), 1);
    return withinHalfACentury(
        inUtc(english.toDateTime(withoutWeekday, QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"))));
}

} // namespace Uplift
