// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedendpoint.h"

#include "endpointwebpages.h"
#include "laboptions.h"

namespace Uplift::Lab
{

/// Where somebody has registered for feedback long before: at the manager's usual path for it.
static QUrl usualFeedbackAddress(const QUrl &manager)
{
    QUrl address = manager;
    QString path = manager.path();
    path.replace(usualManagerPath.toString(), QStringLiteral("/tms/public/feedback/code.aspx"));
    address.setPath(path);
    return address;
}

SimulatedEndpoint::SimulatedEndpoint(const EndpointSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_provisioning(setup.profile.callsItsManager()
                         ? ProvisioningSettings::fromManager(setup.manager)
                         : ProvisioningSettings::registeredElsewhere(setup.profile.registration))
    , m_log(setup.logPath, setup.processId)
    , m_outbox(setup.source, setup.timing.retry, setup.profile.repeatsMessages)
    , m_checkIns(m_setup)
    , m_isInCall(setup.profile.isInCall)
{
    rememberEarlierUpgrade();
    if (setup.profile.tellsOfCalls)
        m_feedback.add(1, usualFeedbackAddress(setup.manager), {QStringLiteral("/Status/Call")});
    for (QTimer *timer : {&m_timer, &m_call, &m_relapse})
        timer->setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedEndpoint::goToNextStep);
    connect(&m_call, &QTimer::timeout, this, &SimulatedEndpoint::goOnWithCall);
    connect(&m_relapse, &QTimer::timeout, this, &SimulatedEndpoint::relapse);
    connect(&m_outbox, &Outbox::postFailed, this, [this](const QString &reason) {
        m_log.write(QStringLiteral("Feedback not delivered: %1").arg(reason));
    });
    connect(&m_outbox, &Outbox::documentTaken, this, &SimulatedEndpoint::messageTaken);
    connect(&m_checkIns, &CheckIns::messageTaken, this, &SimulatedEndpoint::messageTaken);
    connect(&m_checkIns, &CheckIns::answered, this, &SimulatedEndpoint::answered);
    connect(&m_checkIns, &CheckIns::failed, this, [this](const QString &reason) {
        m_log.write(QStringLiteral("Check-in failed: %1").arg(reason));
    });
}

void SimulatedEndpoint::rememberEarlierUpgrade()
{
    constexpr qint64 Year = 365 * 86'400;
    if (m_setup.profile.earlier == EarlierUpgrade::None)
        return;
    const bool hasFailed = m_setup.profile.earlier == EarlierUpgrade::FailedWithAnother;
    m_lastReport.status = hasFailed ? QStringLiteral("Failed") : QStringLiteral("Succeeded");
    m_lastReport.lastChange = m_setup.localTime().addSecs(-Year);
    if (hasFailed) {
        m_lastReport.message = QStringLiteral("The Installation Failed: wrong hardware");
        m_lastOffer.versionId = QStringLiteral("ce9.15.0.11");
        m_lastOffer.packageUrl = QUrl(QStringLiteral("https://example.org/other.pkg"));
    }
}

void SimulatedEndpoint::powerOn()
{
    m_log.restartClock();
    m_uptime.start();
    if (m_isInCall && !m_call.isActive())
        m_call.start(m_setup.profile.tellsOfCalls ? m_setup.timing.call / 2 : m_setup.timing.call);
    openWeb();
    setState(State::Idle);
    for (const QUrl &url : m_feedback.wanting(QStringLiteral("/Event/BootEvent")))
        post(url,
             eventFeedback(m_setup.identity, m_setup.softwareVersion, QStringLiteral("BootEvent")));
    m_checkIns.setManager(m_provisioning.manager());
    m_checkIns.send(QStringLiteral("Boot"));
}

QUrl SimulatedEndpoint::webAddress() const
{
    return m_web ? m_web->url() : QUrl();
}

void SimulatedEndpoint::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void SimulatedEndpoint::goToNextStep()
{
    (this->*m_next)();
}

void SimulatedEndpoint::after(std::chrono::milliseconds delay, void (SimulatedEndpoint::*next)())
{
    m_next = next;
    m_timer.start(delay);
}

void SimulatedEndpoint::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    Q_EMIT ended();
}

void SimulatedEndpoint::openWeb()
{
    if (!m_setup.web)
        return;
    const bool isFirst = !m_web;
    if (isFirst)
        m_web = std::make_unique<LabWebServer>(
            *m_setup.web, [this](const WebRequest &request, const LabWebServer::Reply &reply) {
                answerWeb(request, reply);
            });
    if (!m_web->open())
        m_log.write(QStringLiteral("Web server: %1").arg(m_web->errorString()));
    else if (isFirst)
        Q_EMIT webOpened(m_web->url());
}

void SimulatedEndpoint::post(const QUrl &url, const QByteArray &document)
{
    m_outbox.post(url, userAgentOf(m_setup.softwareVersion), document);
}

// Checking in

void SimulatedEndpoint::answered(const QString &event, const ManagementReply &reply)
{
    Q_EMIT checkedIn(event);
    if (std::exchange(m_isBackAgain, false))
        isBack();
    for (const DocumentRequest &wanted : reply.documents) {
        if (wanted.location == u"/Status" || wanted.location == u"/Configuration")
            post(wanted.url,
                 postedDocument(m_setup.identity, m_setup.softwareVersion, wanted.location,
                                wanted.location == u"/Status" ? status() : configuration()));
    }
    if (reply.software)
        takeOffer(*reply.software);
}

void SimulatedEndpoint::isBack()
{
    m_outbox.postAgain();
    if (m_setup.profile.ending == UpgradeEnding::GoesBack && !m_hasRelapsed)
        m_relapse.start(m_setup.timing.relapse);
    else
        end();
}

void SimulatedEndpoint::takeOffer(const SoftwareOffer &offer)
{
    if (m_run) {
        m_run->offerAgain(offer);
        return;
    }
    if (m_state != State::Idle)
        return;
    m_run.reset(new UpgradeRun({m_setup, m_outbox, m_log}, offer));
    m_run->setInCall(m_isInCall);
    connect(m_run.get(), &UpgradeRun::stageChanged, this, &SimulatedEndpoint::followRun);
    connect(m_run.get(), &UpgradeRun::reported, this, &SimulatedEndpoint::tellSubscribers);
    connect(m_run.get(), &UpgradeRun::installed, this, &SimulatedEndpoint::rebootInto);
    connect(m_run.get(), &UpgradeRun::refused, this, &SimulatedEndpoint::refused);
    connect(m_run.get(), &UpgradeRun::stood, this, [this] { m_setup.profile.stopsReadingAt = 0; });
    connect(m_run.get(), &UpgradeRun::stoodTooLong, this, &SimulatedEndpoint::restart);
    m_run->start();
}

// Upgrading

void SimulatedEndpoint::followRun()
{
    using Stage = UpgradeRun::Stage;
    if (m_run->stage() != Stage::Downloading)
        replyAboutDownload(true);
    switch (m_run->stage()) {
    case Stage::Downloading:
        return setState(State::Downloading);
    case Stage::Preparing:
        return setState(State::Preparing);
    case Stage::Installing:
        return setState(State::Installing);
    }
}

void SimulatedEndpoint::tellSubscribers()
{
    m_lastReport = m_run->lastReport();
    m_lastOffer = m_run->offer();
    const QString path = QStringLiteral("/Status/Provisioning/Software/UpgradeStatus");
    for (const QUrl &url : m_feedback.wanting(path))
        post(url, feedbackMessage(FeedbackForm::StatusTree, m_setup.identity,
                                  m_setup.softwareVersion, m_lastOffer, m_lastReport));
}

void SimulatedEndpoint::goOnWithCall()
{
    if (!m_setup.profile.tellsOfCalls || m_isOnHold) {
        leaveCall();
        return;
    }
    m_isOnHold = true;
    m_log.write(QStringLiteral("Call on hold"));
    tellOfCall();
    m_call.start(m_setup.timing.call / 2);
}

void SimulatedEndpoint::tellOfCall()
{
    const XmlNode part = callTree(callState(), m_setup.softwareVersion);
    for (const QUrl &url : m_feedback.wanting(QStringLiteral("/Status/Call")))
        post(url, statusFeedback(m_setup.identity, m_setup.softwareVersion, part));
}

void SimulatedEndpoint::leaveCall()
{
    m_isInCall = m_isOnHold = false;
    m_log.write(QStringLiteral("Call ended"));
    tellOfCall();
    const QString path = QStringLiteral("/Status/SystemUnit/State/NumberOfActiveCalls");
    const auto part = status().onlyPath(path.split(u'/').sliced(2));
    for (const QUrl &url : m_feedback.wanting(path))
        post(url, statusFeedback(m_setup.identity, m_setup.softwareVersion, *part));
    if (m_run)
        m_run->setInCall(false);
}

void SimulatedEndpoint::refused()
{
    replyAboutDownload(false);
    const bool isAsItsProfileSays = m_run->stage() == UpgradeRun::Stage::Installing;
    m_run.reset();
    if (m_state == State::Rebooting) {
        m_isBackAgain = true;
        powerOn();
        return;
    }
    setState(State::Idle);
    if (isAsItsProfileSays)
        end();
}

// Rebooting

void SimulatedEndpoint::goDown()
{
    m_log.write(QStringLiteral("Rebooting"));
    m_checkIns.stop();
    m_outbox.clear();
    if (m_web)
        m_web->shut();
    setState(State::Rebooting);
}

/// Without an upgrade: what was being downloaded is lost.
void SimulatedEndpoint::restart()
{
    m_run.reset();
    goDown();
    after(m_setup.timing.reboot, &SimulatedEndpoint::powerOn);
}

void SimulatedEndpoint::rebootInto()
{
    goDown();
    if (m_setup.profile.ending == UpgradeEnding::NeverReturns) {
        m_run.reset();
        setState(State::Gone);
        end();
        return;
    }
    after(m_setup.timing.reboot, &SimulatedEndpoint::comeBack);
}

void SimulatedEndpoint::comeBack()
{
    const LabProfile &profile = m_setup.profile;
    if (profile.ending == UpgradeEnding::RefusesAfterReboot) {
        m_run->sayFailed(QStringLiteral("Failed"), profile.refusal);
        return;
    }
    if (profile.ending == UpgradeEnding::NewVersion || profile.ending == UpgradeEnding::GoesBack) {
        m_formerVersion = m_setup.softwareVersion;
        m_setup.softwareVersion = reportedVersion(m_run->offer().versionId);
    }
    m_run.reset();
    m_isBackAgain = true;
    powerOn();
}

void SimulatedEndpoint::relapse()
{
    m_hasRelapsed = true;
    m_isBackAgain = true;
    m_setup.softwareVersion = m_formerVersion;
    restart();
}

} // namespace Uplift::Lab
