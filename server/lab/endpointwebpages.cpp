// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointwebpages.h"

#include "endpointidentity.h"

#include <QUrlQuery>
#include <functional>

namespace Uplift::Lab
{
namespace
{

XmlNode node(const QString &name, std::vector<XmlNode> children)
{
    return {.name = name, .text = {}, .children = std::move(children)};
}

XmlNode reason(const QString &text)
{
    return {.name = QStringLiteral("Reason"), .text = text};
}

XmlNode commandRefused(const QString &why)
{
    return node(QStringLiteral("Command"), {node(QStringLiteral("ActionError"), {reason(why)})});
}

XmlNode documentAt(const QString &location, const EndpointControls &endpoint)
{
    QStringList path = location.split(u'/', Qt::SkipEmptyParts);
    const QString root = path.isEmpty() ? QString() : path.takeFirst();
    std::optional<XmlNode> part;
    if (root.compare(u"Status", Qt::CaseInsensitive) == 0)
        part = endpoint.status().onlyPath(path);
    else if (root.compare(u"Configuration", Qt::CaseInsensitive) == 0)
        part = endpoint.configuration().onlyPath(path);
    return part.value_or(node(QStringLiteral("EmptyResult"), {}));
}

// Commands

QString registerFeedback(const XmlNode &command, EndpointControls &endpoint)
{
    QStringList expressions;
    for (const XmlNode &child : command.children) {
        if (child.name.startsWith(u"Expression", Qt::CaseInsensitive))
            expressions.append(child.text);
    }
    return endpoint.registerFeedback(command.textAt(QStringLiteral("FeedbackSlot")).toInt(),
                                     QUrl(command.textAt(QStringLiteral("ServerUrl"))),
                                     expressions);
}

QString postpone(const XmlNode &command, EndpointControls &endpoint)
{
    constexpr int longest = 65534;
    bool isNumber = false;
    const int seconds = command.textAt(QStringLiteral("SecondsToPostpone")).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longest)
        return QStringLiteral("Invalid value for SecondsToPostpone");
    return endpoint.postponeUpgrade(std::chrono::seconds(seconds));
}

constexpr Release beforeAll{false, 0, 0};
constexpr Release afterAll{true, 999, 0};

/// `Forced` came with CE, and so did addresses of more than 255 characters [schema].
QString upgradeSoftware(const XmlNode &command, EndpointControls &endpoint)
{
    constexpr qsizetype longestOnTc = 255;
    constexpr qsizetype longest = 1024;
    const bool isCe = releaseOf(endpoint.softwareVersionNow()).isCe;
    for (const XmlNode &argument : command.children) {
        const bool isUrl = argument.name == u"URL";
        if (!isUrl && !(isCe && argument.name == u"Forced"))
            return QStringLiteral("Unknown argument %1").arg(argument.name);
        if (!isUrl && argument.text != u"True" && argument.text != u"False")
            return QStringLiteral("Invalid value for Forced");
        if (isUrl && argument.text.size() > (isCe ? longest : longestOnTc))
            return QStringLiteral("Invalid value for URL");
    }
    return endpoint.upgradeFrom(QUrl(command.textAt(QStringLiteral("URL"))));
}

/// A command, and the releases that know it: from the first to before the last.
struct KnownCommand
{
    QString path;
    std::function<QString(const XmlNode &, EndpointControls &)> run;
    Release first = beforeAll;
    Release last = afterAll;
};

const std::vector<KnownCommand> &knownCommands()
{
    static const std::vector<KnownCommand> commands{
        // In the guides of TC6 to CE9.1 [api], not in a list of CE9.6 and in no schema since.
        {QStringLiteral("Provisioning/StartUpgrade"),
         [](const XmlNode &, EndpointControls &endpoint) { return endpoint.startUpgrade(); },
         {false, 6, 0},
         {true, 9, 2}},
        {QStringLiteral("Provisioning/CompleteUpgrade"),
         [](const XmlNode &, EndpointControls &endpoint) { return endpoint.completeUpgrade(); },
         {false, 6, 3}},
        {QStringLiteral("Provisioning/PostponeUpgrade"), postpone, {false, 6, 3}},
        {QStringLiteral("SystemUnit/SoftwareUpgrade"), upgradeSoftware},
        {QStringLiteral("SystemUnit/Boot"),
         [](const XmlNode &, EndpointControls &endpoint) { return endpoint.boot(); }},
        {QStringLiteral("HttpFeedback/Register"), registerFeedback},
    };
    return commands;
}

bool isKnownTo(const QString &softwareVersion, const KnownCommand &command)
{
    const Release release = releaseOf(softwareVersion);
    return command.first <= release && release < command.last;
}

XmlNode outcomeOf(const QString &path, const QString &complaint)
{
    XmlNode result = node(QString(path).remove(u'/') + QStringLiteral("Result"), {});
    const bool isDone = complaint.isEmpty();
    result.attributes = {
        {QStringLiteral("status"), isDone ? QStringLiteral("OK") : QStringLiteral("Error")}};
    if (!isDone)
        result.children = {reason(complaint)};
    return node(QStringLiteral("Command"), {result});
}

/// The element that is to be run, and the names on the way to it.
const XmlNode *findAction(const XmlNode &above, QStringList &path)
{
    for (const XmlNode &child : above.children) {
        path.append(child.name);
        if (child.attribute(QStringLiteral("command")).compare(u"True", Qt::CaseInsensitive) == 0)
            return &child;
        if (const XmlNode *action = findAction(child, path))
            return action;
        path.removeLast();
    }
    return nullptr;
}

XmlNode runCommand(const XmlNode &document, EndpointControls &endpoint)
{
    QStringList path;
    const XmlNode *action = findAction(document, path);
    for (const KnownCommand &known : knownCommands()) {
        if (action && known.path.compare(path.join(u'/'), Qt::CaseInsensitive) == 0 &&
            isKnownTo(endpoint.softwareVersionNow(), known))
            return outcomeOf(known.path, known.run(*action, endpoint));
    }
    if (endpoint.ignoresUnknownCommands())
        return node(QStringLiteral("Command"), {});
    return commandRefused(QStringLiteral("No action detected in document"));
}

// Configuration

XmlNode configure(const XmlNode &document, EndpointControls &endpoint)
{
    QString complaint;
    for (const XmlNode &part : document.children) {
        if (complaint.isEmpty())
            complaint = part.name.compare(u"Provisioning", Qt::CaseInsensitive) == 0
                            ? endpoint.configure(part)
                            : QStringLiteral("No match on address expression /Configuration/%1")
                                  .arg(part.name);
    }
    const XmlNode outcome = complaint.isEmpty()
                                ? node(QStringLiteral("Success"), {})
                                : node(QStringLiteral("Error"), {reason(complaint)});
    return node(QStringLiteral("Configuration"), {outcome});
}

XmlNode put(const QByteArray &body, EndpointControls &endpoint)
{
    const auto document = XmlNode::fromDocument(body);
    if (!document)
        return commandRefused(QStringLiteral("The document can not be read"));
    return document->name == u"Configuration" ? configure(*document, endpoint)
                                              : runCommand(*document, endpoint);
}

} // namespace

WebAnswer downloadFailed()
{
    return {.body = outcomeOf(QStringLiteral("SystemUnit/SoftwareUpgrade"),
                              QStringLiteral("The package could not be downloaded"))
                        .toDocument()};
}

WebAnswer webPage(const WebRequest &request, EndpointControls &endpoint)
{
    const QString path = request.target.path();
    if (path == u"/getxml" && request.method == "GET") {
        const QString location =
            QUrlQuery(request.target)
                .queryItemValue(QStringLiteral("location"), QUrl::FullyDecoded);
        return {.body = documentAt(location, endpoint).toDocument()};
    }
    if (path == u"/putxml" && request.method == "POST")
        return {.body = put(request.body, endpoint).toDocument()};
    const bool isKnown = path == u"/getxml" || path == u"/putxml";
    return {.status = isKnown ? 405 : 404, .body = {}, .contentType = "text/html"};
}

} // namespace Uplift::Lab
