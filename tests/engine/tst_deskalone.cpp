// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How an upgrade is started at an endpoint, and what the contact desk does by itself or not again.

#include "deskfixture.h"

#include <domain/words.h>

using namespace Uplift;
using namespace Qt::StringLiterals;
using Behaviour = ScriptedEndpoint::Behaviour;

class DeskAloneTest : public DeskFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void ceIsSentToThePackageAtOnce()
    {
        m_endpoint->behaviour = Behaviour::AnswersNothing; // to StartUpgrade, which it has not
        m_endpoint->softwareVersion = u"ce9.15.3.26 d8f4"_s;
        QVERIFY(servePackage());
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList({u"read"_s, u"start-upgrade"_s}));
        QCOMPARE(m_endpoint->requests.filter(u"StartUpgrade"_s), QStringList());
        const QString last = m_endpoint->requests.last();
        QVERIFY2(last.contains(u"<SoftwareUpgrade command=\"True\"><URL>http://127.0.0.1/tms/"_s) &&
                     last.contains(u"s52010tc6_3_0.pkg</URL><Forced>False</Forced>"_s),
                 qPrintable(last));
    }

    void whatHoldsAnOfferHoldsThisOneToo()
    {
        m_endpoint->softwareVersion = u"ce9.15.3.26 d8f4"_s;
        const EndpointId id = introduce();
        const QUuid session = giveUpgrade(id, UpgradeState::Queued); // its package is not there
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(),
                     QStringList({u"read"_s, u"start-upgrade: upgrade-held"_s}));
        QCOMPARE(m_console->all<ContactReport>().last().failure->detail,
                 word(Hindrance::NotServed));
        QCOMPARE(m_endpoint->requests.filter(u"POST"_s), QStringList());
        QCOMPARE(int(upgrade(session).state), int(UpgradeState::Queued));
        QVERIFY(servePackage());
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports().last(), u"start-upgrade"_s);
        QCOMPARE(int(upgrade(session).state), int(UpgradeState::Offered));
        QCOMPARE(upgrade(session).fromVersion, u"ce9.15.3.26 d8f4"_s);
    }

    void anEmptyAnswerIsNotTakenForDone()
    {
        m_endpoint->behaviour = Behaviour::AnswersNothing;
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(),
                     QStringList({u"read"_s, u"start-upgrade: not-confirmed"_s}));
    }

    void aLongWaitIsShownAndCanBeGivenUp()
    {
        m_endpoint->softwareVersion = u"ce9.15.3.26 d8f4"_s;
        m_endpoint->ignored = "SoftwareUpgrade";
        QVERIFY(servePackage());
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read"_s});
        const auto last = [this] {
            const auto all = m_console->all<ContactUnderWay>();
            return all.isEmpty() ? ContactUnderWay() : all.last();
        };
        QTRY_COMPARE(last(), (ContactUnderWay{id, ContactAction::StartUpgrade, true}));
        m_console->desk.boot(id);
        QCOMPARE(m_console->reports().last(), u"boot: busy"_s);
        m_console->desk.cancel(id);
        QCOMPARE(m_console->reports().last(), u"start-upgrade: cancelled"_s);
        QTest::qWait(100);
        QCOMPARE(m_console->reports().size(), 3);
        m_console->desk.boot(id);
        QTRY_COMPARE(m_console->reports().last(), u"boot"_s);
        m_console->desk.cancel(id); // nothing is under way
        QCOMPARE(m_console->reports().size(), 4);
    }

    void whatHasBegunWasStartedEvenIfItNeverSaidSo()
    {
        m_endpoint->softwareVersion = u"ce9.15.3.26 d8f4"_s;
        m_endpoint->ignored = "SoftwareUpgrade";
        QVERIFY(servePackage());
        const EndpointId id = introduce();
        const QUuid session = giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(), QStringList{u"read"_s});
        Upgrade begun = upgrade(session);
        begun.state = UpgradeState::Installing;
        m_console->domain.upgrades.restore({begun});
        QTRY_VERIFY(m_endpoint->requests.last().contains(u"SoftwareUpgrade"_s));
        m_endpoint->behaviour = Behaviour::HangsUpAtOnce; // also when it is asked once more
        m_endpoint->hangUp();                             // it starts anew before it answers
        QTRY_COMPARE(m_console->reports().size(), 2);
        QCOMPARE(m_console->reports().last(), u"start-upgrade"_s);
    }

    void onTcARefusalIsTold()
    {
        m_endpoint->behaviour = Behaviour::RefusesCommands;
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Queued);
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports(),
                     QStringList({u"read"_s, u"start-upgrade: command-refused"_s}));
    }

    void whatOnlyRepeatsASecretIsAskedOnceAndTold_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<QString>("report");
        const auto row = [](const char *problem, Behaviour behaviour) {
            QTest::newRow(problem)
                << int(behaviour) << u"follow: "_s + QString::fromLatin1(problem);
        };
        row("not-allowed", Behaviour::LocksOut);
        row("sign-in-page", Behaviour::SignInMoved);
        row("sign-in-unsupported", Behaviour::WantsNegotiate);
        row("not-an-endpoint", Behaviour::IsAPrinter);
        row("https-needed", Behaviour::SendsToHttps);
    }

    void whatOnlyRepeatsASecretIsAskedOnceAndTold()
    {
        QFETCH(const int, behaviour);
        QFETCH(const QString, report);
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Downloading);
        m_endpoint->behaviour = Behaviour(behaviour);
        m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports(), QStringList{report});
        for (int round = 0; round < 3; ++round) {
            m_console->desk.lookAround();
            QTest::qWait(50);
        }
        QCOMPARE(m_endpoint->requests.size(), 1);

        // The operator asks: it is tried again, and from then on by itself as well.
        m_endpoint->behaviour = Behaviour::Good;
        m_console->desk.contactNow(id);
        QTRY_COMPARE(m_console->reports().last(), u"read"_s);
        QVERIFY(m_console->domain.contacts.way(id).hasCredentials);
        const qsizetype asked = m_endpoint->requests.size();
        m_console->desk.lookAround();
        QTRY_COMPARE(m_endpoint->requests.size(), asked + 1);
    }

    void whatPassesIsAskedAgain()
    {
        const EndpointId id = introduce();
        giveUpgrade(id, UpgradeState::Installing);
        for (const Behaviour behaviour : {Behaviour::StartsAnew, Behaviour::HangsUpAtOnce}) {
            m_endpoint->behaviour = behaviour;
            const qsizetype asked = m_endpoint->requests.size();
            m_console->desk.lookAround();
            QTRY_VERIFY(m_endpoint->requests.size() > asked);
            QTest::qWait(100);
        }
        QCOMPARE(m_console->reports(), QStringList());
        m_endpoint->behaviour = Behaviour::Good;
        m_endpoint->requests.clear();
        m_console->desk.lookAround();
        QTRY_COMPARE(m_endpoint->requests.size(), 1);
    }

    void anotherCertificateStopsThePoll()
    {
        m_endpoint->useTls(u"test-only"_s);
        const EndpointId id = introduce(ContactProtocol::Https);
        m_console->desk.confirmFingerprint(id, m_endpoint->fingerprint());
        giveUpgrade(id, UpgradeState::Downloading);
        m_endpoint->useTls(u"test-only-another"_s);
        m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports(), QStringList{u"follow: fingerprint-changed"_s});
        m_console->desk.lookAround();
        QTest::qWait(100);
        QCOMPARE(m_console->reports().size(), 1);
        QCOMPARE(m_console->all<FingerprintQuestion>().size(), 1);
    }

    void givingBackDoesNotRepeatAPasswordEither()
    {
        const EndpointId id = introduce();
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow"_s});
        m_console->domain.upgrades.cancel(giveUpgrade(id, UpgradeState::Queued));
        m_console->clock.ahead = 100;
        m_endpoint->behaviour = Behaviour::LocksOut;
        m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports().last(), u"give-back: not-allowed"_s);
        const int told = m_endpoint->withCredentials;
        for (int round = 0; round < 3; ++round) {
            m_console->desk.lookAround();
            QTest::qWait(50);
        }
        QCOMPARE(m_endpoint->withCredentials, told);
        QVERIFY(m_console->owes(id));
    }

    void givingBackIsTriedForEverButMoreAndMoreRarely()
    {
        const auto before = m_endpoint->provisioning;
        const EndpointId id = introduce();
        m_console->desk.borrow({id}, AnyMode);
        QTRY_COMPARE(m_console->reports(), QStringList{u"borrow"_s});
        m_console->domain.upgrades.cancel(giveUpgrade(id, UpgradeState::Queued));
        m_console->clock.ahead = 100;
        m_endpoint->behaviour = Behaviour::StartsAnew;
        for (int round = 0; round < 40; ++round) {
            m_console->desk.lookAround();
            QTest::qWait(20);
        }
        // Rounds 1, 2, 4, 8, 16, 32.
        QCOMPARE(m_console->reports().filter(u"give-back: not-ready"_s).size(), 6);
        m_endpoint->behaviour = Behaviour::Good;
        for (int round = 0; round < 30; ++round)
            m_console->desk.lookAround();
        QTRY_COMPARE(m_console->reports().last(), u"give-back"_s);
        QCOMPARE(m_endpoint->provisioning, before);
    }
};

QTEST_GUILESS_MAIN(DeskAloneTest)
#include "tst_deskalone.moc"
