// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgraderun.h"

namespace Uplift::Lab
{
namespace
{

const QString inProgress = QStringLiteral("InProgress");
const QString none = QStringLiteral("None");

} // namespace

UpgradeRun::UpgradeRun(const Means &means, const SoftwareOffer &offer, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_offer(offer)
    , m_postponementsLeft(means.setup.profile.postponements)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpgradeRun::goToNextStep);
    connect(&m_means.outbox, &Outbox::emptied, this, &UpgradeRun::delivered);
    connect(&m_means.outbox, &Outbox::postFailed, this, &UpgradeRun::delivered);
}

void UpgradeRun::start()
{
    beginDownload();
}

void UpgradeRun::stop()
{
    disconnect();
    m_timer.stop();
    m_means.outbox.disconnect(this);
    m_whenReported = nullptr;
    if (m_download) {
        m_download->stop();
        m_download.release()->deleteLater();
    }
}

void UpgradeRun::offerAgain(const SoftwareOffer &offer)
{
    const bool waitsToFetch = m_stage == Stage::Downloading && m_timer.isActive();
    if (!waitsToFetch)
        return;
    if (offer != m_offer) {
        m_timer.stop();
        m_isStanding = false;
        m_offer = offer;
        beginDownload();
    } else if (std::exchange(m_isStanding, false)) {
        m_timer.stop();
        goOnDownloading();
    }
}

void UpgradeRun::setInCall(bool isInCall)
{
    m_isInCall = isInCall;
    if (!isInCall && std::exchange(m_waitsForCall, false))
        install();
}

bool UpgradeRun::complete()
{
    if (m_stage != Stage::Preparing)
        return false;
    m_postponementsLeft = 0;
    after(std::chrono::milliseconds(0), &UpgradeRun::install);
    return true;
}

bool UpgradeRun::postpone(std::chrono::seconds time)
{
    if (m_stage != Stage::Preparing)
        return false;
    m_waitsForCall = false;
    report({.status = inProgress,
            .phase = QStringLiteral("Postponed"),
            .message = {},
            .secondsUntilUpgrade = static_cast<int>(time.count())});
    after(time, &UpgradeRun::installOrPutOff);
    return true;
}

void UpgradeRun::sayFailed(const QString &status, const QString &message)
{
    m_means.log.write(QStringLiteral("Upgrade failed: %1").arg(message));
    report({.status = status, .phase = none, .message = message});
    whenReported(&UpgradeRun::refused);
}

void UpgradeRun::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void UpgradeRun::goToNextStep()
{
    (this->*m_next)();
}

void UpgradeRun::after(std::chrono::milliseconds delay, void (UpgradeRun::*next)())
{
    m_next = next;
    m_timer.start(delay);
}

void UpgradeRun::beginDownload()
{
    const EndpointSetup &setup = m_means.setup;
    const QString url = m_offer.packageUrl.toString();
    m_means.log.write(QStringLiteral("provision(): software upgrade url='%1' release-key='%2'")
                          .arg(url, m_offer.releaseKey));
    m_means.log.write(QStringLiteral("Starting normal download"));
    m_means.log.write(QStringLiteral("Starting download from %1 to //upgrade/pkg.tmp").arg(url));
    m_download = std::make_unique<PackageDownload>(
        DownloadSetup{.url = m_offer.packageUrl,
                      .userAgent = userAgentOf(setup.softwareVersion),
                      .source = setup.source,
                      .bytesPerSecond = setup.profile.bytesPerSecond,
                      .hangsUpAt = setup.profile.hangsUpAt,
                      .stopsReadingAt = setup.profile.stopsReadingAt,
                      .keepsFile = setup.keepsFile});
    connect(m_download.get(), &PackageDownload::completed, this, &UpgradeRun::prepare);
    connect(m_download.get(), &PackageDownload::brokeOff, this, &UpgradeRun::broke);
    connect(m_download.get(), &PackageDownload::stood, this, &UpgradeRun::stand);
    connect(m_download.get(), &PackageDownload::refused, this, &UpgradeRun::downloadRefused);
    setStage(Stage::Downloading);
    report({.status = inProgress, .phase = QStringLiteral("Downloading"), .message = {}});
    if (setup.profile.tellsChanges)
        report({.status = inProgress,
                .phase = QStringLiteral("Downloading"),
                .message = QStringLiteral("42 %")});
    m_download->resume();
}

void UpgradeRun::goOnDownloading()
{
    const bool resumes = m_means.setup.profile.afterBreak == AfterBreak::Resumes;
    m_means.log.write(resumes
                          ? QStringLiteral("Resuming download at %1B").arg(m_download->received())
                          : QStringLiteral("Starting download again"));
    if (resumes)
        m_download->resume();
    else
        m_download->restart();
}

void UpgradeRun::broke(const QString &reason)
{
    m_means.log.write(QStringLiteral("Download broke off: %1").arg(reason));
    after(m_means.setup.timing.retry, &UpgradeRun::goOnDownloading);
}

void UpgradeRun::stand(qint64 received)
{
    m_means.log.write(QStringLiteral("Download stands at %1B").arg(received));
    m_isStanding = true;
    after(m_means.setup.timing.stall, &UpgradeRun::stoodTooLong);
    Q_EMIT stood();
}

void UpgradeRun::downloadRefused(int status)
{
    sayFailed(QStringLiteral("Failed"),
              QStringLiteral("The package could not be downloaded (status %1)").arg(status));
}

void UpgradeRun::prepare(qint64 bytes)
{
    const size_t pointer = qHash(m_means.setup.identity.serialNumber) & 0xFFFFFFFF;
    m_means.log.write(QStringLiteral("HttpDownloader(this=0x%1): done downloading %2B (from %3 to "
                                     "//upgrade/pkg.tmp)")
                          .arg(pointer, 8, 16, QLatin1Char('0'))
                          .arg(bytes)
                          .arg(m_offer.packageUrl.toString()));
    m_means.log.write(
        QStringLiteral("Renaming from //upgrade/pkg.tmp to //upgrade/image to start seeding"));
    m_download.release()->deleteLater();
    setStage(Stage::Preparing);
    report({.status = inProgress, .phase = QStringLiteral("DownloadDone"), .message = {}});
    if (m_means.setup.profile.tellsOfOthers)
        tellOfAnother();
    after(m_means.setup.timing.silence, &UpgradeRun::installOrPutOff);
}

void UpgradeRun::installOrPutOff()
{
    if (m_postponementsLeft == 0) {
        install();
        return;
    }
    --m_postponementsLeft;
    const auto time = m_means.setup.timing.postponement;
    postpone(std::chrono::ceil<std::chrono::seconds>(time));
    after(time, &UpgradeRun::installOrPutOff);
}

void UpgradeRun::install()
{
    if (m_isInCall) {
        m_waitsForCall = true;
        return;
    }
    m_means.log.write(
        QStringLiteral("Renaming from //upgrade/image to //upgrade/pkg to start upgrade"));
    setStage(Stage::Installing);
    report({.status = inProgress, .phase = QStringLiteral("Installing"), .message = {}});
    after(m_means.setup.timing.installing, &UpgradeRun::finishInstalling);
}

void UpgradeRun::finishInstalling()
{
    const LabProfile &profile = m_means.setup.profile;
    if (profile.ending == UpgradeEnding::Refuses) {
        sayFailed(QStringLiteral("InstallationFailed"), profile.refusal);
        return;
    }
    if (profile.ending != UpgradeEnding::RefusesAfterReboot)
        report({.status = QStringLiteral("Succeeded"), .phase = none, .message = {}});
    whenReported(&UpgradeRun::installed);
}

void UpgradeRun::report(UpgradeReport report)
{
    const EndpointSetup &setup = m_means.setup;
    report.lastChange = setup.localTime();
    std::optional<UpgradeReport> known;
    if (setup.profile.tellsChanges && m_hasReported)
        known = m_lastReport;
    m_hasReported = true;
    m_lastReport = report;
    m_means.outbox.post(m_offer.feedbackUrl, userAgentOf(setup.softwareVersion),
                        feedbackMessage(setup.feedback, setup.identity, setup.softwareVersion,
                                        m_offer, report, known));
    Q_EMIT reported();
}

/// Of an upgrade that this manager has not offered.
void UpgradeRun::tellOfAnother()
{
    const EndpointSetup &setup = m_means.setup;
    const SoftwareOffer another{.releaseKey = {},
                                .sessionId =
                                    QStringLiteral("wx2:0123abcd-4567-89ab-cdef-0123456789ab"),
                                .versionId = QStringLiteral("ce9.15.0.11"),
                                .packageUrl = QUrl(QStringLiteral("https://example.org/other.pkg")),
                                .feedbackUrl = {}};
    const UpgradeReport failed{.status = QStringLiteral("Failed"),
                               .phase = none,
                               .message = QStringLiteral("Not enough space"),
                               .lastChange = setup.localTime()};
    m_means.outbox.post(
        m_offer.feedbackUrl, userAgentOf(setup.softwareVersion),
        feedbackMessage(setup.feedback, setup.identity, setup.softwareVersion, another, failed));
}

/// Goes on when the last report was taken; an endpoint does not wait for a manager that is away.
void UpgradeRun::whenReported(void (UpgradeRun::*next)())
{
    m_whenReported = next;
    if (m_means.outbox.isEmpty())
        delivered();
}

void UpgradeRun::delivered()
{
    if (const auto next = std::exchange(m_whenReported, nullptr))
        (this->*next)();
}

} // namespace Uplift::Lab
