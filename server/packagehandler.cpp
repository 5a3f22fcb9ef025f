// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagehandler.h"

#include "selfcheck.h"
#include "translation.h"
#include <server/http/fileanswer.h>
#include <server/http/httprange.h>
#include <server/http/messagetext.h>

#include <domain/filestate.h>
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
    DownloadReport(UpgradeCoordinator &upgrades, PackageLibrary &packages,
                   const DownloadRequest &request, const std::shared_ptr<QFile> &file, int revision)
        : m_upgrades(upgrades)
        , m_packages(packages)
        , m_fileName(request.fileName)
        , m_file(file)
        , m_revision(revision)
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

    SameContent contentOf(const FileState &now) override
    {
        // To lose its name moves the change time, and whoever writes to a package does so by name.
        if (!isUnderItsName(*m_file))
            return SameContent::Yes;
        const auto package = m_packages.find(m_fileName);
        if (!package && !m_packages.folderProblem())
            return SameContent::No;
        if (!package || package->condition == PackageCondition::Unreadable)
            return SameContent::NotKnownYet;
        if (!package->isServed() || package->revision.number != m_revision)
            return SameContent::No;
        if (package->revision.changed == now.changed)
            return SameContent::Yes;
        if (package->changed != now.changed && m_lookedFor != now.changed)
            m_packages.rescan();
        m_lookedFor = now.changed;
        return SameContent::NotKnownYet;
    }

    void fileFailed() override { m_packages.noteChange(m_fileName, true); }

private:
    UpgradeCoordinator &m_upgrades;
    PackageLibrary &m_packages;
    const QString m_fileName;
    const std::shared_ptr<QFile> m_file;
    const int m_revision;
    qint64 m_lookedFor = 0; ///< change time for which the library was asked to look
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

/// The session that the address names; null when none.
static QUuid sessionIn(const HttpRequest &request)
{
    return request.arguments.size() > 1 ? QUuid::fromString(request.arguments.constFirst())
                                        : QUuid();
}

PackageHandler::PackageHandler(UpgradeCoordinator &upgrades, PackageLibrary &packages)
    : m_upgrades(upgrades)
    , m_packages(packages)
{
}

HttpAnswer PackageHandler::handle(const HttpRequest &request)
{
    const QUuid session = sessionIn(request);
    const auto package = m_packages.find(request.arguments.constLast());
    if (!package && m_packages.folderProblem())
        return textAnswer(503, "The console can't read its packages.", {{"Retry-After", "30"}});
    if (package && !QFileInfo(package->filePath).isFile()) {
        m_packages.rescan();
        return textAnswer(404, "This package is gone.");
    }
    if (package && package->condition == PackageCondition::Arriving)
        return textAnswer(503, "This package is just being copied.", {{"Retry-After", "5"}});
    if (package && package->condition == PackageCondition::Unreadable)
        return textAnswer(503, "The console can't read this package.", {{"Retry-After", "30"}});
    if (!package || !package->isServed())
        return textAnswer(404, "No package of that name is served here.");
    if (!isSelfCheck(request) &&
        !m_upgrades.mayFetch(package->fileName, session, callerOf(request).address))
        return textAnswer(403, "This package is not for a system at your address.");
    if (QFileInfo(package->filePath).isSymLink())
        return textAnswer(404, "This package is gone."); // a link was put in its place meanwhile
    const auto file = std::make_shared<QFile>(package->filePath);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unopened(*file);
    if (file->size() != package->size || QFileInfo(*file).lastModified() != package->modified) {
        m_packages.noteChange(package->fileName, false);
        return textAnswer(503, "This package is just being changed.", {{"Retry-After", "30"}});
    }
    return send(request, file, *package);
}

/// The library finds out what is the matter, and says it.
HttpAnswer PackageHandler::unopened(const QFile &file)
{
    qCWarning(packageLog) << "Can't open" << file.fileName() << file.errorString();
    if (file.error() == QFileDevice::ResourceError) // no descriptor is left
        return textAnswer(503, "The console has too many files open.", {{"Retry-After", "30"}});
    m_packages.rescan();
    return textAnswer(503, "The console can't read this package.", {{"Retry-After", "30"}});
}

HttpAnswer PackageHandler::send(const HttpRequest &request, const std::shared_ptr<QFile> &file,
                                const Package &package)
{
    const QUuid session = sessionIn(request);
    const Caller caller = callerOf(request);
    const QByteArray key = ResumeBook::keyOf(package.fileName, session, caller.address);
    HttpAnswer answer = fileAnswer(withoutMixing(request, key, package), file, package.modified,
                                   package.revision.number);
    if (!answer.package)
        return answer;
    // What follows a beginning has to be of the same revision; else it shows in the change time.
    if (answer.package->first > 0 && answer.package->state && package.changed != 0)
        answer.package->state->changed = package.revision.changed;
    if (isSelfCheck(request)) {
        answer.package->observer = std::make_shared<Unobserved>();
    } else if (request.method == "GET") {
        m_resumes.note(key, answer.headers.value("ETag"), answer.package->first == 0);
        const DownloadRequest download{package.fileName,
                                       session,
                                       caller,
                                       answer.package->first,
                                       answer.package->total,
                                       headOf(request),
                                       answer.package->length};
        answer.package->observer = std::make_shared<DownloadReport>(
            m_upgrades, m_packages, download, file, package.revision.number);
    }
    return answer;
}

/// False when the package is known to be another one than was offered, before a restart perhaps.
bool PackageHandler::isAsOffered(QUuid session, const Package &package) const
{
    const Upgrade *upgrade = m_upgrades.find(session);
    return !upgrade || upgrade->sha256.isEmpty() || package.sha256.isEmpty() ||
           upgrade->sha256 == package.sha256;
}

/// The request, without its range where the caller may have the beginning of another file: it is
/// sent the whole then, as a server may at any time (RFC 9110, 14.2).
HttpRequest PackageHandler::withoutMixing(const HttpRequest &request, const QByteArray &key,
                                          const Package &package) const
{
    const bool namesTag =
        request.headers.value("If-Range").startsWith('"') || request.headers.contains("If-Match");
    if (!request.headers.contains("Range") || namesTag || isSelfCheck(request))
        return request;
    const QByteArray tag = entityTag(package.size, package.modified, package.revision.number);
    const bool isSame = m_resumes.knows(key) ? m_resumes.mayGoOn(key, tag)
                                             : isAsOffered(sessionIn(request), package);
    if (isSame)
        return request;
    HttpRequest whole = request;
    whole.headers.remove("Range");
    return whole;
}

} // namespace Uplift
