// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlmending.h"

#include <algorithm>
#include <optional>

namespace Uplift::Soap
{
namespace
{

constexpr qsizetype LongestReference = 12; // "&#x0010FFFF;"

bool isForbidden(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') ||
           (code >= 0xD800 && code <= 0xDFFF) || code == 0xFFFE || code == 0xFFFF ||
           code > 0x10FFFF;
}

/// Whether a '<' before it begins a tag, a comment, CDATA or a declaration.
bool isInMarkup(QChar next)
{
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?' || next == u'_' ||
           next == u':';
}

bool isBareBracket(QStringView document, qsizetype at)
{
    return document.at(at) == u'<' && at + 1 < document.size() && !isInMarkup(document.at(at + 1));
}

/// Whether there may be anything to mend: most messages are as they should be.
bool isSuspect(QStringView document)
{
    const auto isHarmless = [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'&' && c != u'<';
    };
    for (qsizetype at = 0; at < document.size(); ++at) {
        const QChar character = document.at(at);
        if (isHarmless(character))
            continue;
        if (character == u'&' || character.isSurrogate() || isForbidden(character.unicode()) ||
            isBareBracket(document, at))
            return true;
    }
    return false;
}

/// The text is decoded already, so that nothing depends on what the declaration says of its
/// encoding, and all is read as XML 1.0. White space in its place leaves lines and columns.
void blankDeclaration(QString &document)
{
    constexpr qsizetype Longest = 256;
    if (!document.startsWith(u"<?xml") || document.size() < 6 || !document.at(5).isSpace())
        return;
    const qsizetype end =
        QStringView(document).first(std::min(document.size(), Longest)).indexOf(u"?>");
    for (qsizetype at = 0; end >= 0 && at < end + 2; ++at) {
        if (!document.at(at).isSpace())
            document[at] = u' ';
    }
}

bool isOfXml(QStringView entity)
{
    return entity == u"amp" || entity == u"lt" || entity == u"gt" || entity == u"quot" ||
           entity == u"apos";
}

bool isLetterOfName(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-' ||
           character == u'.' || character == u':';
}

/// Works through a document from its beginning to its end.
class Mender
{
public:
    explicit Mender(const QString &document)
        : m_document(document)
    {
        m_mended.text.reserve(document.size() + 16);
    }

    MendedText mend()
    {
        while (m_at < m_document.size()) {
            const QStringView rest = QStringView(m_document).sliced(m_at);
            if (rest.startsWith(u"<![CDATA["))
                copyUntil(u"]]>");
            else if (rest.startsWith(u"<!--"))
                copyUntil(u"-->");
            else if (rest.startsWith(u'&'))
                takeReference(rest);
            else if (isBareBracket(m_document, m_at))
                takeBracket();
            else
                takeCharacter();
        }
        return std::move(m_mended);
    }

private:
    void copyUntil(QStringView mark)
    {
        const qsizetype found = m_document.indexOf(mark, m_at);
        const qsizetype end = found < 0 ? m_document.size() : found + mark.size();
        while (m_at < end)
            takeCharacter();
    }

    void takeCharacter()
    {
        const QChar character = m_document.at(m_at++);
        const bool isPair = character.isHighSurrogate() && m_at < m_document.size() &&
                            m_document.at(m_at).isLowSurrogate();
        if (isPair) {
            m_mended.text += character;
            m_mended.text += m_document.at(m_at++);
        } else if (isForbidden(character.unicode())) {
            ++m_mended.leftOut;
        } else {
            m_mended.text += character;
        }
    }

    void takeBracket()
    {
        m_mended.text += u"&lt;";
        ++m_at;
    }

    void takeReference(QStringView rest)
    {
        if (rest.startsWith(u"&#")) {
            takeNumber(rest);
            return;
        }
        qsizetype end = 1;
        while (end < rest.size() && isLetterOfName(rest.at(end)))
            ++end;
        // Nothing declares others here, as document types are refused: they are text.
        const bool isNamed =
            end < rest.size() && rest.at(end) == u';' && isOfXml(rest.sliced(1, end - 1));
        m_mended.text += isNamed ? QStringView(u"&") : QStringView(u"&amp;");
        ++m_at;
    }

    /// A reference by number; `code` is none where the digits name no character.
    struct Number
    {
        qsizetype length = 0; ///< 0: no reference at all
        std::optional<char32_t> code;
    };

    static Number numberAt(QStringView rest)
    {
        const qsizetype end = rest.first(std::min(rest.size(), LongestReference)).indexOf(u';');
        if (!rest.startsWith(u"&#") || end < 0)
            return {};
        const bool isHexadecimal = rest.size() > 2 && rest.at(2) == u'x';
        const qsizetype first = isHexadecimal ? 3 : 2;
        bool isNumber = false;
        const uint code =
            rest.sliced(first, end - first).toUInt(&isNumber, isHexadecimal ? 16 : 10);
        return {end + 1, isNumber ? std::optional(char32_t(code)) : std::nullopt};
    }

    void takeNumber(QStringView rest)
    {
        const Number number = numberAt(rest);
        if (number.length == 0) {
            m_mended.text += u"&amp;";
            ++m_at;
            return;
        }
        m_at += number.length;
        if (number.code && !isForbidden(*number.code)) {
            m_mended.text += rest.first(number.length);
            return;
        }
        // Some write a character beyond the first plane as two halves.
        const Number next = numberAt(rest.sliced(number.length));
        if (number.code && next.code && QChar::isHighSurrogate(*number.code) &&
            QChar::isLowSurrogate(*next.code)) {
            m_mended.text += QChar(char16_t(*number.code));
            m_mended.text += QChar(char16_t(*next.code));
            m_at += next.length;
            return;
        }
        ++m_mended.leftOut;
    }

    const QString &m_document;
    MendedText m_mended;
    qsizetype m_at = 0;
};

} // namespace

MendedText mendXml(QString document)
{
    const auto isLead = [](QChar character) {
        return character.isSpace() || character == QChar::ByteOrderMark || character.isNull();
    };
    const auto start = std::find_if_not(document.cbegin(), document.cend(), isLead);
    document.remove(0, start - document.cbegin());
    blankDeclaration(document);
    if (!isSuspect(document))
        return {.text = std::move(document), .leftOut = 0};
    return Mender(document).mend();
}

} // namespace Uplift::Soap
