// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmltext.h"

#include "xmllimits.h"

#include <QRegularExpression>
#include <QStringConverter>

namespace Uplift::Soap
{
namespace
{

QString declaredEncoding(const QByteArray &document)
{
    if (document.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>")) // as endpoints write it
        return QStringLiteral("utf-8");
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]*)[\"']"));
    const auto match = declaration.match(
        QString::fromLatin1(document.first(std::min<qsizetype>(document.size(), 256))));
    return match.captured(1).toLower();
}

bool isLatin1(const QString &encoding)
{
    return encoding == u"iso-8859-1" || encoding == u"latin1" || encoding == u"windows-1252";
}

/// A declaration that could be read byte by byte and says UTF-16 is a known slip of senders: the
/// document is in UTF-8.
bool isReadAsUtf8(const QString &encoding)
{
    return encoding.isEmpty() || encoding == u"utf-8" || encoding == u"utf8" ||
           encoding == u"us-ascii" || encoding == u"ascii" || encoding == u"utf-16";
}

QString decodeUtf8(const QByteArray &document)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(document);
    return decoder.hasError() ? QString::fromLatin1(document) : text;
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &document)
{
    if (const auto marked = QStringConverter::encodingForData(document, u'<'))
        return *marked == QStringConverter::Utf8 ? std::nullopt : marked;
    return std::nullopt;
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

std::optional<QString> decodeText(const QByteArray &document)
{
    if (const auto encoding = wideEncoding(document)) {
        QStringDecoder decoder(*encoding);
        return QString(decoder(document));
    }
    const QString encoding = declaredEncoding(document);
    if (isLatin1(encoding))
        return QString::fromLatin1(document);
    if (isReadAsUtf8(encoding))
        return decodeUtf8(document);
    return std::nullopt;
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
