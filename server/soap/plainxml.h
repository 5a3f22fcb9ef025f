// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xmlelement.h"

#include <optional>

namespace Uplift::Soap
{

/// Reads a document of the plain form that endpoints write, elements with text in them, several
/// times as fast as Qt's reader, whose result is the same.
///
/// `text` is mended. None where there is anything else in it, wrong or only unusual (references,
/// comments, attributes with a prefix, returns in values, limits): Qt's reader has to look then.
std::optional<XmlElement> readPlainDocument(QStringView text);

} // namespace Uplift::Soap
