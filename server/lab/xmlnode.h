// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace Uplift::Lab
{

/// An element of an endpoint's documents: it has a text or children.
struct XmlNode
{
    QString name;
    QString text;
    std::vector<XmlNode> children;
    std::vector<std::pair<QString, QString>> attributes;

    /// The child of that name, case aside; null when there is none.
    const XmlNode *child(const QString &childName) const;

    /// The text of the element under that path of names ("Software/Name"); empty when missing.
    QString textAt(const QString &path) const;

    /// The attribute's value; empty when missing.
    QString attribute(const QString &attributeName) const;

    /// This element with only the one under `path` below it; none when there is no such.
    std::optional<XmlNode> onlyPath(const QStringList &path) const;

    /// As a document of its own.
    QByteArray toDocument() const;

    /// Reads a document; none when it is not well-formed or nested more than 32 deep.
    static std::optional<XmlNode> fromDocument(const QByteArray &document);
};

} // namespace Uplift::Lab
