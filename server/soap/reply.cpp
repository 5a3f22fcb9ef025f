// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codec.h"
#include "xmlreader.h"
#include "xmltext.h"

#include <QXmlStreamWriter>
#include <functional>

namespace Uplift::Soap
{
namespace
{

void writeText(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    const QString value = cleanValue(text);
    if (value.isEmpty())
        xml.writeEmptyElement(name);
    else
        xml.writeTextElement(name, value);
}

void writeUrl(QXmlStreamWriter &xml, const QUrl &url)
{
    xml.writeTextElement(QStringLiteral("URL"), url.toString(QUrl::FullyEncoded));
}

void writeSoftware(QXmlStreamWriter &xml, const Software &software)
{
    xml.writeStartElement(QStringLiteral("Software"));
    writeText(xml, QStringLiteral("ReleaseKey"), software.releaseKey);
    writeText(xml, QStringLiteral("SessionId"), software.sessionId);
    xml.writeStartElement(QStringLiteral("Package"));
    writeText(xml, QStringLiteral("VersionId"), software.versionId);
    writeUrl(xml, software.packageUrl);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Feedback"));
    writeUrl(xml, software.feedbackUrl);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeStatusRequest(QXmlStreamWriter &xml, const QUrl &url)
{
    xml.writeStartElement(QStringLiteral("DocumentsToPost"));
    xml.writeStartElement(QStringLiteral("DocumentToPost"));
    xml.writeTextElement(QStringLiteral("Location"), QStringLiteral("/Status"));
    writeUrl(xml, url);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeManagement(QXmlStreamWriter &xml, const Reply &reply)
{
    xml.writeStartElement(QStringLiteral("Management"));
    xml.writeEmptyElement(QStringLiteral("Command"));
    if (reply.software)
        writeSoftware(xml, *reply.software);
    else
        xml.writeEmptyElement(QStringLiteral("Software"));
    if (!reply.statusUrl.isEmpty())
        writeStatusRequest(xml, reply.statusUrl);
    xml.writeEndElement();
}

/// The envelope with a body that `content` fills. The prefix is written as the seed has it, so
/// names are given with it.
QByteArray writeEnvelope(const std::function<void(QXmlStreamWriter &)> &content)
{
    QString envelope; // to write into a QByteArray costs twice the time, for it needs a device
    QXmlStreamWriter xml(&envelope);
    xml.writeStartElement(QStringLiteral("soap:Envelope"));
    xml.writeAttribute(QStringLiteral("xmlns:soap"), soapNamespace.toString());
    xml.writeStartElement(QStringLiteral("soap:Body"));
    content(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + envelope.toUtf8();
}

} // namespace

QByteArray encodeReply(const Reply &reply)
{
    return writeEnvelope([&reply](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("PostEventResponse"));
        xml.writeAttribute(QStringLiteral("xmlns"), managementNamespace.toString());
        xml.writeStartElement(QStringLiteral("PostEventResult"));
        writeManagement(xml, reply);
        xml.writeTextElement(QStringLiteral("HeartBeatInterval"),
                             QString::number(reply.heartbeatSeconds));
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray encodeFault(const QString &text)
{
    return writeEnvelope([&text](QXmlStreamWriter &xml) {
        xml.writeStartElement(QStringLiteral("soap:Fault"));
        xml.writeTextElement(QStringLiteral("faultcode"), QStringLiteral("soap:Client"));
        xml.writeTextElement(QStringLiteral("faultstring"), cleanValue(text));
        xml.writeEndElement();
    });
}

} // namespace Uplift::Soap
