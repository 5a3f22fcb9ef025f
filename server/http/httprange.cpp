// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httprange.h"

#include "httpdate.h"

#include <algorithm>
#include <limits>

namespace Uplift
{

static std::optional<qint64> number(const QByteArray &digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return fits ? value : std::numeric_limits<qint64>::max();
}

RangeWish parseRange(const QByteArray &field, qint64 size)
{
    const QByteArray text = field.trimmed();
    if (text.left(6).toLower() != "bytes=" || text.contains(','))
        return {};
    const QByteArray range = text.mid(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return {};
    const QByteArray before = range.left(dash);
    const QByteArray after = range.mid(dash + 1);
    const auto first = number(before);
    const auto last = number(after);
    if ((!first && !before.isEmpty()) || (!last && !after.isEmpty()) || (!first && !last))
        return {};
    if (!first) {
        const qint64 length = std::min(*last, size);
        if (length == 0)
            return {RangeWish::Kind::NotSatisfiable, {}};
        return {RangeWish::Kind::Part, {size - length, length}};
    }
    if (last && *last < *first)
        return {};
    if (*first >= size)
        return {RangeWish::Kind::NotSatisfiable, {}};
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {RangeWish::Kind::Part, {*first, end - *first + 1}};
}

QByteArray entityTag(qint64 size, const QDateTime &modified, int revision)
{
    return '"' + QByteArray::number(size, 16) + '-' +
           QByteArray::number(modified.toMSecsSinceEpoch(), 16) +
           (revision > 0 ? '-' + QByteArray::number(revision, 16) : QByteArray()) + '"';
}

static bool namesTag(const HttpHeaders &headers, QByteArrayView field, const QByteArray &tag,
                     bool weakly)
{
    for (QByteArray named : headers.listElements(field)) {
        if (weakly && named.startsWith("w/"))
            named.remove(0, 2);
        if (named == "*" || named == tag.toLower())
            return true;
    }
    return false;
}

static QDateTime inWholeSeconds(const QDateTime &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch());
}

Precondition judgeConditions(const HttpHeaders &headers, const QByteArray &tag,
                             const QDateTime &modified)
{
    const QDateTime changed = inWholeSeconds(modified);
    if (headers.contains("If-Match")) {
        if (!namesTag(headers, "If-Match", tag, false))
            return Precondition::Failed;
    } else if (const QDateTime date = parseHttpDate(headers.value("If-Unmodified-Since"));
               date.isValid() && changed > date) {
        return Precondition::Failed;
    }
    if (headers.contains("If-None-Match"))
        return namesTag(headers, "If-None-Match", tag, true) ? Precondition::NotModified
                                                             : Precondition::Proceed;
    const QDateTime date = parseHttpDate(headers.value("If-Modified-Since"));
    return date.isValid() && changed <= date ? Precondition::NotModified : Precondition::Proceed;
}

bool rangeApplies(const HttpHeaders &headers, const QByteArray &tag, const QDateTime &modified)
{
    const QByteArray condition = headers.value("If-Range");
    if (condition.isEmpty() || condition == tag)
        return true;
    const QDateTime date = parseHttpDate(condition);
    return date.isValid() && date == inWholeSeconds(modified);
}

} // namespace Uplift
