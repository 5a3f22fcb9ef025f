// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httptarget.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace Uplift
{

static std::optional<QByteArray> percentDecoded(const QByteArray &text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const QByteArray digits = text.mid(i + 1, 2);
        bool isHex = false;
        const int byte = digits.toInt(&isHex, 16);
        if (!isHex || digits.size() != 2 || !std::isxdigit(static_cast<unsigned char>(digits[0])))
            return {};
        decoded += char(byte);
        i += 2;
    }
    return decoded;
}

/// Whether it means what it says.
static bool isPlain(const QByteArray &segment)
{
    return std::all_of(segment.begin(), segment.end(),
                       [](char c) { return c > 0x20 && c < 0x7f && c != '%'; });
}

static std::optional<QString> segmentText(const QByteArray &segment)
{
    if (isPlain(segment))
        return QString::fromLatin1(segment);
    const auto bytes = percentDecoded(segment);
    if (!bytes)
        return {};
    QString text = QString::fromUtf8(*bytes);
    if (text.toUtf8() != *bytes) // not UTF-8, cut short within a letter, or with a mark before it
        return {};
    for (const QChar c : std::as_const(text)) {
        if (c.category() == QChar::Other_Control)
            return {};
    }
    return text;
}

std::optional<QStringList> pathSegments(const QByteArray &path)
{
    if (path == "*")
        return QStringList{QStringLiteral("*")};
    QStringList segments;
    const QByteArrayList raw = path.split('/');
    for (qsizetype i = 1; i < raw.size(); ++i) {
        const bool isLast = i == raw.size() - 1;
        if (raw[i].isEmpty() && !(isLast && raw.size() > 2))
            continue;
        const auto text = segmentText(raw[i]);
        if (!text)
            return {};
        segments.append(*text);
    }
    return segments;
}

std::optional<HttpTarget> parseTarget(const QByteArray &target)
{
    HttpTarget parsed;
    QByteArray rest = target;
    if (rest == "*")
        return HttpTarget{rest, *pathSegments(rest), {}, {}};
    const QByteArray start = rest.left(8).toLower();
    if (start.startsWith("http://") || start == "https://") {
        rest = rest.mid(rest.indexOf("//") + 2);
        const auto end =
            std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?'; });
        parsed.authority = rest.left(end - rest.cbegin());
        rest.remove(0, parsed.authority.size());
        if (!rest.startsWith('/'))
            rest.prepend('/');
        if (parsed.authority.isEmpty())
            return {};
    }
    if (!rest.startsWith('/') || rest.contains('#'))
        return {};
    const qsizetype question = rest.indexOf('?');
    parsed.path = question < 0 ? rest : rest.left(question);
    parsed.query = question < 0 ? QByteArray() : rest.mid(question + 1);
    const auto segments = pathSegments(parsed.path);
    if (!segments)
        return {};
    parsed.segments = *segments;
    return parsed;
}

} // namespace Uplift
