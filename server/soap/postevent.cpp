// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms.h"
#include "identification.h"
#include "xmlreader.h"

namespace Uplift::Soap
{
namespace
{

const XmlElement *managementChild(const XmlElement &parent, QStringView name)
{
    const XmlElement *element = parent.child(managementNamespace, name);
    return element ? element : parent.child({}, name);
}

} // namespace

Decoded<PostEvent> postEventIn(const XmlElement &root)
{
    if (root.name != u"Envelope" || root.namespaceUri != soapNamespace)
        return std::unexpected(notExpected(
            QStringLiteral("A SOAP 1.1 envelope was expected, not '%1'.").arg(root.name)));
    const XmlElement *soapBody = root.child(soapNamespace, u"Body");
    if (!soapBody)
        return std::unexpected(notExpected(QStringLiteral("The envelope has no body.")));
    const XmlElement *postEvent = soapBody->child(managementNamespace, u"PostEvent");
    if (!postEvent)
        return std::unexpected(
            notExpected(QStringLiteral("The body holds no PostEvent of the management service.")));

    PostEvent message;
    if (const XmlElement *identification = managementChild(*postEvent, u"Identification"))
        message.identification =
            readIdentification(*identification, NamespaceRule::ManagementOrNone);
    if (const XmlElement *event = managementChild(*postEvent, u"Event"))
        message.event = event->text;
    return message;
}

} // namespace Uplift::Soap
