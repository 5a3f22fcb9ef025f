// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crashtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>
#include <exception>

namespace Uplift
{

void CrashText::add(const char *text)
{
    for (; *text != '\0' && m_size < Room; ++text)
        m_text[m_size++] = *text;
    m_text[m_size] = '\0';
}

void CrashText::addNumber(std::uint64_t number, unsigned base)
{
    char digits[65] = {};
    std::size_t at = sizeof digits - 1;
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    add(digits + at);
}

void CrashText::addDigits(std::uint64_t number, int digits)
{
    char text[] = "0000";
    for (int i = digits; i-- > 0; number /= 10)
        text[i] = char('0' + number % 10);
    text[digits] = '\0';
    add(text);
}

/// Days to a date of the Gregorian calendar as Howard Hinnant's "civil_from_days" does: the
/// library's functions take locks.
void CrashText::addTime(std::int64_t seconds)
{
    const std::uint64_t inDay = std::uint64_t(seconds % 86'400);
    const std::uint64_t days = std::uint64_t(seconds / 86'400) + 719'468; // since 1 March of year 0
    const std::uint64_t era = days / 146'097;
    const std::uint64_t dayOfEra = days % 146'097;
    const std::uint64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::uint64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::uint64_t fromMarch = (5 * dayOfYear + 2) / 153;
    const std::uint64_t month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    addDigits(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
    add("-");
    addDigits(month, 2);
    add("-");
    addDigits(dayOfYear - (153 * fromMarch + 2) / 5 + 1, 2);
    add("T");
    addDigits(inDay / 3'600, 2);
    add(":");
    addDigits(inDay / 60 % 60, 2);
    add(":");
    addDigits(inDay % 60, 2);
    add("Z");
}

QByteArray wordsOfException()
{
    const std::exception_ptr thrown = std::current_exception();
    if (!thrown)
        return {};
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception &exception) {
        return QByteArray("exception: ") + exception.what();
    } catch (...) {
        return "exception of a type that is not known";
    }
}

QByteArray crashReportHead()
{
    const QString head = QStringLiteral("Uplift ended unexpectedly.\n\n"
                                        "version: %1\nQt: %2\nsystem: %3, %4\nprocess: %5\n"
                                        "started: %6\n");
    return head
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
             QString::number(QCoreApplication::applicationPid()),
             QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .toUtf8();
}

QString crashReportName()
{
    return QStringLiteral("crash-%1-%2.txt")
        .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmssZ")))
        .arg(QCoreApplication::applicationPid());
}

} // namespace Uplift
