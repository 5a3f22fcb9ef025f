// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace Uplift
{

/// A record of a CSV file.
struct CsvLine
{
    int number = 0; ///< of its first line in the file, from 1
    QStringList fields;
    bool isOpen = false; ///< a quotation mark was opened and the file ended before it was closed
};

/// Reads CSV as RFC 4180 has it and spreadsheets write it, one record at a time: commas, semicolons
/// or tabs, whichever the first line has most of, or what a line `sep=;` before it says; any line
/// end, that of old Macs too; encodings as `decodeTable` knows them. Records without any text are
/// left out. Qt has no reader for it.
class CsvReader
{
public:
    explicit CsvReader(const QByteArray &csv);

    /// Nothing after the last one.
    std::optional<CsvLine> next();

    QChar separator() const { return m_separator; }

private:
    void chooseSeparator();
    void take(QChar c);
    void takeQuoted(QChar c);
    void passLineEnd();
    void endField();
    bool endRecord();

    QString m_text;
    qsizetype m_at = 0;
    int m_lineNumber = 1;
    bool m_quoted = false;
    bool m_ended = false;
    QChar m_separator = u',';
    QString m_field;
    CsvLine m_record;
};

/// All records of a CSV file.
QList<CsvLine> parseCsv(const QByteArray &csv);

} // namespace Uplift
