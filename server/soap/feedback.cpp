// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms.h"
#include "identification.h"
#include "statusdocument.h"
#include "upgradestatus.h"
#include "xmlreader.h"

#include <algorithm>

namespace Uplift::Soap
{
namespace
{

/// What an envelope wraps, or the document itself; null for an envelope without content.
const XmlElement *unwrap(const XmlElement &root)
{
    if (root.name != u"Envelope")
        return &root;
    const XmlElement *soapBody = root.child(u"Body");
    return soapBody && !soapBody->children.empty() ? &soapBody->children.front() : nullptr;
}

const XmlElement *findIdentification(const XmlElement &element)
{
    if (const XmlElement *own = element.child(u"Identification"))
        return own;
    for (const XmlElement &child : element.children) {
        if (const XmlElement *found = findIdentification(child))
            return found;
    }
    return nullptr;
}

/// An event is named by its first element beside the identification; some carry a word instead.
void readEvent(const XmlElement &event, FeedbackMessage &message)
{
    const auto named = std::ranges::find_if(
        event.children, [](const XmlElement &child) { return child.name != u"Identification"; });
    if (named == event.children.end()) {
        message.event = event.text;
        return;
    }
    message.event = named->name;
    if (const auto calls = readCallEvent(*named)) {
        message.statusDocument = StatusDocument();
        message.statusDocument->calls = calls;
    }
    if (!message.upgradeStatus && named->name == u"SoftwareUpgrade")
        message.upgradeStatus = readUnnamedUpgradeStatus(*named);
}

/// "/Status" of a PostedDocument; a part of the tree has a longer location.
bool isWholeStatus(const QString &location)
{
    QStringView path(location);
    while (path.startsWith(u'/'))
        path = path.sliced(1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.compare(u"Status", Qt::CaseInsensitive) == 0;
}

/// Where a time has no zone, nobody says whether it is local time: as good as none.
QDateTime readSystemTime(const XmlElement &status)
{
    const QDateTime time =
        QDateTime::fromString(status.textAt({u"Time", u"SystemTime"}), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

void readStatus(const XmlElement &status, FeedbackMessage &message)
{
    message.statusDocument = readStatusDocument(status, isWholeStatus(message.location));
    message.systemTime = readSystemTime(status);
}

void readByForm(const XmlElement &content, FeedbackMessage &message)
{
    if (content.name == u"Status") {
        readStatus(content, message);
    } else if (content.name == u"Event") {
        readEvent(content, message);
    } else {
        if (content.name == u"PostedDocument")
            message.location = content.textAt({u"Location"});
        if (const XmlElement *status = content.child(u"Status"))
            readStatus(*status, message);
        if (const XmlElement *event = content.child(u"Event"))
            readEvent(*event, message);
        if (!message.upgradeStatus)
            message.upgradeStatus = readUnnamedUpgradeStatus(content);
    }
}

} // namespace

Decoded<FeedbackMessage> feedbackIn(const XmlElement &root)
{
    const XmlElement *content = unwrap(root);
    if (!content)
        return std::unexpected(notExpected(QStringLiteral("The envelope holds nothing.")));

    FeedbackMessage message;
    if (const XmlElement *identification = findIdentification(*content))
        message.identification = readIdentification(*identification, NamespaceRule::Any);
    message.upgradeStatus = findUpgradeStatus(*content);
    readByForm(*content, message);
    if (message == FeedbackMessage())
        return std::unexpected(notExpected(
            QStringLiteral("'%1' holds no identification, status or event.").arg(content->name)));
    return message;
}

} // namespace Uplift::Soap
