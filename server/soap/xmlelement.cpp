// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlelement.h"

#include <algorithm>

namespace Uplift::Soap
{

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

const XmlElement *XmlElement::child(QStringView namespaceWanted, QStringView childName) const
{
    const auto found = std::ranges::find_if(children, [&](const XmlElement &element) {
        return element.name == childName && element.namespaceUri == namespaceWanted;
    });
    return found == children.end() ? nullptr : &*found;
}

const XmlElement *XmlElement::at(std::initializer_list<QStringView> path) const
{
    const XmlElement *element = this;
    for (const QStringView step : path) {
        element = element->child(step);
        if (!element)
            return nullptr;
    }
    return element;
}

QString XmlElement::textAt(std::initializer_list<QStringView> path) const
{
    const XmlElement *element = at(path);
    return element ? element->text : QString();
}

} // namespace Uplift::Soap
