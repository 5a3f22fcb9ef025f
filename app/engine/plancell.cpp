// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plancell.h"

#include <QRegularExpression>
#include <algorithm>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr int LongestShown = 40;

bool isAround(QChar c)
{
    return c.isSpace() || c.isNull();
}

QStringView withoutAround(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

QString codePoint(QChar c)
{
    return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

bool isOfSerial(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_./"_s.contains(c));
}

} // namespace

QString cleanedCell(const QString &text)
{
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'=' && c != u'\''; });
    if (isPlain)
        return text;
    QString seen;
    seen.reserve(text.size());
    for (const QChar c : text) {
        constexpr char16_t Wide = 0xff01 - 0x21; // full width forms lie in the order of ASCII
        if (c.category() == QChar::Other_Format)
            continue;
        seen.append(c >= QChar(0xff01) && c <= QChar(0xff5e) ? QChar(c.unicode() - Wide) : c);
    }
    QStringView kept = withoutAround(seen);
    if (kept.startsWith(u"=\"") && kept.endsWith(u'"') && kept.size() >= 3)
        kept = withoutAround(kept.sliced(2).chopped(1));
    else if (kept.startsWith(u'\''))
        kept = withoutAround(kept.sliced(1));
    return kept.toString();
}

QString problemOfSerial(const QString &serial)
{
    if (serial.size() > LongestSerialNumber)
        return u"has %1 characters, more than any serial number"_s.arg(serial.size());
    static const QRegularExpression scientific(u"^[0-9]+(?:[.,][0-9]+)?E\\+?[0-9]+$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (serial.contains(u'+') && scientific.match(serial).hasMatch())
        return u"is a number that a spreadsheet has made of a serial number; format the column as "
               "text"_s;
    const auto strange = std::ranges::find_if_not(serial, isOfSerial);
    if (strange != serial.end())
        return u"has %1 in place %2; serial numbers have letters and digits"_s
            .arg(strange->isPrint() && !strange->isSpace()
                     ? u"“%1” (%2)"_s.arg(QString(*strange), codePoint(*strange))
                     : codePoint(*strange))
            .arg(strange - serial.begin() + 1);
    if (std::ranges::none_of(serial, [](QChar c) { return c.isDigit(); }))
        return u"has no digit; serial numbers look like FTT1703007B"_s;
    return {};
}

QString macAddressIn(const QString &cell)
{
    static const QRegularExpression written(
        u"^(?:SEP([0-9A-F]{12})|[0-9A-F]{2}([:-])[0-9A-F]{2}(?:\\2[0-9A-F]{2}){4}|"
        "[0-9A-F]{4}([.:-])[0-9A-F]{4}\\3[0-9A-F]{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = written.match(cell);
    if (!match.hasMatch())
        return {};
    QString digits = (match.hasCaptured(1) ? match.captured(1) : cell).toUpper();
    digits.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return digits;
}

QString shownCell(const QString &text)
{
    QString shown;
    for (const QChar c : QStringView(text).left(LongestShown))
        shown += c.isPrint() ? QString(c) : u"<%1>"_s.arg(codePoint(c));
    return text.size() > LongestShown ? shown + u'…' : shown;
}

} // namespace Uplift
