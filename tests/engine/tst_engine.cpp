// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine in its thread: commands of another thread reach an endpoint's own web server, facts
// come back, and no file of the program holds the password.

#include "contact/scriptedendpoint.h"

#include <app/contactjson.h>
#include <engine/contactdesk.h>
#include <engine/enginethread.h>

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class EngineTest : public QObject
{
    Q_OBJECT
private:
    template<typename Fact>
    const Fact *last() const
    {
        for (auto fact = m_facts.crbegin(); fact != m_facts.crend(); ++fact) {
            if (const Fact *one = std::get_if<Fact>(&*fact))
                return one;
        }
        return nullptr;
    }

    QList<ContactFact> m_facts;

private Q_SLOTS:
    void commandsGoInAndFactsComeOut()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system has a key store, which a test must not write to");
#endif
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const QTemporaryDir folder;
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        {
            EngineThread engine(
                {.dataDirectory = folder.path(),
                 .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
            bool isUp = false;
            engine.hear(&Engine::started, this, [&isUp] { isUp = true; });
            engine.hear(&Engine::contactTold, this,
                        [this](const ContactFact &fact) { m_facts += fact; });
            engine.start();
            QTRY_VERIFY(isUp && last<CredentialKeeping>());

            engine.tell(&ContactDesk::findSystems, endpoint.address(), ContactProtocol::Http,
                        endpoint.user, endpoint.password);
            QTRY_VERIFY(last<FindingResult>());
            const EndpointId id = last<FindingResult>()->endpoint;
            QVERIFY(id != 0);
            engine.tell(&ContactDesk::contactNow, id);
            QTRY_VERIFY(last<ContactReport>());
            QCOMPARE(*last<ContactReport>(), (ContactReport{id, ContactAction::Read, {}}));

            // No key store here: it says so.
            QTRY_VERIFY_WITH_TIMEOUT(!last<CredentialKeeping>()->isLasting(), 30'000);
            engine.tell(&ContactDesk::borrow, {id}, {}); // it does not listen on port 80
            QTRY_COMPARE(last<ContactReport>()->action, ContactAction::Borrow);
            QCOMPARE(last<ContactReport>()->failure->problem, ContactProblem::ConsoleNotOnPort80);
        }
        QByteArray written;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(written.contains(endpoint.serialNumber.toUtf8()));
        QVERIFY(!written.contains(endpoint.password.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
