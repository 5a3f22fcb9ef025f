// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Uplift
{

/// The text of a table as spreadsheets and editors write it: with a byte order mark UTF-8, UTF-16
/// or UTF-32; without one UTF-16 where the first character shows it, UTF-8 where every byte fits,
/// and windows-1252 otherwise. What no encoding explains becomes U+FFFD.
QString decodeTable(const QByteArray &bytes);

/// What the file is instead of a table of text, as a noun: "an Excel workbook"; empty when nothing
/// speaks against a table.
QString kindOfFile(const QByteArray &bytes);

} // namespace Uplift
