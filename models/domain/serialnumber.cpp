// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serialnumber.h"

#include <algorithm>

namespace Uplift
{

namespace
{

bool isUnseen(QChar character)
{
    return character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format;
}

/// Most are as they should be, and nothing of them has to be copied.
bool isTidy(const QString &spelled)
{
    return std::ranges::all_of(spelled, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QString tidied(const QString &spelled)
{
    if (isTidy(spelled))
        return spelled;
    QString tidy = spelled.normalized(QString::NormalizationForm_KC);
    tidy.removeIf(isUnseen);
    return tidy.trimmed();
}

} // namespace

SerialNumber::SerialNumber(const QString &spelled)
    : m_text(tidied(spelled))
{
    static_assert(sizeof(SerialNumber) == sizeof(QString), "plans have a hundred thousand of them");
}

QString SerialNumber::key() const
{
    return m_text.toUpper();
}

} // namespace Uplift
