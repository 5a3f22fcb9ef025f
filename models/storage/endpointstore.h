// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <domain/endpoint.h>

namespace Uplift
{

/// The table of endpoints. Engine thread.
class EndpointStore
{
public:
    explicit EndpointStore(const QSqlDatabase &database);

    /// Writes the newest value, within the caller's transaction.
    Result<void> write(const Endpoint &endpoint) { return m_table.write(endpoint); }

    /// Hands all over one by one, by number.
    Result<void> readAll(const std::function<void(Endpoint &&)> &take) const;

private:
    Table<Endpoint> m_table;
};

} // namespace Uplift
