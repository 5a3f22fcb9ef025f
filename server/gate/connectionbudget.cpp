// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionbudget.h"

namespace Uplift
{

void ConnectionBudget::take(const QHostAddress &peer)
{
    ++m_all;
    ++m_perAddress[peer];
}

void ConnectionBudget::giveBack(const QHostAddress &peer)
{
    --m_all;
    if (--m_perAddress[peer] <= 0)
        m_perAddress.remove(peer);
}

} // namespace Uplift
