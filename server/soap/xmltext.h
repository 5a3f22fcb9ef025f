// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Uplift::Soap
{

/// The text of an XML document in UTF-8, UTF-16, UTF-32 or ISO-8859-1, told by its byte order mark,
/// its first bytes or its declaration; without the mark. UTF-8 that is none is read as ISO-8859-1,
/// as endpoints offer both. None when the declaration names another encoding.
std::optional<QString> decodeText(const QByteArray &document);

/// A value fit for a log, a database and a screen: trimmed, line breaks and tabs as spaces, other
/// control characters and those that turn the writing direction as U+FFFD, cut to
/// `maximumValueLength` between characters.
QString cleanValue(QString value);

} // namespace Uplift::Soap
