// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpheaders.h"

#include <QDateTime>
#include <optional>

namespace Uplift
{

/// A part of a file of known size.
struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

/// What a Range field asks of a file.
struct RangeWish
{
    enum class Kind {
        Whole,          ///< none, unreadable, another unit or several ranges: send everything
        Part,           ///< `range`
        NotSatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    ByteRange range;

    bool operator==(const RangeWish &) const = default;
};

/// Reads `bytes=0-499`, `bytes=500-` or `bytes=-500` for a file of that size. Pure.
RangeWish parseRange(const QByteArray &field, qint64 size);

/// A strong entity tag of a file's state, quoted; `revision` tells contents apart that have size
/// and time in common.
QByteArray entityTag(qint64 size, const QDateTime &modified, int revision = 0);

/// What the conditions of a GET or HEAD come to.
enum class Precondition {
    Proceed,
    NotModified, ///< 304
    Failed,      ///< 412
};

/// Judges If-Match, If-Unmodified-Since, If-None-Match and If-Modified-Since in the order of
/// RFC 9110, 13.2.2. Pure.
Precondition judgeConditions(const HttpHeaders &headers, const QByteArray &tag,
                             const QDateTime &modified);

/// True when a Range is to be honoured: no If-Range, or one that names this very state. Pure.
bool rangeApplies(const HttpHeaders &headers, const QByteArray &tag, const QDateTime &modified);

} // namespace Uplift
