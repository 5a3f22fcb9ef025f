// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"
#include "xmlelement.h"
#include "xmlmending.h"

namespace Uplift::Soap
{

/// `http://schemas.xmlsoap.org/soap/envelope/`: SOAP 1.1.
inline constexpr QStringView soapNamespace = u"http://schemas.xmlsoap.org/soap/envelope/";

/// The namespace of PostEvent and of the answer to it (seed steps 2 and 3).
inline constexpr QStringView managementNamespace =
    u"http://www.tandberg.net/2004/11/SystemManagementService/";

/// Reads a whole document into its root element, within the limits of xmllimits.h. Document types,
/// entities and processing instructions other than the XML declaration are `Forbidden`. What XML
/// forbids in text is left out, and counted in `leftOut` where that is given.
Decoded<XmlElement> readDocument(const QByteArray &document, int *leftOut = nullptr);

/// The part of `readDocument` that knows every form; `text` is mended.
Decoded<XmlElement> readAnyDocument(const QString &text);

/// As `readDocument`, of an answer to a question of ours: a document type that declares nothing
/// itself is passed over, for nothing that it names is ever looked up, and an `XmlDoc` around a
/// single element (as some xAPI clients get it) as well.
Decoded<XmlElement> readAnswer(const QByteArray &document);

/// The text that `readAnswer` parses; none when its encoding is not known.
std::optional<QString> readableAnswer(const QByteArray &document);

/// The name of the outermost element, as far as a text can be told to have one that is no XML;
/// empty: there is none.
QString outermostName(const QByteArray &document);

/// The text that `readDocument` parses, for who needs more of it; none when its encoding is not
/// known.
std::optional<MendedText> readableText(const QByteArray &document);

/// An error that says what was expected instead of the document that came.
DecodeError notExpected(const QString &detail);

} // namespace Uplift::Soap
