// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactstore.h"

namespace Uplift
{

namespace
{

template<typename Field>
Column<ContactWay> ofWay(const char *name, Field access)
{
    return column<ContactWay>(name, access);
}

template<typename Field>
Column<FormerManager> ofManager(const char *name, Field access)
{
    return column<FormerManager>(name, access);
}

QList<Column<ContactWay>> wayColumns()
{
    return {
        ofWay(
            "endpoint_id", [](auto &w) -> auto & { return w.endpoint; }),
        ofWay(
            "protocol", [](auto &w) -> auto & { return w.protocol; }),
        ofWay(
            "address", [](auto &w) -> auto & { return w.address; }),
        ofWay(
            "fingerprint", [](auto &w) -> auto & { return w.fingerprint; }),
        ofWay(
            "has_credentials", [](auto &w) -> auto & { return w.hasCredentials; }),
    };
}

QList<Column<FormerManager>> managerColumns()
{
    return {
        ofManager(
            "endpoint_id", [](auto &m) -> auto & { return m.endpoint; }),
        ofManager(
            "mode", [](auto &m) -> auto & { return m.mode; }),
        ofManager(
            "address", [](auto &m) -> auto & { return m.address; }),
        ofManager(
            "alternate_address", [](auto &m) -> auto & { return m.alternateAddress; }),
        ofManager(
            "path", [](auto &m) -> auto & { return m.path; }),
        ofManager(
            "protocol", [](auto &m) -> auto & { return m.protocol; }),
        ofManager(
            "http_method", [](auto &m) -> auto & { return m.httpMethod; }),
        ofManager(
            "borrowed_as", [](auto &m) -> auto & { return m.borrowedAs; }),
        ofManager(
            "back_after_upgrade", [](auto &m) -> auto & { return m.backAfterUpgrade; }),
        ofManager(
            "borrowed_at", [](auto &m) -> auto & { return m.borrowedAt; }),
        ofManager(
            "restored_at", [](auto &m) -> auto & { return m.restoredAt; }),
    };
}

} // namespace

ContactStore::ContactStore(const QSqlDatabase &database)
    : m_ways(database, QStringLiteral("contact_way"), Table<ContactWay>::Writing::Replace,
             wayColumns())
    , m_formerManagers(database, QStringLiteral("former_manager"),
                       Table<FormerManager>::Writing::Replace, managerColumns())
{
}

} // namespace Uplift
