// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedendpoint.h"

#include <contact/systemfinder.h>
#include <domain/contactwords.h>

#include <QTest>
#include <memory>
#include <vector>

using namespace Uplift;
using namespace Qt::StringLiterals;

class FinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        make({.connecting = std::chrono::seconds(1), .answer = std::chrono::seconds(1)});
    }

    void findsEndpointsAmongOthers()
    {
        ScriptedEndpoint one;
        ScriptedEndpoint two;
        two.serialNumber = u"FTT2"_s;
        ScriptedEndpoint stranger;
        stranger.password = u"another"_s;
        ScriptedEndpoint printer{ScriptedEndpoint::Behaviour::IsAPrinter};
        ScriptedEndpoint off;
        for (ScriptedEndpoint *endpoint : {&one, &two, &stranger, &printer, &off})
            QVERIFY(endpoint->start());
        const QString nobody = off.address();
        off.close();
        m_finder->start({.addresses = {one.address(), nobody, stranger.address(), printer.address(),
                                       two.address()},
                         .protocol = ContactProtocol::Http,
                         .credentials = {one.user, one.password}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_progress.isRunning && m_progress.tried == 5, 5000);
        m_found.sort();
        QCOMPARE(m_found, QStringList({u"FTT1703007B"_s, u"FTT2"_s}));
        QCOMPARE(m_answered, QList<int>{int(ContactProblem::WrongPassword)});
        QCOMPARE(m_progress, (FindingProgress{.total = 5, .tried = 5, .found = 2}));
    }

    void whatCantBeReadIsShownAsWhatItIs()
    {
        using Behaviour = ScriptedEndpoint::Behaviour;
        const std::pair<Behaviour, ContactProblem> all[] = {
            {Behaviour::SignInMoved, ContactProblem::SignInPage},
            {Behaviour::SignInServed, ContactProblem::SignInPage},
            {Behaviour::WantsNegotiate, ContactProblem::SignInUnsupported},
            {Behaviour::LocksOut, ContactProblem::NotAllowed},
            {Behaviour::StartsAnew, ContactProblem::NotReady},
            {Behaviour::NeverAnswers, ContactProblem::NotAnswered},
            {Behaviour::HangsUpAtOnce, ContactProblem::HungUp},
        };
        for (const auto &[behaviour, problem] : all) {
            ScriptedEndpoint endpoint{behaviour};
            QVERIFY(endpoint.start());
            m_answered.clear();
            m_finder->start({.addresses = {endpoint.address()},
                             .protocol = ContactProtocol::Http,
                             .credentials = {endpoint.user, endpoint.password}});
            QTRY_VERIFY(!m_progress.isRunning && m_progress.tried == 1);
            QCOMPARE(m_answered, QList<int>{int(problem)});
        }
    }

    void whatAnswersLikeAnEndpointIsShown_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("shown");
        const QString unidentified = u"unidentified"_s;
        const auto row = [](const char *name, const QByteArray &answer, const QString &shown) {
            QTest::newRow(name) << answer << shown;
        };
        const QString nameless = u"serial-number-missing"_s;
        row("redirected nowhere", {}, u"sent-nowhere"_s);
        row("no serial number", "<Status product=\"Cisco Codec\"><SystemUnit/></Status>", nameless);
        row("nothing known", "<EmptyResult/>", nameless);
        row("wrapped nothing", "<XmlDoc/>", unidentified);
        row("wrapped, no serial number", "<XmlDoc><Status><SystemUnit/></Status></XmlDoc>",
            nameless);
        row("entities",
            "<!DOCTYPE Status [<!ENTITY b 'c'>]><Status><SystemUnit>&b;</SystemUnit></Status>",
            unidentified);
        row("broken off", "<Status><SystemUnit><Hardware>", unidentified);
        row("printer's page", "<html><body>Toner is low</body></html>", {});
        row("printer's page, typed", "<!DOCTYPE html><html><body>Status: ok</body></html>", {});
        row("printer's page, not closed", "<!DOCTYPE html><html><p>Status<br></html>", {});
        row("router", "<root xmlns=\"urn:schemas-upnp-org:device-1-0\"><device/></root>", {});
        row("text", "Status: ok", {});
        row("another's entities", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", {});
    }

    void whatAnswersLikeAnEndpointIsShown()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, shown);
        ScriptedEndpoint endpoint{answer.isEmpty() ? ScriptedEndpoint::Behaviour::SendsNowhere
                                                   : ScriptedEndpoint::Behaviour::Good};
        endpoint.statusInstead = answer;
        search(endpoint);
        QCOMPARE(m_found, QStringList());
        QCOMPARE(m_answered.size(), shown.isEmpty() ? 0 : 1);
        if (!shown.isEmpty())
            QCOMPARE(word(ContactProblem(m_answered.first())), shown);
    }

    void oddWrappingsAreSeenThrough_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        const auto row = [](const char *name, const char *before, const char *behind = "") {
            QTest::newRow(name) << QByteArray(before) << QByteArray(behind);
        };
        row("type", "<!DOCTYPE Status>");
        row("type in small letters", "<!-- a > b --> <!doctype Status>");
        row("of the system", "<!DOCTYPE Status SYSTEM \"status.dtd>\">");
        row("public", "<!DOCTYPE Status PUBLIC '-//A//B' 'http://192.0.2.1/status.dtd' >");
        row("wrapped", "<XmlDoc resultId=\"1\">", "</XmlDoc>");
        row("typed and wrapped", "<!DOCTYPE XmlDoc><XmlDoc>", "</XmlDoc>");
    }

    void oddWrappingsAreSeenThrough()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        ScriptedEndpoint endpoint;
        endpoint.statusInstead =
            before +
            "<Status><SystemUnit><Hardware><Module><SerialNumber>FTT&b;1</SerialNumber></Module>"
            "</Hardware></SystemUnit></Status>" +
            behind;
        search(endpoint);
        QCOMPARE(m_found, QStringList{u"FTT&b;1"_s}); // as written: nothing is put in its place
    }

    void slowSystemsAreFoundAndCountedMeanwhile()
    {
        using namespace std::chrono_literals;
        make({.connecting = 300ms, .answer = 5s});
        ScriptedEndpoint slow;
        slow.delay = 1s;
        QVERIFY(slow.start());
        m_finder->start({.addresses = {slow.address()},
                         .protocol = ContactProtocol::Http,
                         .credentials = {slow.user, slow.password}});
        QTRY_COMPARE(m_progress.awaited, 1);
        QCOMPARE(m_progress.tried, 0);
        QTRY_COMPARE(m_progress.found, 1);
        QCOMPARE(m_progress.awaited, 0);
    }

    void tries64AtOnceAndStopsWhenTold()
    {
        ScriptedEndpoint silent{ScriptedEndpoint::Behaviour::NeverAnswers};
        QVERIFY(silent.start());
        QStringList addresses;
        for (int i = 1; i <= 200; ++i)
            addresses += u"127.0.0.1:%1"_s.arg(silent.serverPort());
        m_finder->start({.addresses = addresses, .protocol = ContactProtocol::Http});
        // Of one host Qt asks some at a time; the connections are no measure here, the calls are.
        QTRY_VERIFY(!silent.requests.isEmpty());
        QVERIFY(m_finder->isRunning());
        QVERIFY(silent.requests.size() <= SystemFinder::MostAtOnce);
        m_finder->cancel();
        QVERIFY(!m_progress.isRunning);
        QCOMPARE(m_progress.tried, 0);
        QTest::qWait(200);
        // Some of those under way may still arrive; of the 136 that waited none was asked.
        QVERIFY(silent.requests.size() <= SystemFinder::MostAtOnce);
        QCOMPARE(m_progress.tried, 0);
    }

    void asksForFingerprints()
    {
        ScriptedEndpoint endpoint;
        endpoint.useTls(u"test-only"_s);
        QVERIFY(endpoint.start());
        SystemFinder::Search search{.addresses = {endpoint.address()},
                                    .protocol = ContactProtocol::Https,
                                    .credentials = {endpoint.user, endpoint.password}};
        m_finder->start(search);
        QTRY_COMPARE(m_answered, QList<int>{int(ContactProblem::FingerprintUnknown)});
        QTRY_VERIFY(!m_progress.isRunning);
        QCOMPARE(endpoint.withCredentials, 0);
        search.fingerprints.insert(endpoint.address(), endpoint.fingerprint());
        m_finder->start(search);
        QTRY_COMPARE(m_found, QStringList{u"FTT1703007B"_s});
    }

private:
    void search(ScriptedEndpoint &endpoint)
    {
        QVERIFY(endpoint.start());
        m_finder->start({.addresses = {endpoint.address()},
                         .protocol = ContactProtocol::Http,
                         .credentials = {endpoint.user, endpoint.password}});
        QTRY_VERIFY(!m_progress.isRunning && m_progress.tried == 1);
    }

    void make(const ContactLimits &limits)
    {
        m_finder = std::make_unique<SystemFinder>(limits);
        m_found.clear();
        m_answered.clear();
        connect(m_finder.get(), &SystemFinder::systemFound, this,
                [this](const QString &, const SystemFacts &facts) {
                    m_found += facts.identification.serialNumber.text();
                });
        connect(m_finder.get(), &SystemFinder::answered, this,
                [this](const QString &, const ContactFailure &failure) {
                    m_answered += int(failure.problem);
                });
        connect(m_finder.get(), &SystemFinder::progressed, this,
                [this](const FindingProgress &progress) { m_progress = progress; });
    }

    std::unique_ptr<SystemFinder> m_finder;
    QStringList m_found;
    QList<int> m_answered;
    FindingProgress m_progress;
};

QTEST_GUILESS_MAIN(FinderTest)
#include "tst_finder.moc"
