// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identification.h"

#include "xmlreader.h"

#include <array>

namespace Uplift::Soap
{
namespace
{

struct Field
{
    QStringView name;
    QString Identification::*value;
};

constexpr std::array fields{
    Field{u"SystemName", &Identification::systemName},
    Field{u"MACAddress", &Identification::macAddress},
    Field{u"IPAddress", &Identification::ipAddress},
    Field{u"ProductType", &Identification::productType},
    Field{u"ProductID", &Identification::productId},
    Field{u"SWVersion", &Identification::softwareVersion},
    Field{u"HWBoard", &Identification::hardwareBoard},
};

bool isAllowed(const XmlElement &element, NamespaceRule rule)
{
    return rule == NamespaceRule::Any || element.namespaceUri.isEmpty() ||
           element.namespaceUri == managementNamespace;
}

} // namespace

Identification readIdentification(const XmlElement &element, NamespaceRule rule)
{
    Identification identification;
    for (const XmlElement &child : element.children) {
        if (!isAllowed(child, rule))
            continue;
        for (const Field &field : fields) {
            if (child.name == field.name && (identification.*field.value).isEmpty())
                identification.*field.value = child.text;
        }
        if (child.name == u"SerialNumber" && identification.serialNumber.isEmpty())
            identification.serialNumber = child.text;
    }
    return identification;
}

} // namespace Uplift::Soap
