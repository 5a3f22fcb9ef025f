// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlreader.h"

#include "plainxml.h"
#include "tagscan.h"
#include "xmllimits.h"
#include "xmltext.h"

#include <QXmlStreamReader>

namespace Uplift::Soap
{
namespace
{

/// Builds the tree; the first fault ends it.
class TreeReader
{
public:
    explicit TreeReader(const QString &text)
        : m_xml(text)
    {
    }

    Decoded<XmlElement> read()
    {
        XmlElement root;
        while (!m_error && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                root = readElement(1);
            else
                check(token);
        }
        if (!m_error && m_xml.hasError())
            fail(DecodeFault::NotXml, m_xml.errorString());
        if (m_error)
            return std::unexpected(*m_error);
        return root;
    }

private:
    /// Called on its start tag; returns behind its end tag, or with an error set.
    XmlElement readElement(int depth)
    {
        if (m_namespace != m_xml.namespaceUri())
            m_namespace = m_xml.namespaceUri().toString();
        XmlElement element{
            .namespaceUri = m_namespace,
            .name = cleanValue(m_xml.name().toString()),
            .text = {},
            .item = cleanValue(m_xml.attributes().value(QLatin1String("item")).toString()),
            .children = {},
            .gone = {}};
        if (depth > maximumDepth)
            fail(DecodeFault::TooComplex,
                 QStringLiteral("Elements lie deeper than %1 levels.").arg(maximumDepth));
        if (++m_elements > maximumElements)
            fail(DecodeFault::TooComplex,
                 QStringLiteral("There are more than %1 elements.").arg(maximumElements));
        QString text;
        while (!m_error && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement)
                addChild(element, depth + 1);
            else if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            else
                check(token);
        }
        element.text = cleanValue(std::move(text));
        return element;
    }

    void addChild(XmlElement &parent, int depth)
    {
        const bool gone = m_xml.attributes()
                              .value(QLatin1String("ghost"))
                              .compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
        XmlElement child = readElement(depth);
        (gone ? parent.gone : parent.children).push_back(std::move(child));
    }

    void check(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::ProcessingInstruction)
            fail(DecodeFault::Forbidden,
                 QStringLiteral("A processing instruction is not accepted."));
        else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            fail(DecodeFault::Forbidden,
                 QStringLiteral("A document type or an entity is not accepted."));
    }

    void fail(DecodeFault fault, const QString &detail)
    {
        if (!m_error)
            m_error =
                DecodeError{fault, cleanValue(detail), m_xml.lineNumber(), m_xml.columnNumber()};
    }

    QXmlStreamReader m_xml;
    std::optional<DecodeError> m_error;
    QString m_namespace; ///< of the last start tag: most have the same
    int m_elements = 0;
};

} // namespace

Decoded<XmlElement> readDocument(const QByteArray &document, int *leftOut)
{
    const std::optional<MendedText> readable = readableText(document);
    if (!readable)
        return std::unexpected(
            DecodeError{DecodeFault::NotXml, QStringLiteral("The encoding is not known."), 1, 0});
    if (leftOut)
        *leftOut = readable->leftOut;
    if (auto plain = readPlainDocument(readable->text))
        return *std::move(plain);
    return readAnyDocument(readable->text);
}

Decoded<XmlElement> readAnyDocument(const QString &text)
{
    if (const auto hostile = findHostileTag(text))
        return std::unexpected(*hostile);
    return TreeReader(text).read();
}

std::optional<MendedText> readableText(const QByteArray &document)
{
    std::optional<DecodedText> decoded = decodeText(document);
    if (!decoded)
        return {};
    MendedText mended = mendXml(std::move(decoded->text));
    mended.leftOut += decoded->unreadable;
    return mended;
}

DecodeError notExpected(const QString &detail)
{
    return {DecodeFault::NotExpected, cleanValue(detail), 0, 0};
}

} // namespace Uplift::Soap
