// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine in its thread: every command is carried out, facts come to the thread of who hears
// them, and nothing is left behind.

#include "told.h"

#include <engine/contactdesk.h>
#include <engine/enginethread.h>

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Uplift;

/// Somebody who wants something of the engine.
class Asker : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void settingsWished(const Uplift::Settings &settings);
    void contactWished(Uplift::EndpointId system);
};

class EngineThreadTest : public QObject
{
    Q_OBJECT
private:
    EngineStart start() const
    {
        return {.dataDirectory = m_folder.path(),
                .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}};
    }

    /// How many simultaneous downloads were set, as the next to start finds it.
    int storedDownloads() const
    {
        EngineThread engine(start());
        const Told settings(engine, &Engine::settingsChanged);
        engine.start();
        return settings.wait() ? settings.last().simultaneousDownloads : -1;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        // Passwords of a test stay out of the key store.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void everyCommandIsCarriedOutBeforeItEnds()
    {
        Asker asker;
        {
            EngineThread engine(start());
            engine.tellWhen(&asker, &Asker::settingsWished, &Engine::changeSettings);
            engine.tell(&Engine::changeSettings, {.simultaneousDownloads = 3}); // comes first
            engine.start();
            for (int downloads = 4; downloads < 8; ++downloads)
                engine.tell(&Engine::changeSettings, {.simultaneousDownloads = downloads});
        }
        QCOMPARE(storedDownloads(), 7);
        {
            EngineThread engine(start());
            engine.tellWhen(&asker, &Asker::settingsWished, &Engine::changeSettings);
            engine.start();
            Q_EMIT asker.settingsWished({.simultaneousDownloads = 9});
        }
        QCOMPARE(storedDownloads(), 9);
        Q_EMIT asker.settingsWished({}); // of nobody
    }

    void factsComeToTheThreadOfWhoHears()
    {
        EngineThread engine(start());
        QThread *hearing = nullptr;
        engine.hear(&Engine::settingsChanged, this,
                    [&hearing] { hearing = QThread::currentThread(); });
        engine.start();
        QTRY_COMPARE(hearing, thread());
    }

    void commandsToADeskThatDoesNotRunAreDropped()
    {
        EngineThread first(start());
        const Told started(first, &Engine::started);
        first.start();
        QVERIFY(started.wait());
        EngineThread second(start());
        const Told failed(second, &Engine::startFailed);
        Asker asker;
        second.tellWhen(&asker, &Asker::contactWished, &ContactDesk::contactNow);
        second.start();
        QVERIFY(failed.wait());
        const Told unread(second, &Engine::historyReadingFailed);
        second.tell(&ContactDesk::borrow, {1}, {});
        Q_EMIT asker.contactWished(1);
        second.tell(&Engine::readHistory);
        QVERIFY(unread.wait());
    }

    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("started") << true;
        QTest::newRow("never started") << false;
    }

    void nothingIsLeftBehind()
    {
        QFETCH(const bool, isStarted);
        bool isGone = false;
        {
            EngineThread engine(start());
            engine.hear(&QObject::destroyed, this, [&isGone] { isGone = true; });
            engine.tell(&Engine::rescanPackages);
            if (isStarted)
                engine.start();
        }
        QCoreApplication::processEvents();
        QVERIFY(isGone);
    }
};

QTEST_GUILESS_MAIN(EngineThreadTest)
#include "tst_enginethread.moc"
