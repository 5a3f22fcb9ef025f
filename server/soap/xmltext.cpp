// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmltext.h"

#include "xmllimits.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <algorithm>
#include <array>
#include <utility>

namespace Uplift::Soap
{
namespace
{

QString declaredEncoding(const QByteArray &document)
{
    if (document.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")) // as endpoints write it
        return QStringLiteral("utf-8");
    static const QRegularExpression declaration(
        QStringLiteral("^(?:\\x{EF}\\x{BB}\\x{BF})?[\\s\\x00]*<\\?xml\\s[^>]*?encoding\\s*=\\s*"
                       "[\"']([A-Za-z0-9._:-]*)[\"']"));
    const auto match = declaration.match(
        QString::fromLatin1(document.first(std::min<qsizetype>(document.size(), 256))));
    return match.captured(1).toLower();
}

/// A declaration that could be read byte by byte and says UTF-16 is a known slip of senders: the
/// document is in UTF-8.
bool isReadAsUtf8(const QString &encoding)
{
    return encoding.isEmpty() || encoding == u"utf-8" || encoding == u"utf8" ||
           encoding == u"us-ascii" || encoding == u"ascii" || encoding.startsWith(u"utf-16") ||
           encoding.startsWith(u"utf-32") || encoding.startsWith(u"ucs-") || encoding == u"unicode";
}

bool isLatin1(const QString &encoding)
{
    return encoding == u"iso-8859-1" || encoding == u"iso8859-1" || encoding == u"iso_8859-1" ||
           encoding == u"latin1" || encoding == u"latin-1" || encoding == u"l1" ||
           encoding == u"windows-1252" || encoding == u"cp1252";
}

bool isLatin9(const QString &encoding)
{
    return encoding == u"iso-8859-15" || encoding == u"iso8859-15" || encoding == u"iso_8859-15" ||
           encoding == u"latin9" || encoding == u"latin-9";
}

/// Encodings in which the bytes of ASCII mean the same, so that markup can be read in any case.
bool isLikeAscii(const QString &encoding)
{
    static const QRegularExpression known(
        QStringLiteral("^(iso[-_]?8859-\\d+|(windows-|cp)125\\d|koi8-[ru]|gb2312|gbk|gb18030|"
                       "big5|shift[-_]jis|euc-(jp|kr|tw)|ks_c_5601-1987|macintosh|tis-620)$"));
    return known.match(encoding).hasMatch();
}

/// Bytes 0x80 to 0x9f of windows-1252; those of no character stay control characters.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &document)
{
    QString text = QString::fromLatin1(document);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code <= 0x9F)
            character = QChar(windows1252[code - 0x80]);
    }
    return text;
}

/// ISO-8859-15: Latin-1 but for eight characters.
QString fromLatin9(const QByteArray &document)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 8> differences{{{0xA4, 0x20AC},
                                                                        {0xA6, 0x0160},
                                                                        {0xA8, 0x0161},
                                                                        {0xB4, 0x017D},
                                                                        {0xB8, 0x017E},
                                                                        {0xBC, 0x0152},
                                                                        {0xBD, 0x0153},
                                                                        {0xBE, 0x0178}}};
    QString text = QString::fromLatin1(document);
    for (QChar &character : text) {
        for (const auto &[code, meant] : differences) {
            if (character == QChar(code))
                character = QChar(meant);
        }
    }
    return text;
}

bool isAscii(const QByteArray &document)
{
    return std::ranges::none_of(document, [](char c) { return (c & 0x80) != 0; });
}

bool isUtf8(const QByteArray &document)
{
    return document.isValidUtf8();
}

/// Where some of it is UTF-8 beyond doubt, the rest is broken UTF-8; else it is something else.
DecodedText decodeBrokenUtf8(const QByteArray &document)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    DecodedText decoded{.text = decoder(document)};
    const bool hasSequences = std::ranges::any_of(decoded.text, [](QChar character) {
        return character.unicode() > 0x7F && character != QChar::ReplacementCharacter;
    });
    if (!hasSequences)
        return {.text = fromWindows1252(document)};
    decoded.unreadable = int(decoded.text.count(QChar::ReplacementCharacter));
    return decoded;
}

/// By a name that Qt may know; what names it may know differs from system to system.
std::optional<DecodedText> decodeByName(const QByteArray &document, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return {};
    const QString text = decoder(document);
    return DecodedText{.text = text, .unreadable = int(text.count(QChar::ReplacementCharacter))};
}

/// Where the document begins in a wide encoding, and which one.
struct Wide
{
    QStringConverter::Encoding encoding;
    qsizetype start;
};

bool isZero(const QByteArray &document, qsizetype first, qsizetype count)
{
    return first >= 0 && first + count <= document.size() &&
           document.sliced(first, count).count('\0') == count;
}

/// Zeros and white space may stand before it, so that marks and first letters are looked for behind
/// them.
std::optional<Wide> findWide(const QByteArray &document)
{
    const auto isAround = [](char c) {
        return c == '\0' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    };
    const qsizetype at = std::ranges::find_if_not(document, isAround) - document.cbegin();
    const QByteArrayView rest = QByteArrayView(document).sliced(at);
    if (rest.startsWith("\xfe\xff") && isZero(document, at - 2, 2))
        return Wide{QStringConverter::Utf32BE, at + 2};
    if (rest.startsWith("\xff\xfe") && isZero(document, at + 2, 2))
        return Wide{QStringConverter::Utf32LE, at + 4};
    if (rest.startsWith("\xfe\xff"))
        return Wide{QStringConverter::Utf16BE, at + 2};
    if (rest.startsWith("\xff\xfe"))
        return Wide{QStringConverter::Utf16LE, at + 2};
    if (!rest.startsWith('<'))
        return {};
    // Zeros on both sides: white space before it tells by its width where a unit begins.
    if (at % 4 == 3 && isZero(document, at - 3, 3) && isZero(document, at + 1, 3))
        return Wide{QStringConverter::Utf32BE, at - 3};
    if (isZero(document, at + 1, 3))
        return Wide{QStringConverter::Utf32LE, at};
    if (at % 2 == 1 && isZero(document, at - 1, 1) && isZero(document, at + 1, 1))
        return Wide{QStringConverter::Utf16BE, at - 1};
    if (isZero(document, at + 1, 1))
        return Wide{QStringConverter::Utf16LE, at};
    return {};
}

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

bool isUnfit(QChar character)
{
    const char16_t code = character.unicode();
    const bool turnsDirection =
        (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || turnsDirection;
}

bool isBreak(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || code == u'\n' || code == u'\r' || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &document)
{
    if (const auto wide = findWide(document)) {
        QStringDecoder decoder(wide->encoding);
        return DecodedText{.text = decoder(QByteArrayView(document).sliced(wide->start))};
    }
    const QString encoding = declaredEncoding(document);
    const bool isKnown = isReadAsUtf8(encoding) || isLatin1(encoding) || isLatin9(encoding);
    if (!isKnown && !isLikeAscii(encoding))
        return {};
    if (isAscii(document) || (isKnown && isUtf8(document)))
        return DecodedText{.text = QString::fromUtf8(document)};
    if (isLatin1(encoding))
        return DecodedText{.text = fromWindows1252(document)};
    if (isLatin9(encoding))
        return DecodedText{.text = fromLatin9(document)};
    if (!isKnown) {
        if (auto decoded = decodeByName(document, encoding))
            return decoded;
    }
    return decodeBrokenUtf8(document);
}

QString cleanValue(QString value)
{
    value = std::move(value).trimmed();
    if (value.size() > maximumValueLength) {
        const bool splitsPair = value.at(maximumValueLength - 1).isHighSurrogate();
        value.truncate(splitsPair ? maximumValueLength - 1 : maximumValueLength);
    }
    for (QChar &character : value) {
        if (isPrintableAscii(character))
            continue;
        if (isBreak(character))
            character = u' ';
        else if (isUnfit(character))
            character = QChar::ReplacementCharacter;
    }
    return value;
}

} // namespace Uplift::Soap
