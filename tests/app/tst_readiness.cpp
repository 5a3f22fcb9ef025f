// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Will this work?" against the real engine: it finds who holds a port, fetches the ends of a
// package, and can be stopped. Settings reach the engine and outlive it.

#include "engine/told.h"

#include <app/fileworker.h>
#include <app/readiness/readinesscheck.h>
#include <system/networkcards.h>
#include <system/portholder.h>

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString FileName = u"s52010tc6_3_0.pkg"_s;

} // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT
private:
    EngineStart start() const
    {
        return {.dataDirectory = m_folder.filePath(u"data"_s),
                .softwareDirectory = m_folder.path(),
                .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}};
    }

    /// What the check says in the end.
    Readiness ask(const ReadinessQuestion &question)
    {
        ReadinessCheck check;
        Readiness last{.isRunning = true};
        int told = 0;
        connect(&check, &ReadinessCheck::told, this, [&](const Readiness &readiness) {
            last = readiness;
            ++told;
        });
        check.ask(question);
        if (!QTest::qWaitFor([&] { return !last.isRunning; }, 30'000))
            return {};
        m_tellings = told;
        return last;
    }

    QTemporaryDir m_folder;
    int m_tellings = 0;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Listening>();
        QFile package(m_folder.filePath(FileName));
        QVERIFY(package.open(QIODevice::WriteOnly));
        QVERIFY(package.write(QByteArray(100'000, 'x')) == 100'000);
        package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                            QFileDevice::FileModificationTime);
    }

    void fetchesTheEndsOfAPackage()
    {
        EngineThread engine(start());
        Told listening(engine, &Engine::listeningChanged);
        Told facts(engine, &Engine::factsGathered);
        QList<LogEntry> log;
        engine.hear(&Engine::factsGathered, this, [&log](const Facts &batch) { log += batch.log; });
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(listening.size(), 1, 20'000);
        ReadinessQuestion question{listening.first(), FileName, 100'000};
        QCOMPARE(question.listening.reachableAt.size(), 1);

        const Readiness readiness = ask(question);
        QCOMPARE(readiness.fetches.size(), 1);
        QCOMPARE(readiness.fetches.first().outcome, FetchOutcome::Fetched);
        QVERIFY(readiness.fetches.first().url.endsWith(u"SystemSoftware/"_s + FileName));
        QVERIFY(readiness.firewall.has_value());
        QVERIFY(readiness.folder.has_value());
        QCOMPARE(readiness.folder->state, FolderState::NotChosen);
        QCOMPARE(readiness.done, readiness.total);
        QVERIFY(m_tellings > readiness.total); // progress after each step

        question.size = 99'999;
        QCOMPARE(ask(question).fetches.first().outcome, FetchOutcome::WrongContent);
        question.fileName = u"s52010tc9_9_9.pkg"_s;
        const FetchFinding refused = ask(question).fetches.first();
        QCOMPARE(refused.outcome, FetchOutcome::Refused);
        QCOMPARE(refused.detail, u"404"_s);
        question.fileName.clear();
        QCOMPARE(ask(question).fetches.first().outcome, FetchOutcome::Answered);

        // Our own request is no stranger's download.
        engine.tell(&Engine::rescanPackages);
        QTest::qWait(100);
        for (const LogEntry &entry : std::as_const(log))
            QVERIFY(entry.kind != LogKind::StrayDownload);
    }

    void looksAtTheSoftwareFolder()
    {
        ReadinessQuestion question{.folder = m_folder.path(), .unreadable = {FileName}};
        const auto found = [&] { return ask(question).folder.value_or(FolderFinding()); };
        QCOMPARE(found().state, FolderState::Good);
        QCOMPARE(found().unreadable, QStringList{FileName});
        question.folder = m_folder.filePath(u"gone"_s);
        QCOMPARE(found().state, FolderState::Missing);
        QFile file(m_folder.filePath(u"no-folder"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        question.folder = file.fileName();
        QCOMPARE(found().state, FolderState::Missing);
#ifdef Q_OS_UNIX
        const QString locked = m_folder.filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(locked));
        QFile::setPermissions(locked, {});
        question.folder = locked;
        const FolderFinding unreadable = found();
        const bool rights = !QFileInfo(locked).isReadable(); // root reads everything
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (rights) {
            QCOMPARE(unreadable.state, FolderState::Unreadable);
            QVERIFY(!unreadable.detail.isEmpty());
        }
#endif
    }

    void saysWhoHoldsAPort()
    {
#ifndef Q_OS_LINUX
        QSKIP("asks the system in another way there");
#endif
        QTcpServer somebody;
        QVERIFY(somebody.listen(QHostAddress::LocalHost, 0));
        const auto holder = holderOf(somebody.serverPort());
        QVERIFY(holder.has_value());
        QCOMPARE(holder->process, QCoreApplication::applicationPid());
        QVERIFY(QCoreApplication::applicationName().startsWith(holder->program));
        const quint16 port = somebody.serverPort();
        ReadinessQuestion question;
        question.listening.problems = {
            {ErrorCode::PortInUse, {u"127.0.0.1"_s, QString::number(port)}}};
        const Readiness readiness = ask(question);
        QVERIFY(readiness.holder.has_value());
        QCOMPARE(readiness.holder->process, QCoreApplication::applicationPid());
        somebody.close();
        QVERIFY(!holderOf(port).has_value());
    }

    void offersTheCommandForTheRight()
    {
#ifndef Q_OS_LINUX
        QSKIP("there it is another one");
#endif
        ReadinessQuestion question;
        question.listening.problems = {{ErrorCode::PortNotAllowed, {u"0.0.0.0"_s, u"80"_s}}};
        const Readiness readiness = ask(question);
        QVERIFY(readiness.portRemedy.has_value());
        QCOMPARE(readiness.portRemedy->kind, PortRemedyKind::GrantRight);
        QVERIFY2(readiness.portRemedy->command.contains(QCoreApplication::applicationFilePath()),
                 qPrintable(readiness.portRemedy->command));
    }

    void saysWhenNobodyAnswers()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
        const quint16 port = gone.serverPort();
        gone.close();
        ReadinessQuestion question{.fileName = FileName, .size = 1};
        question.listening.port = port;
        question.listening.reachableAt = {u"http://127.0.0.1:%1"_s.arg(port)};
        const FetchFinding finding = ask(question).fetches.first();
        QCOMPARE(finding.outcome, FetchOutcome::NoConnection);
        QVERIFY(!finding.detail.isEmpty());
    }

    void canBeStopped()
    {
        QTcpServer silent; // takes the connection and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
        ReadinessQuestion question{.fileName = FileName, .size = 1};
        question.listening.port = silent.serverPort();
        question.listening.reachableAt = {u"http://127.0.0.1:%1"_s.arg(silent.serverPort())};
        ReadinessCheck check;
        QList<Readiness> told;
        connect(&check, &ReadinessCheck::told, this,
                [&told](const Readiness &readiness) { told += readiness; });
        check.ask(question);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && told.last().done == 4, 20'000);
        check.cancel();
        QVERIFY(told.last().isCancelled && !told.last().isRunning);
        const qsizetype count = told.size();
        silent.close();
        QTest::qWait(100);
        QCOMPARE(told.size(), count); // what comes late is not told
    }

    void cardsHaveNamesAndAddresses()
    {
        const QList<NetworkCard> cards = networkCards();
        QVERIFY(!cards.isEmpty());
        for (const NetworkCard &card : cards)
            QVERIFY(!card.name.isEmpty() && !QHostAddress(card.address).isNull());
    }

    void settingsAreAppliedAndOutliveTheEngine()
    {
        qRegisterMetaType<Settings>();
        qRegisterMetaType<Error>();
        Settings wanted;
        {
            EngineThread engine(start());
            Told changed(engine, &Engine::settingsChanged);
            Told problems(engine, &Engine::problemFound);
            engine.start();
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
            wanted = changed.last();
            wanted.simultaneousDownloads = 7;
            wanted.dailyFrom = QTime(22, 0);
            wanted.dailyUntil = QTime(5, 30);
            wanted.olderDownloadUrl = u"http://10.0.0.9/older"_s;
            engine.tell(&Engine::changeSettings, wanted);
            QTRY_COMPARE(changed.size(), 2);
            QVERIFY(changed.last() == wanted);
            Settings wrong = wanted;
            wrong.simultaneousDownloads = 0;
            engine.tell(&Engine::changeSettings, wrong);
            QTRY_COMPARE(problems.size(), 1);
            QCOMPARE(problems.first(),
                     (Error{ErrorCode::SettingWrong, {u"simultaneous_downloads"_s, u"0"_s}}));
            QCOMPARE(changed.size(), 2);
        }
        EngineThread again(start());
        Told changed(again, &Engine::settingsChanged);
        again.start();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
        QVERIFY(changed.last() == wanted);
    }

    void listensAgainWhenThePortIsFree()
    {
        QTcpServer somebody;
        QVERIFY(somebody.listen(QHostAddress::LocalHost, 0));
        const quint16 port = somebody.serverPort();
        EngineStart started = start();
        started.listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), port};
        EngineThread engine(started);
        Told listening(engine, &Engine::listeningChanged);
        engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(listening.size(), 1, 20'000);
        QCOMPARE(listening.last().port, 0);
        engine.tell(&Engine::listenAgain);
        QTRY_COMPARE(listening.size(), 2);
        QCOMPARE(listening.last().port, 0);
        somebody.close();
        engine.tell(&Engine::listenAgain);
        QTRY_COMPARE(listening.size(), 3);
        QCOMPARE(listening.last().port, port);
    }

    void filesAreWrittenOrItSaysWhyNot()
    {
        FileWorker writer;
        // A spy would take notes in the worker's thread.
        QStringList written;
        QList<Error> failed;
        connect(&writer, &FileWorker::written, this,
                [&](const QString &path) { written.append(path); });
        connect(&writer, &FileWorker::failed, this,
                [&](const Error &error) { failed.append(error); });
        const QString good = m_folder.filePath(u"sheet.html"_s);
        writer.write(good, "content");
        QTRY_COMPARE(written, QStringList{good});
        QFile file(good);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("content"));
        writer.write(m_folder.filePath(u"no such folder/sheet.html"_s), "content");
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().code, ErrorCode::FileNotWritten);
        QVERIFY(failed.first().detail().contains(u"no such folder"));
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
