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
bool isTidy(const QString &serialNumber)
{
    return std::ranges::all_of(serialNumber, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

QString tidySerial(const QString &serialNumber)
{
    if (isTidy(serialNumber))
        return serialNumber;
    QString tidy = serialNumber.normalized(QString::NormalizationForm_KC);
    tidy.erase(std::remove_if(tidy.begin(), tidy.end(), isUnseen), tidy.end());
    return tidy.trimmed();
}

QString serialKey(const QString &serialNumber)
{
    return tidySerial(serialNumber).toUpper();
}

bool isSameSerial(const QString &left, const QString &right)
{
    const QString key = serialKey(left);
    return !key.isEmpty() && key == serialKey(right);
}

} // namespace Uplift
