// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioningsettings.h"

#include <QStringList>
#include <array>

namespace Uplift::Lab
{
namespace
{

constexpr std::array modes{u"Auto", u"CUCM", u"Edge", u"Off", u"TMS", u"VCS", u"Webex"};
constexpr std::array protocols{u"HTTP", u"HTTPS"};
constexpr std::array methods{u"GET", u"POST"};

template<size_t N>
QStringList listed(const std::array<const char16_t *, N> &words)
{
    QStringList list;
    for (const char16_t *word : words)
        list.append(QString::fromUtf16(word));
    return list;
}

/// One setting: where it is written, what it may be [schema], where it is kept.
struct Leaf
{
    QString path;
    QString ProvisioningSettings::*value;
    QStringList words; ///< empty: any text
    int longest = 64;
};

const std::vector<Leaf> &leaves()
{
    using P = ProvisioningSettings;
    const auto manager = [](const char *name) {
        return QStringLiteral("ExternalManager/") + QLatin1String(name);
    };
    static const std::vector<Leaf> all{
        {manager("Address"), &P::address, {}},
        {manager("AlternateAddress"), &P::alternateAddress, {}},
        {manager("Domain"), &P::domain, {}},
        {manager("Path"), &P::path, {}, 255},
        {manager("Protocol"), &P::protocol, listed(protocols)},
        {QStringLiteral("HttpMethod"), &P::httpMethod, listed(methods)},
        {QStringLiteral("Mode"), &P::mode, listed(modes)},
    };
    return all;
}

QString takeLeaf(const QString &path, const QString &text, ProvisioningSettings &settings)
{
    for (const Leaf &leaf : leaves()) {
        if (leaf.path.compare(path, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype word = leaf.words.indexOf(text, 0);
        if ((!leaf.words.isEmpty() && word < 0) || text.size() > leaf.longest)
            return QStringLiteral("Invalid value for /Configuration/Provisioning/%1").arg(path);
        settings.*leaf.value = text;
        return {};
    }
    return QStringLiteral("No match on address expression /Configuration/Provisioning/%1")
        .arg(path);
}

QString takeAll(const XmlNode &node, const QString &path, ProvisioningSettings &settings)
{
    if (node.children.empty())
        return takeLeaf(path, node.text, settings);
    for (const XmlNode &child : node.children) {
        const QString below = path.isEmpty() ? child.name : path + u'/' + child.name;
        if (const QString complaint = takeAll(child, below, settings); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

ProvisioningSettings ProvisioningSettings::fromManager(const QUrl &manager)
{
    ProvisioningSettings settings;
    settings.protocol = manager.scheme().toUpper();
    settings.address = manager.host();
    const int usualPort = settings.protocol == u"HTTPS" ? 443 : 80;
    if (manager.port(usualPort) != usualPort)
        settings.address += u':' + QString::number(manager.port());
    settings.path = manager.path().sliced(manager.path().startsWith(u'/') ? 1 : 0);
    return settings;
}

ProvisioningSettings ProvisioningSettings::registeredElsewhere(const QString &mode)
{
    ProvisioningSettings settings;
    settings.mode = mode;
    settings.modeWithoutManager = mode;
    return settings;
}

QUrl ProvisioningSettings::manager() const
{
    if (mode != u"TMS" || address.isEmpty())
        return {};
    QUrl url(protocol.toLower() + QStringLiteral("://") + address);
    url.setPath(path.startsWith(u'/') ? path : u'/' + path);
    return url;
}

XmlNode ProvisioningSettings::toNode() const
{
    XmlNode node{.name = QStringLiteral("Provisioning")};
    XmlNode manager{.name = QStringLiteral("ExternalManager")};
    for (const Leaf &leaf : leaves()) {
        XmlNode value{.name = leaf.path.section(u'/', -1), .text = this->*leaf.value};
        XmlNode &parent = leaf.path.contains(u'/') ? manager : node;
        parent.children.push_back(std::move(value));
    }
    if (modeWithoutManager.isEmpty() || mode != modeWithoutManager)
        node.children.insert(node.children.begin(), std::move(manager));
    return node;
}

QString ProvisioningSettings::take(const XmlNode &node)
{
    ProvisioningSettings changed = *this;
    const QString complaint = takeAll(node, {}, changed);
    if (complaint.isEmpty())
        *this = changed;
    return complaint;
}

} // namespace Uplift::Lab
