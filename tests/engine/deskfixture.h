// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/scriptedendpoint.h"

#include <app/contactjson.h>
#include <domain/contactwords.h>
#include <engine/contactdesk.h>
#include <engine/domain.h>
#include <storage/database.h>
#include <support/stored.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Uplift
{

using namespace Qt::StringLiterals;

inline const BorrowTerms AnyMode{.leavesRegistration = true};

/// A clock that is put forward.
class MovableClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead); }
    std::chrono::milliseconds steady() const override
    {
        return steadyTime() + std::chrono::seconds(ahead);
    }

    qint64 ahead = 0;
};

/// A console without a window and without a listener.
struct Console
{
    explicit Console(const QString &folder)
        : database(std::move(Database::open(folder + u"/uplift.db"_s, clock).value()))
        , desk(domain, *database, std::make_unique<MemoryCredentialStore>(u"test"_s))
    {
        const Stored stored = storedIn(*database).value();
        domain.log.continueAfter(stored.lastLogId);
        domain.endpoints.restore(stored.endpoints);
        domain.contacts.restore(stored.contactWays, stored.formerManagers);
        domain.upgrades.restore(stored.upgrades);
        Database *to = database.get();
        QObject::connect(&domain.endpoints, &EndpointRegistry::endpointChanged, to,
                         &Database::recordEndpoint);
        QObject::connect(&domain.upgrades, &UpgradeCoordinator::upgradeChanged, to,
                         &Database::recordUpgrade);
        QObject::connect(&domain.log, &EventLog::entryAppended, to, &Database::recordLogEntry);
        QObject::connect(&domain.contacts, &ContactBook::wayChanged, to,
                         &Database::recordContactWay);
        QObject::connect(&domain.contacts, &ContactBook::formerManagerChanged, to,
                         &Database::recordFormerManager);
        QObject::connect(&desk, &ContactDesk::told, &desk, [this](const ContactFact &fact) {
            facts += fact;
            json += QJsonDocument(toJson(fact)).toJson(QJsonDocument::Compact) + '\n';
        });
        desk.begin(80);
    }

    template<typename Fact>
    QList<Fact> all() const
    {
        QList<Fact> found;
        for (const ContactFact &fact : facts) {
            if (const Fact *one = std::get_if<Fact>(&fact))
                found += *one;
        }
        return found;
    }

    /// The reports so far: "borrow", "read: wrong-password".
    QStringList reports() const
    {
        QStringList words;
        for (const ContactReport &report : all<ContactReport>())
            words += word(report.action) +
                     (report.failure ? u": "_s + word(report.failure->problem) : QString());
        return words;
    }

    bool owes(EndpointId id) const
    {
        const auto former = domain.contacts.formerManager(id);
        return former && former->isOwed();
    }

    MovableClock clock;
    std::unique_ptr<Database> database;
    Domain domain{clock};
    ContactDesk desk;
    QList<ContactFact> facts;
    QByteArray json;
};

/// A console and an endpoint's web server.
class DeskFixture : public QObject
{
protected:
    /// An endpoint known by its serial number, with its address and password entered.
    EndpointId introduce(ContactProtocol protocol = ContactProtocol::Http)
    {
        const EndpointId id = m_console->domain.endpoints.expect(m_endpoint->serialNumber);
        m_console->desk.setWay(id, protocol, m_endpoint->address());
        m_console->desk.setCredentials(id, m_endpoint->user, m_endpoint->password);
        return id;
    }

    /// Puts the package of `giveUpgrade` where it can be fetched.
    bool servePackage()
    {
        QFile package(m_folder->filePath(u"s52010tc6_3_0.pkg"_s));
        if (!package.open(QIODevice::WriteOnly) || !package.resize(1000))
            return false;
        package.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                            QFileDevice::FileModificationTime);
        package.close();
        m_console->domain.packages.setDirectory(m_folder->path());
        return QTest::qWaitFor([this] {
            const auto found = m_console->domain.packages.find(u"s52010tc6_3_0.pkg"_s);
            return found && found->isServed();
        });
    }

    /// An upgrade of that endpoint that was begun.
    QUuid giveUpgrade(EndpointId id, UpgradeState state)
    {
        Upgrade upgrade;
        upgrade.sessionId = QUuid::createUuid();
        upgrade.endpoint = id;
        upgrade.serialNumber = m_endpoint->serialNumber;
        upgrade.fileName = u"s52010tc6_3_0.pkg"_s;
        upgrade.targetVersion = u"TC6.3.0"_s;
        upgrade.state = state;
        upgrade.createdAt = m_console->clock.now();
        upgrade.stateSince = upgrade.createdAt;
        m_console->domain.upgrades.restore({upgrade});
        return upgrade.sessionId;
    }

    const Upgrade &upgrade(QUuid session) const
    {
        return *m_console->domain.upgrades.find(session);
    }

    void begin()
    {
        m_console.reset(); // it has a lock in the folder
        m_folder = std::make_unique<QTemporaryDir>();
        m_endpoint = std::make_unique<ScriptedEndpoint>();
        m_console = std::make_unique<Console>(m_folder->path());
        QVERIFY(m_endpoint->start());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedEndpoint> m_endpoint;
    std::unique_ptr<Console> m_console;
};

} // namespace Uplift
