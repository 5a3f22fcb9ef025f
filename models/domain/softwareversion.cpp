// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "softwareversion.h"

#include <QStringList>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int MostNumbers = 6;
constexpr qsizetype NumbersOfARelease = 3; // those behind them count its builds
constexpr int MostDigits = 5; // longer ones are build hashes that happen to have no letter

bool isNumber(QStringView part)
{
    return !part.isEmpty() && part.size() <= MostDigits &&
           std::all_of(part.begin(), part.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// What follows another character is a build hash or a date, however it is set off: by a space, a
/// hyphen, a comma, in brackets.
bool belongsToNumbers(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_');
}

/// 1 for TC, 2 for CE, 0 for a train that nobody can place.
int age(const QString &train)
{
    return train == QLatin1String("TC") ? 1 : train == QLatin1String("CE") ? 2 : 0;
}

std::strong_ordering compareNumbers(const QList<int> &left, const QList<int> &right)
{
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (const auto order = left.value(i, 0) <=> right.value(i, 0); order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

} // namespace

SoftwareVersion SoftwareVersion::parse(QStringView text)
{
    text = text.trimmed();
    qsizetype letters = 0;
    while (letters < text.size() && text.at(letters).isLetter())
        ++letters;

    SoftwareVersion version;
    version.m_train = text.left(letters).toString().toUpper();
    if (version.m_train == QLatin1String("ROOMOS"))
        version.m_train = QStringLiteral("CE");

    QString numbers = text.mid(letters).trimmed().toString();
    const auto end = std::find_if_not(numbers.cbegin(), numbers.cend(), belongsToNumbers);
    numbers.truncate(end - numbers.cbegin());
    numbers.replace(QLatin1Char('_'), QLatin1Char('.'));
    const QStringList parts = numbers.split(QLatin1Char('.'));
    for (const QString &part : parts) {
        if (!isNumber(part) || version.m_numbers.size() == MostNumbers)
            break;
        version.m_numbers.append(part.toInt());
    }
    return version.isValid() ? version : SoftwareVersion();
}

QString SoftwareVersion::text() const
{
    QStringList numbers;
    for (const int number : m_numbers)
        numbers.append(QString::number(number));
    return m_train + numbers.join(QLatin1Char('.'));
}

bool SoftwareVersion::isSameReleaseAs(const SoftwareVersion &other) const
{
    return isValid() && other.isValid() && m_train == other.m_train &&
           compareNumbers(m_numbers, other.m_numbers) == 0;
}

bool SoftwareVersion::covers(const SoftwareVersion &reported) const
{
    if (!isValid() || !reported.isValid() || m_train != reported.m_train)
        return false;
    const qsizetype named = qMax(m_numbers.size(), NumbersOfARelease);
    return compareNumbers(m_numbers,
                          reported.m_numbers.first(qMin(named, reported.m_numbers.size()))) == 0;
}

std::partial_ordering SoftwareVersion::compare(const SoftwareVersion &other) const
{
    if (!isValid() || !other.isValid())
        return std::partial_ordering::unordered;
    if (m_train != other.m_train) {
        if (age(m_train) == 0 || age(other.m_train) == 0)
            return std::partial_ordering::unordered;
        return age(m_train) <=> age(other.m_train);
    }
    return compareNumbers(m_numbers, other.m_numbers);
}

} // namespace Uplift
