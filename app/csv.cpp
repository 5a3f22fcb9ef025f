// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

namespace Uplift
{

namespace
{

class CsvReader
{
public:
    QList<CsvLine> read(QStringView text)
    {
        m_text = text;
        for (; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        endRecord();
        return m_lines;
    }

private:
    void take(QChar c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == u'"' && m_field.trimmed().isEmpty())
            m_quoted = true;
        else if (c == u',')
            endField();
        else if (c == u'\n')
            endLine();
        else if (c != u'\r')
            m_field.append(c);
    }

    void takeQuoted(QChar c)
    {
        if (c == u'\n')
            ++m_lineNumber;
        if (c != u'"') {
            m_field.append(c);
        } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_field.append(c);
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endField()
    {
        m_record.fields.append(m_field);
        m_field.clear();
    }

    void endRecord()
    {
        endField();
        m_record.number = m_recordStart;
        if (!m_record.fields.join(QString()).trimmed().isEmpty())
            m_lines.append(m_record);
        m_record = {};
    }

    void endLine()
    {
        endRecord();
        m_recordStart = ++m_lineNumber;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_lineNumber = 1;
    int m_recordStart = 1;
    bool m_quoted = false;
    QString m_field;
    CsvLine m_record;
    QList<CsvLine> m_lines;
};

} // namespace

QList<CsvLine> parseCsv(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return CsvReader().read(text);
}

} // namespace Uplift
