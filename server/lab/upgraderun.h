// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointlog.h"
#include "endpointsetup.h"
#include "outbox.h"
#include "packagedownload.h"

namespace Uplift::Lab
{

/// What an endpoint does with one offer, from the download to the moment when it reboots, with the
/// feedback on the way.
class UpgradeRun : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Downloading, Preparing, Installing };

    /// All outlive it.
    struct Means
    {
        const EndpointSetup &setup;
        Outbox &outbox;
        EndpointLog &log;
    };

    UpgradeRun(const Means &means, const SoftwareOffer &offer, QObject *parent = nullptr);

    void start();

    /// Ends it without a word; nothing is emitted any more.
    void stop();

    /// The manager offers while this is worked on: a download that stands or waits goes on, with
    /// the newer addresses if they have changed.
    void offerAgain(const SoftwareOffer &offer);

    /// A call keeps it from installing.
    void setInCall(bool isInCall);

    /// Installs at once; false when nothing waits to be installed.
    bool complete();

    /// Puts the installation off; false when nothing waits to be installed.
    bool postpone(std::chrono::seconds time);

    /// Says that the upgrade has failed; `refused` follows.
    void sayFailed(const QString &status, const QString &message);

    Stage stage() const { return m_stage; }
    const SoftwareOffer &offer() const { return m_offer; }
    const UpgradeReport &lastReport() const { return m_lastReport; }

Q_SIGNALS:
    void stageChanged();
    void reported();     ///< `lastReport` has changed and waits to be delivered
    void installed();    ///< the reports are delivered: it shall reboot
    void refused();      ///< the same, after one that it has failed
    void stood();        ///< a download reads no more
    void stoodTooLong(); ///< a download stood until the endpoint lost patience with itself

private:
    void setStage(Stage stage);
    void after(std::chrono::milliseconds delay, void (UpgradeRun::*next)());
    void goToNextStep();
    void beginDownload();
    void goOnDownloading();
    void broke(const QString &reason);
    void stand(qint64 received);
    void downloadRefused(int status);
    void prepare(qint64 bytes);
    void installOrPutOff();
    void install();
    void finishInstalling();
    void report(UpgradeReport report);
    void tellOfAnother();
    void whenReported(void (UpgradeRun::*next)());
    void delivered();

    Means m_means;
    SoftwareOffer m_offer;
    std::unique_ptr<PackageDownload> m_download;
    QTimer m_timer; ///< to the next step
    void (UpgradeRun::*m_next)() = nullptr;
    void (UpgradeRun::*m_whenReported)() = nullptr; ///< see `whenReported`
    UpgradeReport m_lastReport;
    Stage m_stage = Stage::Downloading;
    int m_postponementsLeft;
    bool m_hasReported = false;
    bool m_isStanding = false; ///< the download stands
    bool m_isInCall = false;
    bool m_waitsForCall = false;
};

/// Lets go of a run even from one of its own signals.
struct StopAndDeleteLater
{
    void operator()(UpgradeRun *run) const
    {
        run->stop();
        run->deleteLater();
    }
};

} // namespace Uplift::Lab
