// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinatorfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace Uplift
{

Upgrade CoordinatorFixture::request(const QString &file, const QString &serial)
{
    const auto session = m_upgrades->request(m_endpoints->expect(serial), file, {});
    return session ? *m_upgrades->find(*session) : Upgrade();
}

TransferId CoordinatorFixture::get(const QString &file, qint64 first, QUuid session,
                                   const QString &from)
{
    return m_upgrades->downloadBegan(
        {file, session, {from, QStringLiteral("Cisco/TC"), {}}, first, Size});
}

void CoordinatorFixture::feed(const QString &status, const QString &phase, QUuid session)
{
    Feedback feedback;
    feedback.identification.serialNumber = Serial;
    feedback.upgradeStatus = UpgradeStatus{.status = status, .phase = phase};
    if (!session.isNull())
        feedback.upgradeStatus->sessionId = session.toString(QUuid::WithoutBraces);
    m_upgrades->feedback(feedback);
}

void CoordinatorFixture::setUpFiles()
{
    for (const QString &name : m_files) {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(Size, 'x'));
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                         QFileDevice::FileModificationTime);
    }
}

void CoordinatorFixture::setUp()
{
    setUpFiles();
    m_upgrades.reset();
    m_entries.clear();
    m_log = std::make_unique<EventLog>(m_clock);
    m_endpoints = std::make_unique<EndpointRegistry>(m_clock);
    m_keys = std::make_unique<ReleaseKeyBook>();
    m_packages = std::make_unique<PackageLibrary>();
    m_upgrades = std::make_unique<UpgradeCoordinator>(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    m_clock.whilePassing = [this] { m_upgrades->tick(); };
    QObject::connect(m_log.get(), &EventLog::entryAppended, m_log.get(),
                     [this](const LogEntry &entry) { m_entries.append(entry); });
    QSignalSpy scanned(m_packages.get(), &PackageLibrary::scanned);
    m_packages->setDirectory(m_directory.path());
    QVERIFY(scanned.wait());
}

} // namespace Uplift
