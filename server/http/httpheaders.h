// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <utility>

namespace Uplift
{

/// The fields of a request's or an answer's header, in order; names are found in any letter case.
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }

    /// Every field of that name.
    void remove(QByteArrayView name);

    const QList<Field> &fields() const { return m_fields; }

    bool contains(QByteArrayView name) const;

    /// The first field of that name; empty when there is none.
    QByteArray value(QByteArrayView name) const;

    /// Every field of that name, in order.
    QByteArrayList values(QByteArrayView name) const;

    /// The elements of all fields of that name as one list (RFC 9110, 5.6.1), in lower case.
    QByteArrayList listElements(QByteArrayView name) const;

    bool operator==(const HttpHeaders &) const = default;

private:
    QList<Field> m_fields;
};

} // namespace Uplift
