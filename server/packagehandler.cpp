// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagehandler.h"

#include "fileanswer.h"
#include "messagetext.h"
#include "selfcheck.h"
#include "translation.h"

#include <domain/packagelibrary.h>
#include <domain/upgradecoordinator.h>

#include <QFileInfo>
#include <QLoggingCategory>

namespace Uplift
{

Q_LOGGING_CATEGORY(packageLog, "uplift.packages")

/// Tells the coordinator of one transfer.
class DownloadReport : public TransferObserver
{
public:
    DownloadReport(UpgradeCoordinator &upgrades, const DownloadRequest &request)
        : m_upgrades(upgrades)
        , m_transfer(upgrades.downloadBegan(request))
    {
    }
    ~DownloadReport() override { ended(false); }

    void progressed(qint64 offset) override { m_upgrades.downloadProgressed(m_transfer, offset); }

    void ended(bool complete) override
    {
        if (std::exchange(m_isOver, true))
            return;
        m_upgrades.downloadEnded(m_transfer, complete);
    }

private:
    UpgradeCoordinator &m_upgrades;
    TransferId m_transfer;
    bool m_isOver = false;
};

/// Of a transfer that is no download.
class Unobserved : public TransferObserver
{
public:
    void progressed(qint64) override {}
    void ended(bool) override {}
};

/// True for the console's own request; nobody at another computer can hide behind that name.
static bool isSelfCheck(const HttpRequest &request)
{
    return request.headers.value("User-Agent") == SelfCheckAgent &&
           (request.peer.isLoopback() || request.peer.isEqual(request.localAddress));
}

PackageHandler::PackageHandler(UpgradeCoordinator &upgrades, const PackageLibrary &packages)
    : m_upgrades(upgrades)
    , m_packages(packages)
{
}

HttpAnswer PackageHandler::handle(const HttpRequest &request)
{
    const QString fileName = request.arguments.constLast();
    const QUuid session =
        request.arguments.size() > 1 ? QUuid::fromString(request.arguments.constFirst()) : QUuid();
    const auto package = m_packages.find(fileName);
    if (package && package->condition == PackageCondition::Arriving)
        return textAnswer(503, "This package is just being copied.", {{"Retry-After", "5"}});
    if (!package || !package->isServed())
        return textAnswer(404, "No package of that name is served here.");
    if (!isSelfCheck(request) &&
        !m_upgrades.mayFetch(package->fileName, session, callerOf(request).address))
        return textAnswer(403, "This package is not for a system at your address.");
    if (QFileInfo(package->filePath).isSymLink())
        return textAnswer(404, "This package is gone."); // a link was put in its place meanwhile
    const auto file = std::make_shared<QFile>(package->filePath);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qCWarning(packageLog) << "Can't open" << package->filePath << file->errorString();
        if (file->error() == QFileDevice::ResourceError) // no descriptor is left
            return textAnswer(503, "The console has too many files open.", {{"Retry-After", "30"}});
        return file->exists() ? textAnswer(500, "The console can't read this package.")
                              : textAnswer(404, "This package is gone.");
    }
    if (file->size() != package->size)
        return textAnswer(503, "This package is just being changed.", {{"Retry-After", "30"}});
    HttpAnswer answer = fileAnswer(request, file, package->modified);
    if (answer.package && isSelfCheck(request)) {
        answer.package->observer = std::make_shared<Unobserved>();
    } else if (answer.package && request.method == "GET") {
        const DownloadRequest download{package->fileName,     session,
                                       callerOf(request),     answer.package->first,
                                       answer.package->total, headOf(request)};
        answer.package->observer = std::make_shared<DownloadReport>(m_upgrades, download);
    }
    return answer;
}

} // namespace Uplift
