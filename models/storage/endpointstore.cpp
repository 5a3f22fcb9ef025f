// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointstore.h"

namespace Uplift
{

namespace
{

template<typename Field>
Column<Endpoint> field(const char *name, Field access)
{
    return column<Endpoint>(name, access);
}

QList<Column<Endpoint>> columns()
{
    return {
        field(
            "id", [](auto &e) -> auto & { return e.id; }),
        field(
            "system_name", [](auto &e) -> auto & { return e.identification.systemName; }),
        field(
            "mac_address", [](auto &e) -> auto & { return e.identification.macAddress; }),
        field(
            "ip_address", [](auto &e) -> auto & { return e.identification.ipAddress; }),
        field(
            "product_type", [](auto &e) -> auto & { return e.identification.productType; }),
        field(
            "product_id", [](auto &e) -> auto & { return e.identification.productId; }),
        field(
            "software_version", [](auto &e) -> auto & { return e.identification.softwareVersion; }),
        field(
            "hardware_board", [](auto &e) -> auto & { return e.identification.hardwareBoard; }),
        field(
            "serial_number", [](auto &e) -> auto & { return e.identification.serialNumber; }),
        field(
            "source_address", [](auto &e) -> auto & { return e.sourceAddress; }),
        field(
            "manager_address", [](auto &e) -> auto & { return e.managerAddress; }),
        field(
            "user_agent", [](auto &e) -> auto & { return e.userAgent; }),
        field(
            "product", [](auto &e) -> auto & { return e.product; }),
        field(
            "family", [](auto &e) -> auto & { return e.family; }),
        field(
            "last_event", [](auto &e) -> auto & { return e.lastEvent; }),
        field(
            "first_heard", [](auto &e) -> auto & { return e.firstHeard; }),
        field(
            "last_heard", [](auto &e) -> auto & { return e.lastHeard; }),
        field(
            "is_accepted", [](auto &e) -> auto & { return e.isAccepted; }),
        field(
            "is_removed", [](auto &e) -> auto & { return e.isRemoved; }),
        field(
            "site", [](auto &e) -> auto & { return e.site; }),
        field(
            "tags", [](auto &e) -> auto & { return e.tags; }),
    };
}

} // namespace

EndpointStore::EndpointStore(const QSqlDatabase &database)
    : m_table(database, QStringLiteral("endpoint"), Table<Endpoint>::Writing::Replace, columns())
{
}

Result<QList<Endpoint>> EndpointStore::all() const
{
    return m_table.read(QStringLiteral("ORDER BY id"));
}

} // namespace Uplift
