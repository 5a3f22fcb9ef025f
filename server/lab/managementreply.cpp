// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managementreply.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace Uplift::Lab
{
namespace
{

/// Takes the text of the element at the end of `path`, if it is one that an endpoint uses.
void take(const QString &path, const QString &text, SoftwareOffer &offer, ManagementReply &reply)
{
    if (path.endsWith(u"/Software/ReleaseKey"))
        offer.releaseKey = text;
    else if (path.endsWith(u"/Software/SessionId"))
        offer.sessionId = text;
    else if (path.endsWith(u"/Software/Package/VersionId"))
        offer.versionId = text;
    else if (path.endsWith(u"/Software/Package/URL"))
        offer.packageUrl = QUrl(text);
    else if (path.endsWith(u"/Software/Feedback/URL"))
        offer.feedbackUrl = QUrl(text);
    else if (path.endsWith(u"/DocumentToPost/Location"))
        reply.documents.append({text, {}});
    else if (path.endsWith(u"/DocumentToPost/URL") && !reply.documents.isEmpty())
        reply.documents.last().url = QUrl(text);
    else if (path.endsWith(u"/HeartBeatInterval"))
        reply.heartbeatSeconds = text.toInt();
}

} // namespace

std::optional<ManagementReply> readManagementReply(const QByteArray &body)
{
    ManagementReply reply;
    SoftwareOffer offer;
    QStringList path;
    QString text;
    bool hasResult = false;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(xml.name().toString());
            text.clear();
            hasResult = hasResult || path.last() == u"PostEventResult";
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            take(u'/' + path.join(u'/'), text.trimmed(), offer, reply);
            path.removeLast();
            text.clear();
            break;
        default:
            break;
        }
    }
    if (xml.hasError() || !hasResult)
        return std::nullopt;
    if (offer.packageUrl.isValid())
        reply.software = offer;
    return reply;
}

} // namespace Uplift::Lab
