// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlnode.h"

#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace Uplift::Lab
{
namespace
{

constexpr int deepest = 32;

bool readInto(XmlNode &node, QXmlStreamReader &xml, int depth)
{
    if (depth > deepest)
        return false;
    node.name = xml.name().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!readInto(node.children.emplace_back(), xml, depth + 1))
                return false;
            break;
        case QXmlStreamReader::Characters:
            node.text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            node.text = node.text.trimmed();
            return true;
        default:
            break;
        }
    }
    return false;
}

void writeTo(QXmlStreamWriter &xml, const XmlNode &node)
{
    xml.writeStartElement(node.name);
    for (const auto &[name, value] : node.attributes)
        xml.writeAttribute(name, value);
    if (!node.text.isEmpty())
        xml.writeCharacters(node.text);
    for (const XmlNode &child : node.children)
        writeTo(xml, child);
    xml.writeEndElement();
}

} // namespace

const XmlNode *XmlNode::child(const QString &childName) const
{
    const auto found = std::ranges::find_if(children, [&](const XmlNode &node) {
        return node.name.compare(childName, Qt::CaseInsensitive) == 0;
    });
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::textAt(const QString &path) const
{
    const XmlNode *node = this;
    for (const QString &step : path.split(u'/')) {
        node = node->child(step);
        if (!node)
            return {};
    }
    return node->text;
}

QString XmlNode::attribute(const QString &attributeName) const
{
    const auto found =
        std::ranges::find(attributes, attributeName, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

std::optional<XmlNode> XmlNode::onlyPath(const QStringList &path) const
{
    if (path.isEmpty())
        return *this;
    const XmlNode *wanted = child(path.constFirst());
    auto below = wanted ? wanted->onlyPath(path.sliced(1)) : std::nullopt;
    if (!below)
        return std::nullopt;
    return XmlNode{
        .name = name, .text = {}, .children = {std::move(*below)}, .attributes = attributes};
}

QByteArray XmlNode::toDocument() const
{
    QByteArray document = "<?xml version=\"1.0\"?>\n";
    QByteArray elements;
    QXmlStreamWriter xml(&elements);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    writeTo(xml, *this);
    return document + elements.trimmed() + '\n';
}

std::optional<XmlNode> XmlNode::fromDocument(const QByteArray &document)
{
    XmlNode root;
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement() || !readInto(root, xml, 1))
        return std::nullopt;
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? std::nullopt : std::optional(root);
}

} // namespace Uplift::Lab
