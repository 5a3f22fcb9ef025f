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

template<typename Field>
Column<Endpoint> shared(const char *name, Field access)
{
    return sharedColumn<Endpoint>(name, access);
}

QList<Column<Endpoint>> endpointColumns()
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
        shared(
            "product_type", [](auto &e) -> auto & { return e.identification.productType; }),
        shared(
            "product_id", [](auto &e) -> auto & { return e.identification.productId; }),
        shared(
            "software_version", [](auto &e) -> auto & { return e.identification.softwareVersion; }),
        shared(
            "hardware_board", [](auto &e) -> auto & { return e.identification.hardwareBoard; }),
        field(
            "serial_number", [](auto &e) -> auto & { return e.identification.serialNumber; }),
        field(
            "source_address", [](auto &e) -> auto & { return e.sourceAddress; }),
        shared(
            "manager_address", [](auto &e) -> auto & { return e.managerAddress; }),
        shared(
            "user_agent", [](auto &e) -> auto & { return e.userAgent; }),
        shared(
            "product", [](auto &e) -> auto & { return e.product; }),
        shared(
            "family", [](auto &e) -> auto & { return e.family; }),
        shared(
            "last_event", [](auto &e) -> auto & { return e.lastEvent; }),
        field(
            "first_heard", [](auto &e) -> auto & { return e.firstHeard; }),
        field(
            "last_heard", [](auto &e) -> auto & { return e.lastHeard; }),
        field(
            "is_accepted", [](auto &e) -> auto & { return e.isAccepted; }),
        field(
            "is_removed", [](auto &e) -> auto & { return e.isRemoved; }),
        shared(
            "site", [](auto &e) -> auto & { return e.site; }),
        field(
            "tags", [](auto &e) -> auto & { return e.tags; }),
    };
}

} // namespace

EndpointStore::EndpointStore(const QSqlDatabase &database)
    : m_table(database, QStringLiteral("endpoint"), Table<Endpoint>::Writing::Replace,
              endpointColumns())
{
}

Result<void> EndpointStore::readAll(const std::function<void(Endpoint &&)> &take) const
{
    return m_table.readEach(QStringLiteral("ORDER BY id"), {}, take);
}

} // namespace Uplift
