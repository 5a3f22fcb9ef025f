// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace Uplift::Soap
{

/// An element of a document that was read; of its attributes only `item` is kept (xAPI).
struct XmlElement
{
    QString namespaceUri;
    QString name; ///< without prefix
    QString text; ///< of its own, not of its children; as `cleanValue` leaves it
    QString item; ///< its number among those of its name; empty: it has none
    std::vector<XmlElement> children;
    std::vector<XmlElement> gone; ///< children that the endpoint marks as gone: `ghost="True"`

    /// The first child of that name in any namespace, or null; valid as long as this element.
    const XmlElement *child(QStringView childName) const;

    /// The first child of that name in exactly that namespace, or null.
    const XmlElement *child(QStringView namespaceWanted, QStringView childName) const;

    /// The element at that path of child names, or null.
    const XmlElement *at(std::initializer_list<QStringView> path) const;

    /// The text at that path of child names; empty when there is no such element.
    QString textAt(std::initializer_list<QStringView> path) const;

    bool operator==(const XmlElement &) const = default;
};

} // namespace Uplift::Soap
