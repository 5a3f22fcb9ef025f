// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift::Soap
{

/// A document without what XML 1.0 forbids.
struct MendedText
{
    QString text;
    int leftOut = 0; ///< characters and references to characters
};

/// Takes out of a document what would make the whole unreadable for the sake of one name: control
/// characters, halves of surrogate pairs, references to such and references that name no character.
/// An ampersand that begins no reference of XML ("AT&T", "&eacute;") becomes one, and so does a
/// "<" that begins no markup ("Room <3"). White space before the document goes too, and its
/// declaration becomes white space: the text is decoded. Else markup is left as it is; in CDATA and
/// comments only characters are taken out.
MendedText mendXml(QString document);

} // namespace Uplift::Soap
