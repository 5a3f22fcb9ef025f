// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Uplift::Soap
{

/// A document as text.
struct DecodedText
{
    QString text;       ///< without byte order mark
    int unreadable = 0; ///< bytes that stood for no character: U+FFFD in the text
};

/// The text of an XML document in UTF-8, UTF-16, UTF-32 or an encoding of one byte, told by its
/// byte order mark, its first bytes or its declaration; zeros and white space may stand around it.
///
/// Declarations lie: what is UTF-8 is read as that whatever it says, and what says that it is and
/// is not, as windows-1252, which holds ISO-8859-1. None when the declaration names an encoding
/// that this system doesn't know and in which letters may have other bytes than in ASCII.
std::optional<DecodedText> decodeText(const QByteArray &document);

/// A value fit for a log, a database and a screen: trimmed, line breaks and tabs as spaces, other
/// control characters and those that turn the writing direction as U+FFFD, cut to
/// `maximumValueLength` between characters.
QString cleanValue(QString value);

} // namespace Uplift::Soap
