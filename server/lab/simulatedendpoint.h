// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkins.h"
#include "endpointcontrols.h"
#include "endpointdocuments.h"
#include "feedbackslots.h"
#include "labwebserver.h"
#include "upgraderun.h"

#include <QElapsedTimer>

namespace Uplift::Lab
{

/// One endpoint: checks in, takes an upgrade, reports, reboots, comes back, as its profile says.
/// No thread of its own; hundreds live on one event loop.
class SimulatedEndpoint : public QObject, private EndpointControls
{
    Q_OBJECT

public:
    enum class State { Off, Idle, Downloading, Preparing, Installing, Rebooting, Gone };
    Q_ENUM(State)

    explicit SimulatedEndpoint(const EndpointSetup &setup, QObject *parent = nullptr);

    /// Checks in with Boot, then with Beat.
    void powerOn();

    State state() const { return m_state; }
    QString softwareVersion() const { return m_setup.softwareVersion; }
    const EndpointSetup &setup() const { return m_setup; }

    /// Whether an upgrade has run to the end that the profile stands for.
    bool hasEnded() const { return m_hasEnded; }

    const EndpointLog &log() const { return m_log; }

    /// Where its own web server is; empty while there is none.
    QUrl webAddress() const;

Q_SIGNALS:
    void stateChanged(Uplift::Lab::SimulatedEndpoint::State state);
    void checkedIn(const QString &event);         ///< and the manager answered
    void messageTaken(const QByteArray &message); ///< check-in or feedback; answered with 200
    void webOpened(const QUrl &address);          ///< for the first time
    void ended();                                 ///< once; see `hasEnded`

private:
    XmlNode status() const override;
    XmlNode configuration() const override;
    QString softwareVersionNow() const override;
    bool ignoresUnknownCommands() const override;
    QString configure(const XmlNode &provisioning) override;
    QString startUpgrade() override;
    QString completeUpgrade() override;
    QString postponeUpgrade(std::chrono::seconds time) override;
    QString upgradeFrom(const QUrl &package) override;
    QString boot() override;
    QString registerFeedback(int slot, const QUrl &server, const QStringList &expressions) override;

    void rememberEarlierUpgrade();
    void setState(State state);
    void after(std::chrono::milliseconds delay, void (SimulatedEndpoint::*next)());
    void goToNextStep();
    void end();
    void openWeb();
    void answerWeb(const WebRequest &request, const LabWebServer::Reply &reply);
    void replyAboutDownload(bool isDone);
    void post(const QUrl &url, const QByteArray &document);

    void answered(const QString &event, const ManagementReply &reply);
    void isBack();
    void takeOffer(const SoftwareOffer &offer);
    void followRun();
    void tellSubscribers();
    void goOnWithCall();
    void leaveCall();
    void tellOfCall();
    QString callState() const;

    void restart();
    void rebootInto();
    void refused();
    void comeBack();
    void relapse();
    void goDown();

    EndpointSetup m_setup;
    ProvisioningSettings m_provisioning;
    EndpointLog m_log;
    Outbox m_outbox;
    CheckIns m_checkIns;
    FeedbackSlots m_feedback;
    std::unique_ptr<LabWebServer> m_web;
    std::function<void(bool isDone)> m_downloadAnswer;     ///< kept back until the download is over
    std::unique_ptr<UpgradeRun, StopAndDeleteLater> m_run; ///< being worked on
    QTimer m_timer;                                        ///< to the next step of a reboot
    QTimer m_call; ///< to the end of a call, or to its being put on hold
    QTimer m_relapse;
    QElapsedTimer m_uptime;
    void (SimulatedEndpoint::*m_next)() = nullptr;
    UpgradeReport m_lastReport{QStringLiteral("None"), QStringLiteral("None"), {}};
    SoftwareOffer m_lastOffer; ///< what the last report is about
    QString m_formerVersion;
    State m_state = State::Off;
    bool m_isInCall = false;
    bool m_isOnHold = false;
    bool m_isBackAgain = false; ///< after that, not yet reported in
    bool m_hasRelapsed = false;
    bool m_hasEnded = false;
};

} // namespace Uplift::Lab
