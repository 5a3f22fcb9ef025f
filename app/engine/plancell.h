// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

inline constexpr int LongestSerialNumber = 64; ///< those of real endpoints have 8 to 12 characters

/// The text of a cell without what spreadsheets, mails and web pages put into it and nobody sees:
/// characters that are not shown (soft hyphen, zero width, direction), any space and zero bytes
/// around it, `="…"` and the apostrophe that keep a spreadsheet from making a number of it; letters
/// and digits of full width become usual ones.
QString cleanedCell(const QString &text);

/// Why no endpoint can report this as its serial number, as the end of a sentence that names it;
/// empty when one can. For a cleaned cell that is not empty.
QString problemOfSerial(const QString &serial);

/// The twelve hexadecimal digits, in capital letters, of a text that can be nothing but a MAC
/// address: in pairs, in fours, or after "SEP"; else empty. Twelve digits alone may be a serial
/// number.
QString macAddressIn(const QString &cell);

/// A text to be shown in a message: cut, and with names of what can't be seen.
QString shownCell(const QString &text);

} // namespace Uplift
