// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefault.h"

#include <array>

namespace Uplift
{

static constexpr std::array<QLatin1String, MessageFaultCount> FaultWords = {
    QLatin1String("not XML"),      QLatin1String("forbidden"),     QLatin1String("too complex"),
    QLatin1String("not expected"), QLatin1String("nothing known"),
};

QString word(MessageFault fault)
{
    return FaultWords[size_t(fault)];
}

std::optional<MessageFault> messageFaultOf(QStringView word)
{
    for (int i = 0; i < MessageFaultCount; ++i) {
        if (word == FaultWords[size_t(i)])
            return MessageFault(i);
    }
    return {};
}

} // namespace Uplift
