// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"

#include <server/http/httpdate.h>
#include <server/http/httprange.h>

using namespace Uplift;

/// The first line is the size of the file, the second the Range, the others are conditions.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    const qint64 fileSize = lines.value(0).toLongLong() & 0x7fffffffffffffff;
    const RangeWish wish = parseRange(lines.value(1), fileSize);
    if (wish.kind == RangeWish::Kind::Part) {
        FUZZ_CHECK(wish.range.first >= 0);
        FUZZ_CHECK(wish.range.length > 0);
        FUZZ_CHECK(wish.range.length <= fileSize - wish.range.first);
    } else {
        FUZZ_CHECK(wish.range == ByteRange());
    }

    const QDateTime modified = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    const QByteArray tag = entityTag(fileSize, modified);
    HttpHeaders headers;
    static const QByteArrayList names{"If-Match", "If-None-Match", "If-Modified-Since",
                                      "If-Unmodified-Since", "If-Range"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i + 2 < lines.size() && !lines[i + 2].isEmpty())
            headers.append(names[i], lines[i + 2]);
    }
    judgeConditions(headers, tag, modified);
    rangeApplies(headers, tag, modified);
    const QDateTime date = parseHttpDate(lines.value(4));
    FUZZ_CHECK(!date.isValid() || parseHttpDate(httpDate(date)) == date);
    return 0;
}
