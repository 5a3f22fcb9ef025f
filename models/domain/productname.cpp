// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "productname.h"

#include <algorithm>
#include <array>

namespace Uplift
{

bool isGenericName(QStringView name)
{
    static constexpr std::array generic{
        QLatin1String(""),          QLatin1String("cisco codec"), QLatin1String("tandberg codec"),
        QLatin1String("codec"),     QLatin1String("cisco"),       QLatin1String("tandberg"),
        QLatin1String("unknown"),   QLatin1String("none"),        QLatin1String("n/a"),
        QLatin1String("na"),        QLatin1String("null"),        QLatin1String("(null)"),
        QLatin1String("not set"),   QLatin1String("undefined"),   QLatin1String("not available"),
        QLatin1String("(unknown)"), QLatin1String("-"),
    };
    const QString plain = name.toString().simplified();
    return std::ranges::any_of(generic, [&plain](QLatin1String word) {
        return plain.compare(word, Qt::CaseInsensitive) == 0;
    });
}

void keepBetterName(QString &known, const QString &said)
{
    if (!said.isEmpty() && (!isGenericName(said) || isGenericName(known)))
        known = said;
}

QString productNameOf(const Endpoint &endpoint)
{
    QString best = endpoint.product;
    const Identification &said = endpoint.identification;
    for (const QString &name : {said.productId, said.productType}) {
        if (best.isEmpty() || (isGenericName(best) && !isGenericName(name)))
            best = name;
    }
    return best;
}

} // namespace Uplift
