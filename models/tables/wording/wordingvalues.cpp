// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace Uplift
{

QString Wording::Problem::text() const
{
    return paragraph({what, why, advice});
}

/// What the system says of a fault comes without a full stop.
static bool isSentence(const QString &text)
{
    return QStringView(u".!?:…。！？：").contains(text.back());
}

QString Wording::paragraph(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !isSentence(text))
            text += u'.';
        if (!text.isEmpty() && !text.endsWith(u'。'))
            text += u' ';
        text += sentence.simplified();
    }
    return text;
}

QString Wording::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString Wording::bytes(qint64 bytes)
{
    qint64 unit = 1;
    while (bytes / unit >= 1000)
        unit *= 1000;
    const int decimals = bytes / unit >= 100 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString Wording::speed(qint64 bytesPerSecond)
{
    return tr("%1/s", "bytes in a second").arg(bytes(bytesPerSecond));
}

QString Wording::duration(std::chrono::seconds duration)
{
    const std::chrono::hh_mm_ss clock(std::max(duration, std::chrono::seconds(0)));
    const auto two = [](auto count) {
        return QString::number(count.count()).rightJustified(2, u'0');
    };
    if (clock.hours().count() > 0)
        return QStringLiteral("%1:%2:%3")
            .arg(clock.hours().count())
            .arg(two(clock.minutes()), two(clock.seconds()));
    return QStringLiteral("%1:%2").arg(clock.minutes().count()).arg(two(clock.seconds()));
}

QString Wording::percent(double share)
{
    return tr("%1%", "percentage").arg(int(std::floor(std::clamp(share, 0.0, 1.0) * 100)));
}

QString Wording::age(const QDateTime &then, const QDateTime &now)
{
    const int seconds = int(std::min<qint64>(then.secsTo(now), 1'000'000'000));
    if (seconds < 5)
        return tr("now");
    if (seconds < 60)
        return tr("%n s ago", "seconds", seconds);
    if (seconds < 3600)
        return tr("%n min ago", "minutes", seconds / 60);
    if (seconds < 24 * 3600)
        return tr("%n h ago", "hours", seconds / 3600);
    return tr("%n day(s) ago", nullptr, seconds / (24 * 3600));
}

QString Wording::moment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return date(local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString Wording::dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QLatin1String("yy"),
                       QLatin1String("yyyy")); // 10.03.14 may be a time, and 3/10/14 three dates
    return format;
}

QString Wording::date(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QString Wording::preciseMoment(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (const qsizetype minutes = format.indexOf(u"mm"); minutes > 0 && !format.contains(u"ss"))
        format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
    QString time = QLocale().toString(local.time(), format);
    if (local.date() != now.toLocalTime().date())
        time.prepend(date(local.date()) + u' ');
    return time;
}

QString Wording::fullMoment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::LongFormat);
}

QString Wording::stamp(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const int offset = at.toLocalTime().offsetFromUtc();
    return at.toOffsetFromUtc(offset).toString(Qt::ISODate);
}

QString Wording::copiedRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t');
}

QString Wording::lastHeard(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() ? age(at, now) : tr("never");
}

} // namespace Uplift
