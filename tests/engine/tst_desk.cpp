// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The contact desk with the real domain and database against endpoints' own web servers.

#include "deskfixture.h"

#include <QDir>
#include <QDirIterator>

using namespace Uplift;
using namespace Qt::StringLiterals;
using Behaviour = ScriptedEndpoint::Behaviour;

class DeskTest : public DeskFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void contactLearnsAndStartsTheUpgradeThatWaits()
    {
        const EndpointId id = introduce();
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read"_s});
        QCOMPARE(m_console->domain.endpoints.find(id)->family, u"s52010"_s);
        QVERIFY(!m_console->domain.endpoints.find(id)->lastHeard.isValid());

        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList({u"read"_s, u"read"_s, u"start-upgrade"_s}));
        QVERIFY(m_endpoint->requests.last().contains(u"StartUpgrade"_s));
    }

    void aCallHoldsItBackHereToo()
    {
        const EndpointId id = introduce();
        const QUuid session = giveUpgrade(id, UpgradeState::Queued);
        const auto say = [&](CallState state) {
            m_console->domain.endpoints.learn(id, {.calls = CallNews{.calls = {{u"8"_s, state}}}});
        };
        say(CallState::Held);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read"_s});
        QCOMPARE(upgrade(session).waitsFor, Hindrance::InCall);
        say(CallState::Gone);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList({u"read"_s, u"read"_s, u"start-upgrade"_s}));
    }

    void bootsWhenTold()
    {
        m_console->desk.boot(introduce());
        QTRY_COMPARE(m_console->reports(), QStringList{u"boot"_s});
        QCOMPARE(m_endpoint->requests.size(), 1);
    }

    void aWrongPasswordIsNotUsedAgain()
    {
        const EndpointId id = introduce();
        m_console->desk.setCredentials(id, m_endpoint->user, u"guess"_s);
        giveUpgrade(id, UpgradeState::Downloading);
        m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports(), QStringList{u"follow: wrong-password"_s});
        QVERIFY(!m_console->domain.contacts.way(id).hasCredentials);
        m_console->desk.lookAround();
        QTest::qWait(100);
        QCOMPARE(m_endpoint->requests.size(), 1);
    }

    void borrowingFromElsewhereIsAskedAbout()
    {
        m_endpoint->provisioning = {{u"Mode"_s, u"Webex"_s}};
        const EndpointId id = introduce();
        m_console->desk.borrow({id}, {});
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow: registered-elsewhere"_s});
        QVERIFY(!m_console->owes(id));
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports().last(), u"borrow"_s);
        QVERIFY(m_console->json.contains("\"address\":null"));
    }

    void anotherEndpointAtTheAddressIsFoundOut()
    {
        const EndpointId id = introduce();
        m_endpoint->serialNumber = u"FTT2"_s;
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read: another-endpoint"_s});
        QCOMPARE(m_console->domain.endpoints.all().size(), 1);
    }

    void anUnknownAddressIsTold()
    {
        const EndpointId id = m_console->domain.endpoints.expect(u"FTT2"_s);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read: address-missing"_s});
        m_console->desk.setWay(id, ContactProtocol::Http, u"http://x"_s);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports().last(), u"read: address-invalid"_s);
    }

    void theFingerprintIsAskedForOnce()
    {
        m_endpoint->useTls(u"test-only"_s);
        const EndpointId id = introduce(ContactProtocol::Https);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->all<FingerprintQuestion>().size(), 1);
        const auto question = m_console->all<FingerprintQuestion>().first();
        QCOMPARE(question.endpoint, id);
        QCOMPARE(question.fingerprint, m_endpoint->fingerprint());
        QCOMPARE(question.former, QString());
        QCOMPARE(m_endpoint->withCredentials, 0);

        m_console->desk.confirmFingerprint(id, question.fingerprint);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports().last(), u"read"_s);
        QCOMPARE(m_console->all<FingerprintQuestion>().size(), 1);
    }

    void pollingFeedsTheUpgrade()
    {
        const EndpointId id = introduce();
        const QUuid session = giveUpgrade(id, UpgradeState::Preparing);
        m_endpoint->upgradeStatus = u"<Status>InProgress</Status><Phase>Installing</Phase>"_s;
        m_console->desk.lookAround();
        QTRY_COMPARE(int(upgrade(session).state), int(UpgradeState::Installing));

        m_endpoint->upgradeStatus = u"<Status>InstallationFailed</Status>"
                                    "<Message>Wrong hardware</Message>"_s;
        m_console->desk.lookAround();
        QTRY_COMPARE(int(upgrade(session).outcome), int(Outcome::Failed));
        QCOMPARE(upgrade(session).message, u"Wrong hardware"_s);
        QCOMPARE(m_console->reports(), QStringList());
    }

    void theEndOfAnEarlierUpgradeDoesNotCount()
    {
        const EndpointId id = introduce();
        const QUuid session = giveUpgrade(id, UpgradeState::Downloading);
        m_endpoint->upgradeStatus = u"<Status>Failed</Status><Message>long ago</Message>"_s;
        m_console->desk.lookAround();
        QTRY_COMPARE(m_endpoint->requests.size(), 1);
        QTest::qWait(100);
        m_console->desk.lookAround();
        QTRY_COMPARE(m_endpoint->requests.size(), 2);
        QTest::qWait(100);
        QCOMPARE(int(upgrade(session).state), int(UpgradeState::Downloading));
    }

    void borrowedEndpointsGoBackWhenTheirUpgradesHaveEnded()
    {
        const auto before = m_endpoint->provisioning;
        const EndpointId id = introduce();
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow"_s});
        QVERIFY(m_console->owes(id));
        m_console->clock.ahead = 1;
        const QUuid session = giveUpgrade(id, UpgradeState::Downloading);
        m_console->clock.ahead = 300;
        m_console->desk.lookAround();
        QVERIFY(m_console->owes(id));

        m_console->domain.upgrades.cancel(session);
        QVERIFY(upgrade(session).isEnded());
        m_console->desk.lookAround();
        QVERIFY(!m_console->reports().contains(u"give-back"_s)); // a next step may follow
        m_console->clock.ahead = 400;
        // A look that comes while the endpoint is asked something else changes nothing.
        QTRY_VERIFY((m_console->desk.lookAround(), m_console->reports().contains(u"give-back"_s)));
        QVERIFY(!m_console->owes(id));
        QCOMPARE(m_endpoint->provisioning, before);
    }

    void goesBackThoughTheClockWasSetBack()
    {
        constexpr int Day = 86'400;
        const EndpointId id = introduce();
        m_console->clock.ahead = Day;
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow"_s});
        m_console->clock.ahead = 0;
        const QUuid session = giveUpgrade(id, UpgradeState::Downloading);
        m_console->domain.upgrades.cancel(session);
        m_console->desk.lookAround();
        QVERIFY(m_console->owes(id));
        m_console->clock.ahead = 100;
        m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports().last(), u"give-back"_s);
        QVERIFY(!m_console->owes(id));
    }

    void whatIsOwedOutlivesACrash()
    {
        const auto before = m_endpoint->provisioning;
        const EndpointId id = introduce();
        m_console->desk.borrow({id}, {.backAfterUpgrade = false, .leavesRegistration = true});
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow"_s});
        m_console.reset();
        m_console = std::make_unique<Console>(m_folder->path());
        m_console->desk.tellEverything();
        QCOMPARE(m_console->all<FormerManager>().size(), 1);
        QVERIFY(m_console->all<FormerManager>().first().isOwed());
        QCOMPARE(m_console->all<CredentialKeeping>().first().isLasting(), false);

        // Without a key store the password is gone with the program.
        m_console->desk.giveBack({id});
        QTRY_COMPARE(m_console->reports(), QStringList{u"give-back: password-missing"_s});
        m_console->desk.setCredentials(id, m_endpoint->user, m_endpoint->password);
        m_console->desk.giveBack({id});
        QTRY_COMPARE(m_console->reports().last(), u"give-back"_s);
        QCOMPARE(m_endpoint->provisioning, before);
    }

    void foundSystemsAreAdded()
    {
        m_console->desk.findSystems(u"10.0.0.9-5"_s, ContactProtocol::Http, {}, {});
        QCOMPARE(m_console->all<AddressListError>().size(), 1);
        QCOMPARE(m_console->domain.endpoints.all().size(), 0);

        m_console->desk.findSystems(m_endpoint->address(), ContactProtocol::Http, m_endpoint->user,
                                    m_endpoint->password);
        QTRY_VERIFY(!m_console->all<FindingProgress>().isEmpty() &&
                    !m_console->all<FindingProgress>().last().isRunning);
        QCOMPARE(m_console->all<FindingProgress>().last().found, 1);
        const Endpoint *found = m_console->domain.endpoints.findBySerial(m_endpoint->serialNumber);
        QVERIFY(found);
        QCOMPARE(found->family, u"s52010"_s);
        QCOMPARE(found->identification.ipAddress, u"127.0.0.1"_s);
        QCOMPARE(m_console->all<FindingResult>().first().endpoint, found->id);
        m_console->desk.contactNow(found->id); // with what the search has used
        QTRY_COMPARE(m_console->reports(), QStringList{u"read"_s});
    }

    void aFoundCertificateIsConfirmedByAddress()
    {
        m_endpoint->useTls(u"test-only"_s);
        const auto find = [this] {
            m_console->desk.findSystems(m_endpoint->address(), ContactProtocol::Https,
                                        m_endpoint->user, m_endpoint->password);
        };
        find();
        QTRY_COMPARE(m_console->all<FingerprintQuestion>().size(), 1);
        const auto question = m_console->all<FingerprintQuestion>().first();
        QCOMPARE(question.address, m_endpoint->address());
        QCOMPARE(m_endpoint->withCredentials, 0);
        m_console->desk.confirmFoundFingerprint(question.address, question.fingerprint);
        find();
        QTRY_COMPARE(m_console->domain.endpoints.all().size(), 1);
        const EndpointId id = m_console->domain.endpoints.all().first().id;
        QCOMPARE(m_console->domain.contacts.way(id).fingerprint, m_endpoint->fingerprint());
    }

    void noSecretInAnyFileFactOrLog()
    {
        const EndpointId id = introduce();
        QByteArray logged;
        connect(&m_console->domain.log, &EventLog::entryAppended, this,
                [&logged](const LogEntry &entry) {
                    logged += entry.arguments.join(u' ').toUtf8() + entry.raw;
                });
        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports().size(), 2);
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports().last(), u"borrow"_s);
        m_console->desk.setCredentials(id, m_endpoint->user, u"wrong-"_s + m_endpoint->password);
        m_console->desk.giveBack({id});
        QTRY_COMPARE(m_console->reports().last(), u"give-back: wrong-password"_s);
        QVERIFY(m_console->database->flush());

        const QByteArray password = m_endpoint->password.toUtf8();
        const QByteArray basic =
            (m_endpoint->user + u':' + m_endpoint->password).toUtf8().toBase64();
        QByteArray written = m_console->json + logged;
        QVERIFY(!logged.isEmpty());
        qint64 bytes = 0;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            bytes += content.size();
            written += content;
        }
        QVERIFY(bytes > 4096);
        QVERIFY(written.contains(m_endpoint->serialNumber.toUtf8())); // it would be found
        QVERIFY(!written.contains(password));
        QVERIFY(!written.contains(basic));
        QVERIFY(!written.contains(m_endpoint->password.toUtf8().toBase64()));
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
