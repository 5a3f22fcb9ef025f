// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent to putxml, and what comes back from it.

#include "contactdocuments.h"

#include <soap/xmlreader.h>
#include <soap/xmltext.h>

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Uplift
{

namespace
{

constexpr qsizetype LongestPackageUrlOnTc = 255;
constexpr qsizetype LongestPackageUrl = 1024;

/// A document of nested elements around what `content` writes.
template<typename Content>
QByteArray document(std::initializer_list<const char *> path, Content content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    for (const char *name : path)
        xml.writeStartElement(QString::fromLatin1(name));
    content(xml);
    for (size_t i = 0; i < path.size(); ++i)
        xml.writeEndElement();
    return bytes;
}

void markAsCommand(QXmlStreamWriter &xml)
{
    xml.writeAttribute(QStringLiteral("command"), QStringLiteral("True"));
}

void field(QXmlStreamWriter &xml, const char *name, const std::optional<QString> &value)
{
    if (value)
        xml.writeTextElement(QString::fromLatin1(name), *value);
}

/// What the elements of an answer say, taken together.
struct Said
{
    bool isOk = false;
    bool isRefused = false;

    void take(const QXmlStreamReader &xml)
    {
        const QStringView status = xml.attributes().value(QLatin1String("status"));
        const bool saysOk = status.compare(u"OK", Qt::CaseInsensitive) == 0;
        const QStringView name = xml.name();
        isOk = isOk || saysOk || name == u"Success";
        isRefused = isRefused || (!status.isEmpty() && !saysOk) || name.endsWith(u"Error");
    }
};

bool givesReason(QStringView name)
{
    return name == u"Reason" || name == u"Description" || name == u"Error" || name == u"Message" ||
           name == u"Cause";
}

} // namespace

QByteArray encodeStartUpgrade()
{
    return document({"Command", "Provisioning", "StartUpgrade"}, markAsCommand);
}

QByteArray encodeBoot()
{
    return document({"Command", "SystemUnit", "Boot"}, markAsCommand);
}

ContactResult<QByteArray> encodeSoftwareUpgrade(const QString &packageUrl, Generation generation)
{
    const bool isTc = generation == Generation::Tc;
    if (packageUrl.size() > (isTc ? LongestPackageUrlOnTc : LongestPackageUrl))
        return std::unexpected(ContactFailure{ContactProblem::PackageAddressLong, packageUrl});
    return document({"Command", "SystemUnit", "SoftwareUpgrade"}, [&](QXmlStreamWriter &xml) {
        markAsCommand(xml);
        field(xml, "URL", packageUrl);
        if (!isTc)
            field(xml, "Forced", QStringLiteral("False"));
    });
}

QByteArray encodeManager(const ManagerSettings &settings)
{
    const bool namesManager =
        settings.address || settings.alternateAddress || settings.path || settings.protocol;
    return document({"Configuration", "Provisioning"}, [&](QXmlStreamWriter &xml) {
        field(xml, "Mode", settings.mode);
        field(xml, "HttpMethod", settings.httpMethod);
        if (!namesManager)
            return;
        xml.writeStartElement(QStringLiteral("ExternalManager"));
        field(xml, "Address", settings.address);
        field(xml, "AlternateAddress", settings.alternateAddress);
        field(xml, "Path", settings.path);
        field(xml, "Protocol", settings.protocol);
        xml.writeEndElement();
    });
}

ContactResult<void> decodeResult(const QByteArray &answer)
{
    // The reader of soap keeps hostile documents away; it drops the attributes that count here.
    const auto checked = Soap::readAnswer(answer);
    if (!checked)
        return std::unexpected(
            ContactFailure{ContactProblem::NotAnEndpoint, checked.error().detail});
    QXmlStreamReader xml(Soap::readableAnswer(answer).value_or(QString()));
    Said said;
    QStringList reasons;
    QString name;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            said.take(xml);
            name = xml.name().toString();
        } else if (token == QXmlStreamReader::Characters && givesReason(name)) {
            if (const QString text = Soap::cleanValue(xml.text().toString()); !text.isEmpty())
                reasons += text;
        }
    }
    if (said.isRefused || (!said.isOk && !reasons.isEmpty()))
        return std::unexpected(
            ContactFailure{ContactProblem::CommandRefused, reasons.join(QStringLiteral(" · "))});
    if (checked->name != u"Command" && checked->name != u"CommandResponse" &&
        checked->name != u"Configuration" && checked->name != u"EmptyResult")
        return std::unexpected(ContactFailure{ContactProblem::NotAnEndpoint, checked->name});
    if (!said.isOk)
        return std::unexpected(ContactFailure{ContactProblem::NotConfirmed, {}});
    return {};
}

} // namespace Uplift
