// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasekeycheck.h"

#include <QRegularExpression>
#include <algorithm>

namespace Uplift
{

QString trimmedKey(const QString &typed)
{
    return typed.trimmed();
}

KeyCheck checkReleaseKey(const QString &key)
{
    if (key.isEmpty())
        return KeyCheck::Empty;
    if (std::ranges::any_of(key, [](QChar c) { return c.isSpace(); }))
        return KeyCheck::HasSpace;
    if (std::ranges::any_of(key, [](QChar c) { return c <= u' ' || c > u'~'; }))
        return KeyCheck::HasStrangeCharacter;
    if (key.size() < ShortestReleaseKey)
        return KeyCheck::TooShort;
    if (key.size() > LongestReleaseKey)
        return KeyCheck::TooLong;
    if (looksLikeOptionKey(key))
        return KeyCheck::IsOptionKey;
    return KeyCheck::Good;
}

bool looksLikeOptionKey(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^[0-9][A-Z][0-9]{3}-[0-9]-[0-9A-F]{8}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(trimmedKey(key)).hasMatch();
}

} // namespace Uplift
