// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpheaders.h"

namespace Uplift
{

static bool isNamed(const HttpHeaders::Field &field, QByteArrayView name)
{
    return field.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            return true;
    }
    return false;
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            return field.second;
    }
    return {};
}

QByteArrayList HttpHeaders::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const Field &field : m_fields) {
        if (isNamed(field, name))
            found.append(field.second);
    }
    return found;
}

void HttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf([name](const Field &field) { return isNamed(field, name); });
}

QByteArrayList HttpHeaders::listElements(QByteArrayView name) const
{
    QByteArrayList elements;
    for (const QByteArray &value : values(name)) {
        for (const QByteArray &element : value.split(',')) {
            const QByteArray trimmed = element.trimmed().toLower();
            if (!trimmed.isEmpty())
                elements.append(trimmed);
        }
    }
    return elements;
}

} // namespace Uplift
