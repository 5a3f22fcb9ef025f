// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plantime.h"

#include <QList>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <optional>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr qint64 MillisecondsOfDay = qint64(24) * 60 * 60 * 1000;
constexpr int LargestOffset = 14 * 60; ///< minutes; of the zone farthest east

std::unexpected<QString> wrong(const QString &what)
{
    return std::unexpected(what +
                           u"; write 2030-01-31T22:00 for this computer's time, or with the zone "
                           "2030-01-31T22:00+01:00 or 2030-01-31T21:00Z"_s);
}

/// The moments at which the clock shows this, in their order: one, two where it is put back, none
/// where it is put forward.
QList<qint64> momentsOf(const QDateTime &shown, const LocalTime &local)
{
    QList<qint64> moments;
    const qint64 asUtc = shown.toMSecsSinceEpoch();
    for (const qint64 nearby : {asUtc - MillisecondsOfDay, asUtc + MillisecondsOfDay}) {
        const qint64 candidate = asUtc - qint64(1000) * local(nearby).offsetFromUtc();
        const QDateTime there = local(candidate);
        if (there.date() == shown.date() && there.time() == shown.time() &&
            !moments.contains(candidate))
            moments.append(candidate);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

/// Minutes east of Greenwich; nothing for an offset that no zone has.
std::optional<int> offsetIn(const QRegularExpressionMatch &match)
{
    if (match.capturedView(u"zone").compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const int minutes = match.capturedView(u"minutes").toInt();
    const int offset = match.capturedView(u"hours").toInt() * 60 + minutes;
    if (minutes > 59 || offset > LargestOffset)
        return {};
    return match.captured(u"zone").startsWith(u'-') ? -offset : offset;
}

} // namespace

QDateTime localTimeOfThisComputer(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds);
}

std::expected<PlanTime, QString> readPlanTime(const QString &text, const LocalTime &local)
{
    static const QRegularExpression form(
        uR"(^(?<date>\d{4}-\d\d-\d\d)(?:[T ] *(?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? *)"
        R"((?<zone>Z|[+-](?<hours>\d\d)(?::?(?<minutes>\d\d))?)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(u"is in a form that can't be read for certain"_s);
    const QDate date = QDate::fromString(match.captured(u"date"), Qt::ISODate);
    if (!date.isValid())
        return wrong(u"names a day that is not in the calendar"_s);
    if (!match.hasCaptured(u"time"))
        return wrong(u"is a date without a time"_s);
    // Qt takes 24:00 for the next day.
    const QString written = match.captured(u"time");
    const QTime time = QTime::fromString(written, written.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!time.isValid())
        return wrong(u"names a time that no clock shows (a day goes from 00:00 to 23:59)"_s);

    const QDateTime shown = QDateTime(date, time, QTimeZone::utc()).toUTC();
    if (match.hasCaptured(u"zone")) {
        const auto offset = offsetIn(match);
        if (!offset)
            return wrong(u"names a zone that there is not"_s);
        return PlanTime{.at = shown.addSecs(qint64(-60) * *offset)};
    }
    const QList<qint64> moments = momentsOf(shown, local);
    if (moments.isEmpty())
        return wrong(u"does not exist: that night this computer's clock is put forward over it"_s);
    return PlanTime{.at = QDateTime::fromMSecsSinceEpoch(moments.first()).toUTC(),
                    .isTwofold = moments.size() > 1};
}

} // namespace Uplift
