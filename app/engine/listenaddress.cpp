// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listenaddress.h"

namespace Uplift
{

std::optional<ListenAddress> parseListenAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const QString host = text.left(qMax(colon, qsizetype(0)));
    bool isNumber = false;
    ListenAddress listen;
    listen.port = text.mid(colon + 1).toUShort(&isNumber);
    if (!isNumber)
        return {};
    if (host.isEmpty() || host == QLatin1String("*"))
        return listen;
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    listen.address = QHostAddress(bracketed ? host.mid(1, host.size() - 2) : host);
    if (listen.address.isNull())
        return {};
    return listen;
}

} // namespace Uplift
