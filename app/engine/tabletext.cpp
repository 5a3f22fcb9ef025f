// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabletext.h"

#include <QStringDecoder>
#include <array>
#include <optional>
#include <utility>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

/// What windows-1252 has where Latin-1 has control characters.
constexpr std::array<char16_t, 32> FromThe80thOn = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c < QChar(0xa0))
            c = QChar(FromThe80thOn.at(c.unicode() - 0x80));
    }
    return text;
}

/// Tables begin with a letter or a quotation mark of ASCII, which shows its zero byte.
std::optional<QStringConverter::Encoding> encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    if (bytes.size() >= 2 && bytes.at(0) != 0 && bytes.at(1) == 0)
        return QStringConverter::Utf16LE;
    if (bytes.size() >= 2 && bytes.at(0) == 0 && bytes.at(1) != 0)
        return QStringConverter::Utf16BE;
    return {};
}

} // namespace

QString decodeTable(const QByteArray &bytes)
{
    QString text;
    if (const auto encoding = encodingOf(bytes)) {
        text = QStringDecoder(*encoding)(bytes);
    } else {
        QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        text = utf8(bytes);
        if (utf8.hasError())
            text = fromWindows1252(bytes);
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

QString kindOfFile(const QByteArray &bytes)
{
    const std::pair<QByteArray, QString> beginnings[] = {
        {QByteArrayLiteral("PK\x03\x04"), u"a workbook or a ZIP file"_s},
        {QByteArrayLiteral("\xd0\xcf\x11\xe0"), u"an old Excel workbook"_s},
        {QByteArrayLiteral("%PDF"), u"a PDF file"_s},
        {QByteArrayLiteral("{\\rtf"), u"a Rich Text file"_s},
        {QByteArrayLiteral("\x1f\x8b"), u"a compressed file"_s},
        {QByteArrayLiteral("<"), u"an HTML or XML file"_s},
    };
    for (const auto &[beginning, kind] : beginnings) {
        if (bytes.startsWith(beginning))
            return kind;
    }
    return {};
}

} // namespace Uplift
