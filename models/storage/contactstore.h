// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <domain/contact.h>

namespace Uplift
{

/// The tables of contact ways and of former managers. Engine thread.
class ContactStore
{
public:
    explicit ContactStore(const QSqlDatabase &database);

    /// Write the newest value, within the caller's transaction.
    Result<void> write(const ContactWay &way) { return m_ways.write(way); }
    Result<void> write(const FormerManager &former) { return m_formerManagers.write(former); }

    Result<QList<ContactWay>> ways() const { return m_ways.read({}); }

    /// Those restored included.
    Result<QList<FormerManager>> formerManagers() const { return m_formerManagers.read({}); }

private:
    Table<ContactWay> m_ways;
    Table<FormerManager> m_formerManagers;
};

} // namespace Uplift
