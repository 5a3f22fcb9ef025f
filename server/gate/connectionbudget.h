// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>

namespace Uplift
{

/// Counts the connections of all listeners together, for all of them live on the same files and
/// the same memory. Engine thread.
class ConnectionBudget
{
public:
    int all() const { return m_all; }
    int of(const QHostAddress &peer) const { return m_perAddress.value(peer); }

    void take(const QHostAddress &peer);
    void giveBack(const QHostAddress &peer);

private:
    int m_all = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace Uplift
