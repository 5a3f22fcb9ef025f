// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainxml.h"

#include "xmllimits.h"
#include "xmltext.h"

#include <QVarLengthArray>
#include <algorithm>
#include <utility>

namespace Uplift::Soap
{
namespace
{

constexpr qsizetype LongestName = 100;
constexpr qsizetype MostAttributes = 8;

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
}

bool isLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return (lower >= u'a' && lower <= u'z') || character == u'_';
}

bool isNameCharacter(QChar character)
{
    return isLetter(character) || (character >= u'0' && character <= u'9') || character == u'-' ||
           character == u'.';
}

/// Works through the text; every step says whether all was plain so far.
class PlainReader
{
public:
    explicit PlainReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<XmlElement> read()
    {
        skipSpace();
        XmlElement root;
        bool gone = false;
        if (!take(u'<') || !readElement(root, gone, 1))
            return {};
        skipSpace();
        return m_at == m_text.size() ? std::optional(std::move(root)) : std::nullopt;
    }

private:
    struct Name
    {
        QStringView whole;
        QStringView prefix;
        QStringView local;
    };

    struct Attribute
    {
        Name name;
        QStringView value;
    };

    using Attributes = QVarLengthArray<Attribute, MostAttributes>;

    struct Binding
    {
        QStringView prefix;
        QString uri;
    };

    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    bool take(QChar character)
    {
        const bool isThere = current() == character;
        m_at += isThere;
        return isThere;
    }

    bool readPart(QStringView &part)
    {
        const qsizetype start = m_at;
        if (!isLetter(current()))
            return false;
        while (isNameCharacter(current()))
            ++m_at;
        part = m_text.sliced(start, m_at - start);
        return part.size() <= LongestName;
    }

    bool readName(Name &name)
    {
        const qsizetype start = m_at;
        if (!readPart(name.local))
            return false;
        if (take(u':')) {
            name.prefix = name.local;
            if (!readPart(name.local))
                return false;
        }
        name.whole = m_text.sliced(start, m_at - start);
        return true;
    }

    bool readValue(QStringView &value)
    {
        const QChar quote = current();
        if (!take(u'"') && !take(u'\''))
            return false;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const QChar character = m_text[m_at++];
            if (character < u' ' || character == u'<' || character == u'&')
                return false;
        }
        value = m_text.sliced(start, m_at - start);
        return take(quote);
    }

    /// Up to the end of the start tag.
    bool readAttributes(Attributes &attributes)
    {
        while (isSpace(current())) {
            skipSpace();
            if (current() == u'>' || current() == u'/')
                return true;
            Attribute attribute;
            if (!readName(attribute.name) || !take(u'=') || !readValue(attribute.value))
                return false;
            const bool isTwice = std::ranges::any_of(attributes, [&](const Attribute &other) {
                return other.name.whole == attribute.name.whole;
            });
            if (isTwice || attributes.size() == MostAttributes)
                return false;
            attributes.append(attribute);
        }
        return true;
    }

    bool bind(QStringView prefix, QStringView uri)
    {
        const bool isReserved = prefix.startsWith(u"xml") ||
                                uri == u"http://www.w3.org/XML/1998/namespace" ||
                                uri == u"http://www.w3.org/2000/xmlns/";
        if (isReserved || (uri.isEmpty() && !prefix.isEmpty()))
            return false;
        m_bindings.append({prefix, uri.toString()});
        return true;
    }

    bool takeIn(const Attributes &attributes, XmlElement &element, bool &gone)
    {
        for (const auto &[name, value] : attributes) {
            const bool isDefault = name.whole == u"xmlns";
            if (isDefault || name.prefix == u"xmlns") {
                if (!bind(isDefault ? QStringView() : name.local, value))
                    return false;
            } else if (!name.prefix.isEmpty()) {
                return false;
            } else if (name.local == u"item") {
                element.item = cleanValue(value.toString());
            } else if (name.local == u"ghost") {
                gone = value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
            }
        }
        return true;
    }

    bool resolve(QStringView prefix, QString &uri) const
    {
        const auto found = std::find_if(m_bindings.crbegin(), m_bindings.crend(),
                                        [&](const Binding &b) { return b.prefix == prefix; });
        if (found != m_bindings.crend())
            uri = found->uri;
        return found != m_bindings.crend() || prefix.isEmpty();
    }

    /// Behind its '<'; leads behind its end tag.
    bool readElement(XmlElement &element, bool &gone, int depth)
    {
        const qsizetype outer = m_bindings.size();
        Name name;
        Attributes attributes;
        if (depth > maximumDepth || ++m_elements > maximumElements || !readName(name) ||
            !readAttributes(attributes) || !takeIn(attributes, element, gone) ||
            !resolve(name.prefix, element.namespaceUri))
            return false;
        element.name = name.local.toString();
        const bool isEmpty = take(u'/');
        if (!take(u'>') || (!isEmpty && !readContent(element, name.whole, depth)))
            return false;
        m_bindings.resize(outer);
        return true;
    }

    bool readContent(XmlElement &element, QStringView name, int depth)
    {
        QString text;
        while (readText(text) && take(u'<')) {
            if (take(u'/')) {
                element.text = cleanValue(std::move(text));
                return takeEnd(name);
            }
            XmlElement child;
            bool gone = false;
            if (!readElement(child, gone, depth + 1))
                return false;
            (gone ? element.gone : element.children).push_back(std::move(child));
        }
        return false;
    }

    /// Space before the text is no part of it.
    bool readText(QString &text)
    {
        if (text.isEmpty())
            skipSpace();
        const qsizetype start = m_at;
        bool hasBracket = false;
        while (m_at < m_text.size() && m_text[m_at] != u'<') {
            const QChar character = m_text[m_at++];
            if (character == u'&' || character == u'\r')
                return false;
            hasBracket |= character == u']';
        }
        const QStringView part = m_text.sliced(start, m_at - start);
        text += part;
        return !hasBracket || !part.contains(u"]]>");
    }

    bool takeEnd(QStringView name)
    {
        if (!m_text.sliced(m_at).startsWith(name))
            return false;
        m_at += name.size();
        skipSpace();
        return take(u'>');
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_elements = 0;
    QVarLengthArray<Binding, 8> m_bindings; ///< innermost last
};

} // namespace

std::optional<XmlElement> readPlainDocument(QStringView text)
{
    return PlainReader(text).read();
}

} // namespace Uplift::Soap
