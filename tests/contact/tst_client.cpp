// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The client against a web server that behaves as an endpoint's, well and badly.

#include "scriptedendpoint.h"
#include "waiting.h"

#include <contact/contactclient.h>

#include <QSet>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using Behaviour = ScriptedEndpoint::Behaviour;

namespace
{

const QString OwnCertificate = u"test-only"_s;
const QString OtherCertificate = u"test-only-another"_s;

ContactTarget targetOf(const ScriptedEndpoint &endpoint, bool isHttps = false)
{
    const auto protocol = isHttps ? ContactProtocol::Https : ContactProtocol::Http;
    return {
        contactUrl(protocol, endpoint.address()).value(), {endpoint.user, endpoint.password}, {}};
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT
private:
    ContactResult<SystemFacts> readSystem(const ContactTarget &target)
    {
        return answerOf<SystemFacts>(
            [&](auto then) { m_client.readSystem(target, this, std::move(then)); });
    }

    ContactResult<void> startUpgrade(const ContactTarget &target)
    {
        return answerOf<void>(
            [&](auto then) { m_client.startUpgrade(target, this, std::move(then)); });
    }

    ContactClient m_client{ContactLimits{.connecting = std::chrono::milliseconds(1500),
                                         .answer = std::chrono::milliseconds(1500)}};

private Q_SLOTS:
    void readsTheSystem()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        const auto facts = readSystem(targetOf(endpoint));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->identification.serialNumber, u"FTT1703007B"_s);
        QCOMPARE(facts->document.packageFamily, u"s52010"_s);
        QCOMPARE(endpoint.requests, QStringList{u"GET /getxml?location=/Status/SystemUnit"_s});
    }

    void readsUpgradeAndConfiguration()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        const ContactTarget target = targetOf(endpoint);
        const auto read = [&](auto then) { m_client.readUpgrade(target, this, std::move(then)); };
        const auto none = answerOf<std::optional<UpgradeStatus>>(read);
        QVERIFY(none.has_value() && !none->has_value());
        endpoint.upgradeStatus = u"<Status>InProgress</Status><Phase>Downloading</Phase>"_s;
        const auto some = answerOf<std::optional<UpgradeStatus>>(read);
        QVERIFY(some.has_value() && some->has_value());
        QCOMPARE((*some)->phase, u"Downloading"_s);

        const auto configuration = answerOf<ProvisioningConfiguration>(
            [&](auto then) { m_client.readConfiguration(target, this, std::move(then)); });
        QVERIFY(configuration.has_value());
        QCOMPARE(configuration->managerAddress, u"vcs.example"_s);
    }

    void runsCommands()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        const ContactTarget target = targetOf(endpoint);
        QVERIFY(startUpgrade(target).has_value());
        QVERIFY(answerOf<void>([&](auto then) { m_client.boot(target, this, std::move(then)); }));
        QVERIFY(answerOf<void>([&](auto then) {
            m_client.softwareUpgrade(target, QUrl(u"http://10.0.0.2/p/a.pkg"_s), Generation::Ce,
                                     this, std::move(then));
        }));
        QCOMPARE(endpoint.requests.value(2),
                 u"POST <Command><SystemUnit><SoftwareUpgrade command=\"True\">"
                 "<URL>http://10.0.0.2/p/a.pkg</URL><Forced>False</Forced></SoftwareUpgrade>"
                 "</SystemUnit></Command>"_s);
    }

    void httpsAsksForTheFingerprintBeforeTellingAnything()
    {
        ScriptedEndpoint endpoint;
        endpoint.useTls(OwnCertificate);
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint, true);

        const auto first = readSystem(target);
        QCOMPARE(problemOf(first), int(ContactProblem::FingerprintUnknown));
        QCOMPARE(first.error().detail, endpoint.fingerprint());
        QCOMPARE(endpoint.requests, QStringList());

        target.fingerprint = first.error().detail;
        QVERIFY(readSystem(target).has_value());
        QCOMPARE(endpoint.withCredentials, 1);
    }

    void anotherCertificateIsRefusedBeforeTellingAnything()
    {
        ScriptedEndpoint endpoint;
        endpoint.useTls(OtherCertificate);
        ScriptedEndpoint former;
        former.useTls(OwnCertificate);
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint, true);
        target.fingerprint = former.fingerprint();
        const auto answer = readSystem(target);
        QCOMPARE(problemOf(answer), int(ContactProblem::FingerprintChanged));
        QCOMPARE(answer.error().detail, endpoint.fingerprint());
        QCOMPARE(endpoint.requests, QStringList());
    }

    void theCertificateIsLookedAtEachTime()
    {
        ScriptedEndpoint endpoint;
        endpoint.useTls(OwnCertificate);
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint, true);
        target.fingerprint = endpoint.fingerprint();
        QVERIFY(readSystem(target).has_value());
        endpoint.useTls(OtherCertificate);
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::FingerprintChanged));
        QCOMPARE(endpoint.withCredentials, 1);
    }

    void problems_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, Behaviour behaviour, ContactProblem problem) {
            QTest::newRow(name) << int(behaviour) << int(problem);
        };
        row("time", Behaviour::NeverAnswers, ContactProblem::NotAnswered);
        row("sign-in, moved", Behaviour::SignInMoved, ContactProblem::SignInPage);
        row("sign-in, served", Behaviour::SignInServed, ContactProblem::SignInPage);
        row("negotiate", Behaviour::WantsNegotiate, ContactProblem::SignInUnsupported);
        row("locked", Behaviour::LocksOut, ContactProblem::NotAllowed);
        row("starts", Behaviour::StartsAnew, ContactProblem::NotReady);
        row("hang up", Behaviour::HangsUpAtOnce, ContactProblem::HungUp);
        row("broken", Behaviour::HangsUpInTheAnswer, ContactProblem::HungUp);
        row("large", Behaviour::SendsWithoutEnd, ContactProblem::AnswerTooLarge);
        row("printer", Behaviour::IsAPrinter, ContactProblem::NotAnEndpoint);
        row("404", Behaviour::HasNoSuchPage, ContactProblem::NotAnEndpoint);
        row("https", Behaviour::SendsToHttps, ContactProblem::HttpsNeeded);
        row("elsewhere", Behaviour::SendsElsewhere, ContactProblem::NotAnEndpoint);
        row("nowhere", Behaviour::SendsNowhere, ContactProblem::SentNowhere);
        row("forbidden", Behaviour::ForbidsAll, ContactProblem::NotAllowed);
    }

    void problems()
    {
        QFETCH(int, behaviour);
        QFETCH(int, problem);
        ScriptedEndpoint endpoint{Behaviour(behaviour)};
        QVERIFY(endpoint.start());
        QCOMPARE(problemOf(readSystem(targetOf(endpoint))), problem);
    }

    void passwords()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint);
        target.credentials.password = u"guess"_s;
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::WrongPassword));
        target.credentials = {};
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::PasswordMissing));
        QCOMPARE(endpoint.requests.size(), 2); // a refused password is not tried again
    }

    void digest_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        for (const char *name : {"", "MD5", "MD5-sess", "SHA-256", "SHA-256-sess"})
            QTest::addRow("%s", *name ? name : "none") << QByteArray(name);
    }

    void digest()
    {
        QFETCH(const QByteArray, algorithm);
        ScriptedEndpoint endpoint{Behaviour::WantsDigest};
        endpoint.digestAlgorithm = algorithm;
        QVERIFY(endpoint.start());
        const ContactTarget target = targetOf(endpoint);
        QVERIFY(readSystem(target).has_value());
        QCOMPARE(endpoint.requests.size(), 2);
        QVERIFY(startUpgrade(target).has_value()); // what it wants is known by now
        QCOMPARE(endpoint.requests.size(), 3);
        QCOMPARE(endpoint.withPassword, 1);
        endpoint.digestNonce = "second";
        QVERIFY(readSystem(target).has_value());
        QCOMPARE(endpoint.requests.size(), 5);
        QCOMPARE(endpoint.withPassword, 1);
    }

    void digestWithAWrongPassword()
    {
        ScriptedEndpoint endpoint{Behaviour::WantsDigest};
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint);
        target.credentials.password = u"guess"_s;
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::WrongPassword));
        QCOMPARE(endpoint.withCredentials, 2);
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::WrongPassword));
        QCOMPARE(endpoint.withCredentials, 3); // one attempt for each time that it is asked
        target.credentials = {endpoint.user, endpoint.password};
        QVERIFY(readSystem(target).has_value());
        endpoint.behaviour = Behaviour::Good; // somebody has switched it to Basic
        QVERIFY(readSystem(target).has_value());
    }

    void digestOverHttpsToldOnlyToTheConfirmed()
    {
        ScriptedEndpoint endpoint{Behaviour::WantsDigest};
        endpoint.useTls(OwnCertificate);
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint, true);
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::FingerprintUnknown));
        QCOMPARE(endpoint.withCredentials, 0);
        target.fingerprint = endpoint.fingerprint();
        QVERIFY(readSystem(target).has_value());
    }

    void whatItOffersIsNamed()
    {
        ScriptedEndpoint endpoint{Behaviour::WantsNegotiate};
        QVERIFY(endpoint.start());
        QCOMPARE(readSystem(targetOf(endpoint)).error().detail, u"Negotiate, NTLM"_s);
        endpoint.behaviour = Behaviour::LocksOut;
        QCOMPARE(readSystem(targetOf(endpoint)).error().detail, u"HTTP 403"_s);
        endpoint.behaviour = Behaviour::SignInMoved;
        QCOMPARE(readSystem(targetOf(endpoint)).error().detail, u"/web/signin"_s);
    }

    void aSlowAnswerHasItsOwnTime()
    {
        using namespace std::chrono_literals;
        ContactClient patient({.connecting = 300ms, .answer = 1500ms, .longAnswer = 5s});
        ScriptedEndpoint endpoint;
        endpoint.delay = 600ms; // longer than a connection may take
        QVERIFY(endpoint.start());
        int sent = 0;
        connect(&patient, &ContactClient::requestSent, this, [&sent] { ++sent; });
        QVERIFY(answerOf<SystemFacts>([&](auto then) {
                    patient.readSystem(targetOf(endpoint), this, std::move(then));
                }).has_value());
        QCOMPARE(sent, 1);

        // SoftwareUpgrade is answered when the package is there.
        endpoint.delay = 2s;
        QVERIFY(answerOf<void>([&](auto then) {
                    patient.softwareUpgrade(targetOf(endpoint), QUrl(u"http://10.0.0.2/a.pkg"_s),
                                            Generation::Ce, this, std::move(then));
                }).has_value());
        const auto slow = answerOf<SystemFacts>(
            [&](auto then) { patient.readSystem(targetOf(endpoint), this, std::move(then)); });
        QCOMPARE(problemOf(slow), int(ContactProblem::NotAnswered));
        QCOMPARE(slow.error().detail, u"2"_s);
    }

    void anEmptyAnswerIsNoSuccess()
    {
        ScriptedEndpoint endpoint{Behaviour::AnswersNothing};
        QVERIFY(endpoint.start());
        QCOMPARE(problemOf(startUpgrade(targetOf(endpoint))), int(ContactProblem::NotConfirmed));
    }

    void aCommandIsSaidOnce()
    {
        for (const Behaviour behaviour :
             {Behaviour::HangsUpAtOnce, Behaviour::HangsUpInTheAnswer}) {
            ScriptedEndpoint endpoint{behaviour};
            QVERIFY(endpoint.start());
            QCOMPARE(problemOf(startUpgrade(targetOf(endpoint))), int(ContactProblem::HungUp));
            QCOMPARE(endpoint.requests.size(), 1);
        }
    }

    void refusedConnection()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        const ContactTarget target = targetOf(endpoint);
        endpoint.close();
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::Refused));
        const auto own = answerOf<QHostAddress>(
            [&](auto then) { m_client.findOwnAddress(target, this, std::move(then)); });
        QCOMPARE(problemOf(own), int(ContactProblem::Refused));
    }

    void noRoute()
    {
#ifndef Q_OS_LINUX
        QSKIP("another system takes this address for something else");
#endif
        const ContactTarget target{QUrl(u"http://255.255.255.255"_s), {}, {}};
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::NoRoute));
    }

    void nameUnknown()
    {
        // Names that end so never exist (RFC 6761), but without a resolver none says so quickly.
        const ContactTarget target{QUrl(u"http://endpoint.invalid"_s), {}, {}};
        const int problem = problemOf(readSystem(target));
        QVERIFY(problem == int(ContactProblem::NameUnknown) ||
                problem == int(ContactProblem::TimedOut));
    }

    void tlsWithWhoSpeaksNone()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        ContactTarget target = targetOf(endpoint, true);
        target.fingerprint = u"00"_s;
        QCOMPARE(problemOf(readSystem(target)), int(ContactProblem::TlsFailed));
        QCOMPARE(endpoint.withCredentials, 0);
    }

    void refusedCommandKeepsTheEndpointsWords()
    {
        ScriptedEndpoint endpoint{Behaviour::RefusesCommands};
        QVERIFY(endpoint.start());
        const auto answer = startUpgrade(targetOf(endpoint));
        QCOMPARE(problemOf(answer), int(ContactProblem::CommandRefused));
        QCOMPARE(answer.error().detail, u"Unknown command"_s);
    }

    void packageAddressTooLong()
    {
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        const QUrl package(u"http://10.0.0.2/"_s + QString(300, u'a'));
        const auto answer = answerOf<void>([&](auto then) {
            m_client.softwareUpgrade(targetOf(endpoint), package, Generation::Tc, this,
                                     std::move(then));
        });
        QCOMPARE(problemOf(answer), int(ContactProblem::PackageAddressLong));
        QCOMPARE(endpoint.requests, QStringList());
    }

    void addresses()
    {
        using enum ContactProtocol;
        QCOMPARE(contactUrl(Https, u"10.0.0.5"_s).value(), QUrl(u"https://10.0.0.5"_s));
        QCOMPARE(contactUrl(Http, u" room.example:8080 "_s).value(),
                 QUrl(u"http://room.example:8080"_s));
        QCOMPARE(contactUrl(Http, u"fe80::1"_s).value(), QUrl(u"http://[fe80::1]"_s));
        QCOMPARE(problemOf(contactUrl(Http, u""_s)), int(ContactProblem::AddressMissing));
        for (const QString &wrong :
             {u"http://10.0.0.5"_s, u"10.0.0.5/x"_s, u"a b"_s, u"u@10.0.0.5"_s, u"10.0.0.5:x"_s})
            QVERIFY2(problemOf(contactUrl(Http, wrong)) == int(ContactProblem::AddressInvalid),
                     qPrintable(wrong));
    }

    void cancelledCallsAreNeverHeardOf()
    {
        ScriptedEndpoint endpoint{Behaviour::NeverAnswers};
        QVERIFY(endpoint.start());
        int heard = 0;
        const auto count = [&heard](const auto &) { ++heard; };
        const auto call = m_client.readSystem(targetOf(endpoint), this, count);
        QTRY_COMPARE(endpoint.requests.size(), 1);
        m_client.cancel(call);

        auto *context = new QObject;
        m_client.readSystem(targetOf(endpoint), context, count);
        delete context;
        {
            ContactClient other;
            other.readSystem(targetOf(endpoint), this, count);
            QTRY_COMPARE(endpoint.requests.size(), 3);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_client.callsUnderWay(), 0, 5000);
        QCOMPARE(heard, 0);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
