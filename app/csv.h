// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Uplift
{

/// A record of a CSV file.
struct CsvLine
{
    int number = 0; ///< of its first line in the file, from 1
    QStringList fields;
};

/// Reads CSV as RFC 4180 has it, UTF-8 with or without a byte order mark, any line end; records
/// without any text are left out. Qt has no reader for it.
QList<CsvLine> parseCsv(const QByteArray &csv);

} // namespace Uplift
