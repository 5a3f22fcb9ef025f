// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tagscan.h"

#include "xmllimits.h"

namespace Uplift::Soap
{
namespace
{

struct Tag
{
    qsizetype end = 0; ///< behind the closing '>', or the document's end
    int attributes = 0;
};

qsizetype behind(QStringView document, QStringView mark, qsizetype from)
{
    const qsizetype at = document.indexOf(mark, from);
    return at < 0 ? document.size() : at + mark.size();
}

Tag scanTag(QStringView document, qsizetype start)
{
    Tag tag{.end = start + 1};
    QChar quote;
    while (tag.end < document.size()) {
        const QChar character = document.at(tag.end++);
        if (!quote.isNull()) {
            if (character == quote)
                quote = {};
        } else if (character == u'"' || character == u'\'') {
            quote = character;
        } else if (character == u'=') {
            ++tag.attributes;
        } else if (character == u'>') {
            break;
        }
    }
    return tag;
}

DecodeError errorAt(QStringView document, qsizetype position, DecodeFault fault,
                    const QString &detail)
{
    const QStringView before = document.first(position);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return {fault, detail, before.count(u'\n') + 1, position - lineStart};
}

} // namespace

std::optional<DecodeError> findHostileTag(QStringView document)
{
    qsizetype at = 0;
    while ((at = document.indexOf(u'<', at)) >= 0) {
        const QStringView rest = document.sliced(at);
        if (rest.startsWith(u"<!--")) {
            at = behind(document, u"-->", at + 4);
        } else if (rest.startsWith(u"<![CDATA[")) {
            at = behind(document, u"]]>", at + 9);
        } else if (rest.startsWith(u"<?")) {
            at = behind(document, u"?>", at + 2);
        } else if (rest.startsWith(u"<!")) {
            return errorAt(document, at, DecodeFault::Forbidden,
                           QStringLiteral("A document type declaration is not accepted."));
        } else {
            const Tag tag = scanTag(document, at);
            if (tag.attributes > maximumAttributes)
                return errorAt(document, at, DecodeFault::TooComplex,
                               QStringLiteral("An element has more than %1 attributes.")
                                   .arg(maximumAttributes));
            at = tag.end;
        }
    }
    return std::nullopt;
}

} // namespace Uplift::Soap
