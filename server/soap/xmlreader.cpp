// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlreader.h"

#include "plainxml.h"
#include "tagscan.h"
#include "xmllimits.h"
#include "xmltext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

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

static std::unexpected<DecodeError> unknownEncoding()
{
    return std::unexpected(
        DecodeError{DecodeFault::NotXml, QStringLiteral("The encoding is not known."), 1, 0});
}

Decoded<XmlElement> readDocument(const QByteArray &document, int *leftOut)
{
    const std::optional<MendedText> readable = readableText(document);
    if (!readable)
        return unknownEncoding();
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

/// What stands before the outermost element: white space, comments and declarations.
static const QString &prologue()
{
    static const QString form = QStringLiteral(R"(^(?:\s++|<\?.*?\?>|<!--.*?-->)*+)");
    return form;
}

std::optional<QString> readableAnswer(const QByteArray &document)
{
    // One with "[" declares entities of its own: left for the reader to refuse.
    static const QRegularExpression plainType(
        prologue() + QStringLiteral(R"((<!DOCTYPE(?:[^<>\[\]"']++|"[^"]*+"|'[^']*+')*+>))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    std::optional<MendedText> readable = readableText(document);
    if (!readable)
        return {};
    QString text = std::move(readable->text);
    if (const auto type = plainType.match(text); type.hasMatch())
        text.remove(type.capturedStart(1), type.capturedLength(1));
    return text;
}

Decoded<XmlElement> readAnswer(const QByteArray &document)
{
    const std::optional<QString> text = readableAnswer(document);
    if (!text)
        return unknownEncoding();
    auto root = readAnyDocument(*text);
    if (root && root->name == u"XmlDoc" && root->children.size() == 1)
        return XmlElement(std::move(root->children.front()));
    return root;
}

QString outermostName(const QByteArray &document)
{
    static const QRegularExpression first(
        prologue() +
            QStringLiteral(R"((?:<!DOCTYPE[^\[>]*(?:\[.*?\])?\s*>)?\s*<(?:[\w.-]+:)?([\w.-]+))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype Beginning = 4096;
    const std::optional<MendedText> readable =
        readableText(document.first(std::min(document.size(), Beginning)));
    return readable ? first.match(readable->text).captured(1) : QString();
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
