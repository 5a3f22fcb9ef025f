// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Borrowing an endpoint from its manager and giving it back, with the real database.

#include "scriptedendpoint.h"
#include "waiting.h"

#include <contact/lending.h>
#include <storage/database.h>
#include <support/stored.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using Behaviour = ScriptedEndpoint::Behaviour;

namespace
{

constexpr int Done = -1;

/// Says that nothing can be written.
class FullDisk : public Durability
{
public:
    void whenDurable(std::function<void(bool)> then) override { then(false); }
};

/// A console's part that lends, made anew after a crash.
struct Console
{
    Console(const QString &file, Durability *durability = nullptr)
        : database(std::move(Database::open(file, clock).value()))
        , lending({book, client, durability ? *durability : *database})
    {
        const Stored stored = storedIn(*database).value();
        book.restore(stored.contactWays, stored.formerManagers);
        QObject::connect(&book, &ContactBook::formerManagerChanged, database.get(),
                         &Database::recordFormerManager);
        lending.setOwnPort(80);
        Endpoint endpoint;
        endpoint.id = 1;
        database->recordEndpoint(endpoint);
    }

    bool owes() const
    {
        const auto former = book.formerManager(1);
        return former && former->isOwed();
    }

    SystemClock clock;
    std::unique_ptr<Database> database;
    ContactBook book{clock};
    ContactClient client{ContactLimits{.connecting = std::chrono::milliseconds(1500),
                                       .answer = std::chrono::milliseconds(1500)}};
    Lending lending;
};

} // namespace

class LendingTest : public QObject
{
    Q_OBJECT
private:
    ContactTarget target() const
    {
        return {contactUrl(ContactProtocol::Http, m_endpoint->address()).value(),
                {m_endpoint->user, m_endpoint->password},
                {}};
    }

    /// Whatever its mode is, unless told otherwise.
    ContactResult<void> borrow(Console &console,
                               const BorrowTerms &terms = {.leavesRegistration = true})
    {
        return answerOf<void>(
            [&](auto then) { console.lending.borrow(1, target(), terms, std::move(then)); });
    }

    ContactResult<void> giveBack(Console &console)
    {
        return answerOf<void>(
            [&](auto then) { console.lending.giveBack(1, target(), std::move(then)); });
    }

    QString manager(const char *part) const
    {
        return m_endpoint->provisioning.value(u"ExternalManager/"_s + QLatin1String(part));
    }

    QString file() const { return m_folder->filePath(u"uplift.db"_s); }

    std::unique_ptr<ScriptedEndpoint> m_endpoint;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_endpoint = std::make_unique<ScriptedEndpoint>();
        QVERIFY(m_endpoint->start());
    }

    void borrowsAndGivesBack()
    {
        const auto before = m_endpoint->provisioning;
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        QVERIFY(console.owes());
        QCOMPARE(m_endpoint->provisioning.value(u"Mode"_s), u"TMS"_s);
        QCOMPARE(manager("Address"), u"127.0.0.1"_s);
        QCOMPARE(manager("Protocol"), u"HTTP"_s);
        QCOMPARE(manager("Path"), u"tms/public/external/management/SystemManagementService.asmx"_s);

        QCOMPARE(problemOf(giveBack(console)), Done);
        QVERIFY(!console.owes());
        QCOMPARE(m_endpoint->provisioning, before);
        QCOMPARE(problemOf(giveBack(console)), int(ContactProblem::NothingToGiveBack));
    }

    void theFormerManagerOutlivesACrash()
    {
        const auto before = m_endpoint->provisioning;
        {
            Console console(file());
            QCOMPARE(problemOf(borrow(console)), Done);
        }
        Console console(file());
        QVERIFY(console.owes());
        QCOMPARE(problemOf(giveBack(console)), Done);
        QCOMPARE(m_endpoint->provisioning, before);
        QVERIFY(console.database->flush());
        QVERIFY(!storedIn(*console.database)->formerManagers.first().isOwed());
    }

    void itIsOnDiskBeforeTheEndpointIsTouched()
    {
        Console console(file());
        bool checked = false;
        const auto countOnDisk = [this] {
            // A second connection sees only what was committed.
            const auto other = Connection::open(file(), Connection::Access::ReadOnly);
            QSqlQuery query(other.value()->database());
            return query.exec(u"SELECT count(*) FROM former_manager WHERE mode = 'VCS'"_s) &&
                           query.next()
                       ? query.value(0).toInt()
                       : -1;
        };
        connect(&console.book, &ContactBook::formerManagerChanged, this, [&] {
            checked = true;
            QCOMPARE(countOnDisk(), 0);
            QCOMPARE(m_endpoint->provisioning.value(u"Mode"_s), u"VCS"_s);
        });
        QCOMPARE(problemOf(borrow(console)), Done);
        QVERIFY(checked);
        QCOMPARE(countOnDisk(), 1);
    }

    void nothingIsChangedWhenItCantBeStored()
    {
        FullDisk disk;
        Console console(file(), &disk);
        const auto before = m_endpoint->provisioning;
        QCOMPARE(problemOf(borrow(console)), int(ContactProblem::NotStored));
        QCOMPARE(m_endpoint->provisioning, before);
        QVERIFY(!console.owes());
    }

    void borrowingTwiceKeepsTheFirstManager()
    {
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->provisioning[u"ExternalManager/Address"_s] = u"10.9.9.9"_s; // we moved
        QCOMPARE(problemOf(borrow(console)), Done);
        QCOMPARE(console.book.formerManager(1)->address, u"vcs.example"_s);
        QCOMPARE(manager("Address"), u"127.0.0.1"_s);
    }

    void anEndpointOfOursIsLeftAlone()
    {
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        console.book.settle(1);
        m_endpoint->requests.clear();
        QCOMPARE(problemOf(borrow(console)), Done);
        QVERIFY(!console.owes());
        QCOMPARE(m_endpoint->requests.filter(u"POST"_s), QStringList());
    }

    void onlyPort80CanBeTold()
    {
        Console console(file());
        console.lending.setOwnPort(8080);
        const auto answer = borrow(console);
        QCOMPARE(problemOf(answer), int(ContactProblem::ConsoleNotOnPort80));
        QCOMPARE(answer.error().detail, u"8080"_s);
        QCOMPARE(m_endpoint->requests, QStringList());
    }

    void refusedSettingsAreNotOwed()
    {
        m_endpoint->behaviour = Behaviour::RefusesSettings;
        Console console(file());
        const auto answer = borrow(console);
        QCOMPARE(problemOf(answer), int(ContactProblem::CommandRefused));
        QCOMPARE(answer.error().detail, u"Not permitted"_s);
        QVERIFY(!console.owes());
    }

    void settingsThatDoNotStayAreFoundOut()
    {
        Console console(file());
        m_endpoint->behaviour = Behaviour::ForgetsSettings;
        QCOMPARE(problemOf(borrow(console)), int(ContactProblem::ConfigurationNotKept));
        QVERIFY(!console.owes()); // it still has its own manager
        m_endpoint->behaviour = Behaviour::Good;
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->behaviour = Behaviour::ForgetsSettings;
        QCOMPARE(problemOf(giveBack(console)), int(ContactProblem::ConfigurationNotKept));
        QVERIFY(console.owes());
    }

    void anEndpointThatIsGoneStaysOwed()
    {
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->behaviour = Behaviour::HangsUpAtOnce;
        QCOMPARE(problemOf(giveBack(console)), int(ContactProblem::HungUp));
        QVERIFY(console.owes());
    }

    void somebodyElsesManagerIsNotOverwritten()
    {
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->provisioning[u"ExternalManager/Address"_s] = u"10.5.5.5"_s;
        const auto answer = giveBack(console);
        QCOMPARE(problemOf(answer), int(ContactProblem::ManagerChanged));
        QCOMPARE(answer.error().detail, u"10.5.5.5"_s);
        QCOMPARE(manager("Address"), u"10.5.5.5"_s);
    }

    void restoredByHandIsSettled()
    {
        const auto before = m_endpoint->provisioning;
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->provisioning = before;
        m_endpoint->requests.clear();
        QCOMPARE(problemOf(giveBack(console)), Done);
        QVERIFY(!console.owes());
        QCOMPARE(m_endpoint->requests.filter(u"POST"_s), QStringList());
    }

    void webexWithoutAManagerGoesBack()
    {
        m_endpoint->provisioning = {{u"Mode"_s, u"Webex"_s}};
        m_endpoint->hidesManagerOnWebex = true;
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        QCOMPARE(m_endpoint->provisioning.value(u"Mode"_s), u"TMS"_s);
        QCOMPARE(manager("Address"), u"127.0.0.1"_s);
        QCOMPARE(console.book.formerManager(1)->address, std::optional<QString>());

        QCOMPARE(problemOf(giveBack(console)), Done);
        QCOMPARE(m_endpoint->provisioning.value(u"Mode"_s), u"Webex"_s);
        QVERIFY(!console.owes());
        QVERIFY(m_endpoint->requests.filter(u"<Mode>Webex</Mode></Provisioning>"_s).size() == 1);
    }

    void webexThatKeepsTheManagersAddressGoesBackToo()
    {
        m_endpoint->provisioning = {{u"Mode"_s, u"Webex"_s}};
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        QCOMPARE(problemOf(giveBack(console)), Done);
        QCOMPARE(m_endpoint->provisioning.value(u"Mode"_s), u"Webex"_s);
        QVERIFY(!console.owes());
    }

    void whatItNeverHadIsClearedWhereItWouldStillCount()
    {
        // Its manager came by DHCP: as long as our address is there, it comes here.
        m_endpoint->provisioning = {{u"Mode"_s, u"TMS"_s}};
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        QCOMPARE(problemOf(giveBack(console)), Done);
        QCOMPARE(manager("Address"), QString());
        QVERIFY(!console.owes());

        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->behaviour = Behaviour::RefusesSettings;
        QCOMPARE(problemOf(giveBack(console)), int(ContactProblem::CommandRefused));
        QVERIFY(console.owes());
    }

    void registeredElsewhereIsLeftThereUnlessAgreed_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("isLeft");
        for (const char *mode : {"Webex", "Edge", "CUCM", "VCS", "Auto", "Something new"})
            QTest::newRow(mode) << QString::fromLatin1(mode) << true;
        for (const char *mode : {"TMS", "tms", "Off", ""})
            QTest::addRow("'%s'", mode) << QString::fromLatin1(mode) << false;
    }

    void registeredElsewhereIsLeftThereUnlessAgreed()
    {
        QFETCH(const QString, mode);
        QFETCH(const bool, isLeft);
        m_endpoint->provisioning[u"Mode"_s] = mode;
        const auto before = m_endpoint->provisioning;
        Console console(file());
        const auto answer = borrow(console, {});
        if (!isLeft) {
            QCOMPARE(problemOf(answer), Done);
            return;
        }
        QCOMPARE(problemOf(answer), int(ContactProblem::RegisteredElsewhere));
        QCOMPARE(answer.error().detail, mode);
        QCOMPARE(m_endpoint->provisioning, before);
        QVERIFY(!console.owes());
    }

    void theOtherAddressIsTakenAwayAndPutBack()
    {
        m_endpoint->provisioning[u"ExternalManager/AlternateAddress"_s] = u"other.example"_s;
        m_endpoint->provisioning[u"HttpMethod"_s] = u"GET"_s;
        const auto before = m_endpoint->provisioning;
        {
            Console console(file());
            QCOMPARE(problemOf(borrow(console)), Done);
            QCOMPARE(manager("AlternateAddress"), QString());
            QCOMPARE(m_endpoint->provisioning.value(u"HttpMethod"_s), u"POST"_s);
        }
        Console console(file()); // from the disk
        QCOMPARE(problemOf(giveBack(console)), Done);
        QCOMPARE(m_endpoint->provisioning, before);
    }

    void anEmptyOtherAddressIsNotTouched()
    {
        m_endpoint->provisioning[u"ExternalManager/AlternateAddress"_s] = QString();
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        QVERIFY(m_endpoint->requests.filter(u"AlternateAddress"_s).isEmpty());
        QCOMPARE(problemOf(giveBack(console)), Done);
    }

    void thisConsoleIsNotItsOwnFormerManager()
    {
        Console console(file());
        m_endpoint->provisioning[u"Mode"_s] = u"TMS"_s;
        m_endpoint->provisioning[u"ExternalManager/Address"_s] = u"127.0.0.1"_s;
        console.lending.setPathSecret(u"open-sesame"_s); // its path has changed since
        QCOMPARE(problemOf(borrow(console)), Done);
        QVERIFY(manager("Path").startsWith(u"open-sesame/"_s));
        QVERIFY(!console.owes());
    }

    void aModeThatSomebodyElseHasSetIsNotOverwritten()
    {
        m_endpoint->provisioning = {{u"Mode"_s, u"Webex"_s}};
        m_endpoint->hidesManagerOnWebex = true;
        Console console(file());
        QCOMPARE(problemOf(borrow(console)), Done);
        m_endpoint->provisioning = {{u"Mode"_s, u"CUCM"_s}};
        const auto answer = giveBack(console);
        QCOMPARE(problemOf(answer), int(ContactProblem::ManagerChanged));
        QCOMPARE(answer.error().detail, u"CUCM"_s);
    }

    void waitingCanBeGivenUp()
    {
        Console console(file());
        m_endpoint->behaviour = Behaviour::NeverAnswers;
        std::optional<ContactResult<void>> answer;
        console.lending.borrow(1, target(), {},
                               [&answer](const auto &given) { answer.emplace(given); });
        QTRY_COMPARE(m_endpoint->requests.size(), 1);
        console.lending.cancel(1);
        QVERIFY(answer);
        QCOMPARE(problemOf(*answer), int(ContactProblem::Cancelled));
        QVERIFY(!console.lending.isBusyWith(1));
        m_endpoint->behaviour = Behaviour::Good;
        QCOMPARE(problemOf(borrow(console)), Done);
    }

    void aConsoleThatDoesNotListenSaysSo()
    {
        Console console(file());
        console.lending.setOwnPort(0);
        QCOMPARE(problemOf(borrow(console)), int(ContactProblem::ConsoleNotListening));
    }

    void oneThingAtATime()
    {
        Console console(file());
        m_endpoint->behaviour = Behaviour::NeverAnswers;
        console.lending.borrow(1, target(), {}, [](const auto &) {});
        QCOMPARE(problemOf(borrow(console)), int(ContactProblem::Busy));
        QTRY_VERIFY_WITH_TIMEOUT(!console.lending.isBusyWith(1), 5000);
    }
};

QTEST_GUILESS_MAIN(LendingTest)
#include "tst_lending.moc"
