// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include "tabletext.h"

#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How often it stands in the first line that has any text, but for what is in quotation marks.
qsizetype countInFirstLine(QStringView text, QChar separator)
{
    qsizetype count = 0;
    bool quoted = false;
    bool hasText = false;
    for (const QChar c : text) {
        if (isLineEnd(c) && hasText && !quoted)
            break;
        if (c == u'"')
            quoted = !quoted;
        hasText |= !c.isSpace();
        count += !quoted && c == separator;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(const QByteArray &csv)
    : m_text(decodeTable(csv))
{
    chooseSeparator();
    m_record.number = m_lineNumber;
}

void CsvReader::chooseSeparator()
{
    // Excel writes and reads such a first line.
    const bool isSaid = m_text.size() >= 5 &&
                        m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) &&
                        (m_text.size() == 5 || isLineEnd(m_text.at(5)));
    if (isSaid) {
        m_separator = m_text.at(4);
        m_at = 5;
        if (m_at < m_text.size())
            passLineEnd();
        return;
    }
    qsizetype most = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (const qsizetype count = countInFirstLine(m_text, candidate); count > most) {
            most = count;
            m_separator = candidate;
        }
    }
}

std::optional<CsvLine> CsvReader::next()
{
    while (!m_ended) {
        bool isComplete = false;
        if (m_at >= m_text.size()) {
            m_ended = true;
            isComplete = endRecord();
        } else if (!m_quoted && isLineEnd(m_text.at(m_at))) {
            isComplete = endRecord();
            passLineEnd();
        } else {
            take(m_text.at(m_at++));
        }
        if (isComplete)
            return std::exchange(m_record, CsvLine{.number = m_lineNumber, .fields = {}});
        if (m_record.fields.isEmpty() && m_field.isEmpty() && !m_quoted)
            m_record.number = m_lineNumber;
    }
    return {};
}

void CsvReader::take(QChar c)
{
    if (m_quoted)
        takeQuoted(c);
    else if (c == u'"' && m_field.trimmed().isEmpty())
        m_quoted = true;
    else if (c == m_separator)
        endField();
    else
        m_field.append(c);
}

void CsvReader::takeQuoted(QChar c)
{
    const bool isFollowedBySame = m_at < m_text.size() && m_text.at(m_at) == c;
    if (c == u'\n' || (c == u'\r' && !(m_at < m_text.size() && m_text.at(m_at) == u'\n')))
        ++m_lineNumber;
    if (c != u'"') {
        m_field.append(c);
    } else if (isFollowedBySame) {
        m_field.append(c);
        ++m_at;
    } else {
        m_quoted = false;
    }
}

/// Carriage return, line feed, or both as one.
void CsvReader::passLineEnd()
{
    const bool isCarriageReturn = m_text.at(m_at++) == u'\r';
    if (isCarriageReturn && m_at < m_text.size() && m_text.at(m_at) == u'\n')
        ++m_at;
    ++m_lineNumber;
}

void CsvReader::endField()
{
    m_record.fields.append(std::exchange(m_field, {}));
}

/// False for a record without any text, which is dropped.
bool CsvReader::endRecord()
{
    m_record.isOpen = m_quoted;
    endField();
    const bool hasText =
        m_record.isOpen || std::ranges::any_of(m_record.fields, [](const QString &field) {
            return !QStringView(field).trimmed().isEmpty();
        });
    if (!hasText)
        m_record.fields.clear();
    return hasText;
}

QList<CsvLine> parseCsv(const QByteArray &csv)
{
    CsvReader reader(csv);
    QList<CsvLine> lines;
    while (auto line = reader.next())
        lines.append(*line);
    return lines;
}

} // namespace Uplift
