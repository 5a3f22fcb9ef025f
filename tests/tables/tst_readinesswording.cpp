// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What "Will this work?" says: which of port, right, firewall, folder or other program stands in
// the way, and the command that helps.

#include <tables/wording/wordingreadiness.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

Readiness allWell()
{
    Readiness readiness{.done = 5, .total = 5};
    readiness.listening = {u"0.0.0.0"_s, 80, {u"http://10.0.0.5"_s}, {}};
    readiness.cards = {{u"Ethernet"_s, u"10.0.0.5"_s, CardKind::Wired}};
    readiness.firewall = FirewallFinding{.state = FirewallState::Absent};
    readiness.folder = FolderFinding{.state = FolderState::Good, .path = u"/srv/packages"_s};
    readiness.fetches = {{u"http://10.0.0.5/a/s52010tc6_3_0.pkg"_s, FetchOutcome::Fetched, {}}};
    return readiness;
}

Readiness elsewhere(ErrorCode problem)
{
    Readiness readiness = allWell();
    readiness.listening.port = 8080;
    readiness.listening.problems = {{problem, {u"0.0.0.0"_s, u"80"_s}}};
    return readiness;
}

ReadinessWording::Line firstBad(const QList<ReadinessWording::Line> &lines)
{
    return *std::ranges::find(lines, Grade::Bad, &ReadinessWording::Line::grade);
}

} // namespace

class ReadinessWordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<Readiness>("readiness");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing")
            << allWell() << u"Yes: systems can call in and fetch packages at http://10.0.0.5."_s;
        Readiness readiness = elsewhere(ErrorCode::PortInUse);
        readiness.holder = PortHolder{u"nginx"_s, 812};
        QTest::newRow("a program") << readiness << u"Not yet: nginx holds the port."_s;
        readiness.holder = PortHolder{};
        QTest::newRow("some program") << readiness << u"Not yet: another program holds the port."_s;
        QTest::newRow("the right") << elsewhere(ErrorCode::PortNotAllowed)
                                   << u"Not yet: the right to listen on port 80 is missing."_s;
        readiness = allWell();
        readiness.listening.port = 0;
        QTest::newRow("no port") << readiness << u"Not yet: Uplift does not listen."_s;
        readiness.listening.port = 8080;
        QTest::newRow("another port") << readiness << u"Not yet: Uplift listens on port 8080."_s;
        readiness = allWell();
        readiness.firewall->state = FirewallState::Blocks;
        QTest::newRow("firewall") << readiness << u"Not yet: the firewall keeps systems out."_s;
        readiness = allWell();
        readiness.folder->state = FolderState::Missing;
        QTest::newRow("folder") << readiness << u"Not yet: the software folder can't be used."_s;
        readiness = allWell();
        readiness.fetches.first().outcome = FetchOutcome::NoConnection;
        QTest::newRow("nothing answers")
            << readiness << u"Not yet: nothing can be fetched at this computer's addresses."_s;
    }

    void saysWhatStandsInTheWay()
    {
        QFETCH(const Readiness, readiness);
        QFETCH(const QString, sentence);
        QCOMPARE(ReadinessWording::conclusion(readiness).text, sentence);
    }

    void commandsComeWithWhatToDo()
    {
        QStringList advices;
        for (const auto kind :
             {PortRemedyKind::GrantRight, PortRemedyKind::AllowPorts, PortRemedyKind::EndHolder,
              PortRemedyKind::ShowHolder, PortRemedyKind::ShowReserved}) {
            Readiness readiness = elsewhere(ErrorCode::PortNotAllowed);
            readiness.portRemedy = PortRemedy{kind, u"sudo something"_s};
            const ReadinessWording::Line line = firstBad(ReadinessWording::lines(readiness));
            QCOMPARE(line.command, u"sudo something"_s);
            QVERIFY2(line.advice.endsWith(u':'), qPrintable(line.advice));
            QCOMPARE(ReadinessWording::conclusion(readiness).command, line.command);
            advices.append(line.advice);
        }
        QCOMPARE(advices.removeDuplicates(), 0);
        Readiness readiness = allWell();
        readiness.firewall = FirewallFinding{.state = FirewallState::Blocks,
                                             .firewall = u"ufw"_s,
                                             .remedy = u"sudo ufw allow 80/tcp"_s};
        QCOMPARE(firstBad(ReadinessWording::lines(readiness)).command, u"sudo ufw allow 80/tcp"_s);
    }

    void withoutACommandThereIsAdviceAllTheSame()
    {
        Readiness readiness = elsewhere(ErrorCode::PortInUse);
        readiness.holder = PortHolder{u"python3"_s, 812};
        const ReadinessWording::Line line = firstBad(ReadinessWording::lines(readiness));
        QVERIFY(line.command.isEmpty());
        QCOMPARE(line.advice, u"End the program that holds the port, then check again."_s);
    }

    void aCardIsNamedWithItsKind()
    {
        QCOMPARE(ReadinessWording::cardName({u"docker0"_s, u"172.17.0.1"_s, CardKind::Virtual}),
                 u"docker0 (virtual)"_s);
    }
};

QTEST_APPLESS_MAIN(ReadinessWordingTest)
#include "tst_readinesswording.moc"
