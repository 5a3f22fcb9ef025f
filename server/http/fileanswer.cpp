// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileanswer.h"

#include "httpdate.h"
#include "httprange.h"

namespace Uplift
{

static HttpAnswer emptyAnswer(int status, const HttpHeaders &headers)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    return answer;
}

static QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' +
           QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size);
}

HttpAnswer fileAnswer(const HttpRequest &request, const std::shared_ptr<QFile> &file,
                      const QDateTime &modified, int revision)
{
    const qint64 size = file->size();
    const QByteArray tag = entityTag(size, modified, revision);
    HttpHeaders headers{{"Accept-Ranges", "bytes"}, {"ETag", tag}};
    if (modified.isValid()) // to Qt, a file of the first moment of 1970 has no time
        headers.append("Last-Modified", httpDate(modified));
    switch (judgeConditions(request.headers, tag, modified)) {
    case Precondition::Failed:
        return emptyAnswer(412, headers);
    case Precondition::NotModified:
        return emptyAnswer(304, headers);
    case Precondition::Proceed:
        break;
    }
    RangeWish wish;
    // Several fields are one list (RFC 9110, 5.3), and several parts are sent as the whole.
    const QByteArrayList ranges = request.headers.values("Range");
    if (request.method == "GET" && ranges.size() == 1 &&
        rangeApplies(request.headers, tag, modified))
        wish = parseRange(ranges.first(), size);
    if (wish.kind == RangeWish::Kind::NotSatisfiable) {
        headers.append("Content-Range", "bytes */" + QByteArray::number(size));
        return emptyAnswer(416, headers);
    }
    const bool isPart = wish.kind == RangeWish::Kind::Part;
    const ByteRange range = isPart ? wish.range : ByteRange{0, size};
    headers.append("Content-Type", "application/octet-stream");
    if (isPart)
        headers.append("Content-Range", contentRange(range, size));
    HttpAnswer answer = emptyAnswer(isPart ? 206 : 200, headers);
    answer.package =
        PackageTransfer{file, range.first, range.length, size, nullptr, stateOf(*file)};
    return answer;
}

} // namespace Uplift
