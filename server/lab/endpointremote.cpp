// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointwebpages.h"
#include "simulatedendpoint.h"

/// What the endpoint does when it is asked over its own web server.
namespace Uplift::Lab
{
namespace
{

/// So that the answer to the command leaves before the endpoint goes down.
constexpr std::chrono::milliseconds beforeBoot{100};

} // namespace

void SimulatedEndpoint::answerWeb(const WebRequest &request, const LabWebServer::Reply &reply)
{
    const bool wasIdle = !m_run;
    const WebAnswer answer = webPage(request, *this);
    if (!m_setup.profile.webIsSlow) {
        reply(answer);
    } else if (wasIdle && m_run) {
        m_downloadAnswer = [reply, answer](bool isDone) {
            reply(isDone ? answer : downloadFailed());
        };
    } else {
        QTimer::singleShot(m_setup.timing.webDelay, this, [reply, answer] { reply(answer); });
    }
}

void SimulatedEndpoint::replyAboutDownload(bool isDone)
{
    if (const auto answer = std::exchange(m_downloadAnswer, nullptr))
        answer(isDone);
}

XmlNode SimulatedEndpoint::status() const
{
    return statusTree({.identity = m_setup.identity,
                       .softwareVersion = m_setup.softwareVersion,
                       .call = callState(),
                       .uptimeSeconds = m_uptime.isValid() ? m_uptime.elapsed() / 1000 : 0,
                       .upgrade = m_lastReport,
                       .systemTime = m_setup.localTime(),
                       .offer = m_lastOffer});
}

QString SimulatedEndpoint::callState() const
{
    if (!m_isInCall)
        return {};
    return m_isOnHold ? QStringLiteral("OnHold") : QStringLiteral("Connected");
}

XmlNode SimulatedEndpoint::configuration() const
{
    XmlNode tree = configurationRoot(m_setup.softwareVersion);
    XmlNode unit{.name = QStringLiteral("SystemUnit")};
    unit.children.push_back({.name = QStringLiteral("Name"), .text = m_setup.identity.systemName});
    tree.children = {m_provisioning.toNode(), unit};
    return tree;
}

QString SimulatedEndpoint::configure(const XmlNode &provisioning)
{
    const bool wasManaged = !m_provisioning.manager().isEmpty();
    if (const QString complaint = m_provisioning.take(provisioning); !complaint.isEmpty())
        return complaint;
    m_checkIns.setManager(m_provisioning.manager());
    if (!wasManaged && m_state != State::Rebooting)
        m_checkIns.send(QStringLiteral("Register"));
    return {};
}

QString SimulatedEndpoint::softwareVersionNow() const
{
    return m_setup.softwareVersion;
}

bool SimulatedEndpoint::ignoresUnknownCommands() const
{
    return m_setup.profile.ignoresUnknownCommands;
}

QString SimulatedEndpoint::startUpgrade()
{
    if (m_provisioning.manager().isEmpty())
        return QStringLiteral("Provisioning is not active");
    m_checkIns.send(QStringLiteral("Register"));
    return {};
}

QString SimulatedEndpoint::completeUpgrade()
{
    return m_run && m_run->complete() ? QString() : QStringLiteral("No upgrade is pending");
}

QString SimulatedEndpoint::postponeUpgrade(std::chrono::seconds time)
{
    return m_run && m_run->postpone(time) ? QString() : QStringLiteral("No upgrade is pending");
}

QString SimulatedEndpoint::upgradeFrom(const QUrl &package)
{
    const QString release = releaseInFileName(package.fileName());
    if (m_run)
        return QStringLiteral("An upgrade is in progress");
    if (!package.isValid() || package.host().isEmpty() || release.isEmpty())
        return QStringLiteral("The package can not be used");
    takeOffer({.releaseKey = {},
               .sessionId = {},
               .versionId = release,
               .packageUrl = package,
               .feedbackUrl = {}});
    return {};
}

QString SimulatedEndpoint::boot()
{
    after(beforeBoot, &SimulatedEndpoint::restart);
    return {};
}

QString SimulatedEndpoint::registerFeedback(int slot, const QUrl &server,
                                            const QStringList &expressions)
{
    return m_feedback.add(slot, server, expressions);
}

} // namespace Uplift::Lab
