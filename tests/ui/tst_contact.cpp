// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Systems' own web servers in the window: credentials, certificate, what came of it, borrow, give
// back, add systems.

#include "pagesfixture.h"

#include <ui/common/actions.h>
#include <ui/contact/contactdialog.h>
#include <ui/contact/findpage.h>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

constexpr EndpointId Chosen = 2;
const QString Fingerprint = u"00ff"_s.repeated(16);

QString visibleText(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class ContactTest : public QObject
{
    Q_OBJECT
private:
    ContactDialog *open()
    {
        m_all->select({Chosen});
        m_all->window.actions().contact->trigger();
        return m_all->page<ContactDialog>();
    }
    ContactCommands &commands() { return m_all->pages.contact(); }

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<EndpointId>("Uplift::EndpointId");
        qRegisterMetaType<ContactProtocol>("Uplift::ContactProtocol");
        qRegisterMetaType<QList<EndpointId>>();
        qRegisterMetaType<BorrowTerms>("Uplift::BorrowTerms");
    }
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void asksWithCredentials()
    {
        ContactDialog *dialog = open();
        QVERIFY(dialog);
        QSignalSpy credentials(&commands(), &ContactCommands::credentialsRequested);
        QSignalSpy asked(&commands(), &ContactCommands::contactRequested);
        const auto edits = dialog->findChildren<QLineEdit *>();
        QLineEdit *password = nullptr;
        for (QLineEdit *edit : edits) {
            if (edit->echoMode() == QLineEdit::Password)
                password = edit;
        }
        QVERIFY(password);
        edits.at(edits.indexOf(password) - 1)->setText(u"admin"_s);
        password->setText(u"secret"_s);
        auto *contact = buttonOf<QPushButton>(*dialog, u"Contact now"_s);
        contact->click();
        QCOMPARE(credentials.size(), 1);
        QCOMPARE(credentials.first(), (QVariantList{Chosen, u"admin"_s, u"secret"_s}));
        QCOMPARE(asked.size(), 1);
        QVERIFY(password->text().isEmpty()); // it stays in no widget
        QVERIFY(!contact->isEnabled());
        QVERIFY(visibleText(*dialog).contains(u"Asking the system…"));
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::Read, {}});
        QVERIFY(contact->isEnabled());
        QVERIFY(visibleText(*dialog).contains(u"Done: Read the system's status."));
    }

    /// A long answer makes the dialog higher, not its fields lower.
    void fieldsKeepTheirHeight()
    {
        ContactDialog *dialog = open();
        m_all->pages.takeContact(
            ContactReport{Chosen, ContactAction::Read,
                          ContactFailure{ContactProblem::SignInPage, u"/web/signin"_s}});
        QCoreApplication::processEvents();
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            QVERIFY2(edit->height() >= edit->sizeHint().height(),
                     qPrintable(QString::number(edit->height())));
    }

    void everyFailureIsASentence()
    {
        ContactDialog *dialog = open();
        const std::pair<ContactProblem, QString> failures[] = {
            {ContactProblem::WrongPassword, u"does not accept the user name or the password"_s},
            {ContactProblem::NoRoute, u"There is no way to the system"_s},
            {ContactProblem::TlsFailed, u"No secure connection"_s},
            {ContactProblem::NotAnEndpoint, u"not a video system"_s},
        };
        for (const auto &[problem, sentence] : failures) {
            m_all->pages.takeContact(
                ContactReport{Chosen, ContactAction::Read, ContactFailure{problem, {}}});
            QVERIFY2(visibleText(*dialog).contains(sentence), qPrintable(visibleText(*dialog)));
        }
        // What is about a field stands beside it, and is heard with it.
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::Read,
                                               ContactFailure{ContactProblem::WrongPassword, {}}});
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            const bool isPassword = edit->echoMode() == QLineEdit::Password;
            QCOMPARE(edit->accessibleDescription().contains(failures[0].second), isPassword);
        }
        m_all->pages.takeContact(
            ContactReport{Chosen, ContactAction::Read, ContactFailure{failures[3].first, {}}});
        // What is about another system changes nothing here.
        m_all->pages.takeContact(ContactReport{Chosen + 1, ContactAction::Read, {}});
        QVERIFY(visibleText(*dialog).contains(failures[3].second));
    }

    void certificateIsShownOnceAndConfirmed()
    {
        ContactDialog *dialog = open();
        QSignalSpy confirmed(&commands(), &ContactCommands::fingerprintConfirmed);
        QSignalSpy asked(&commands(), &ContactCommands::contactRequested);
        QVERIFY(!visibleText(*dialog).contains(u"SHA-256"));
        m_all->pages.takeContact(
            FingerprintQuestion{.endpoint = Chosen, .fingerprint = Fingerprint});
        QVERIFY(visibleText(*dialog).contains(u"00:FF:00:FF"));
        buttonOf<QPushButton>(*dialog, u"Confirm this certificate"_s)->click();
        QCOMPARE(confirmed.first(), (QVariantList{Chosen, Fingerprint}));
        QCOMPARE(asked.size(), 1);
        QVERIFY(!visibleText(*dialog).contains(u"SHA-256"));
        m_all->pages.takeContact(FingerprintQuestion{
            .endpoint = Chosen, .fingerprint = u"11"_s.repeated(32), .former = Fingerprint});
        QVERIFY(visibleText(*dialog).contains(u"another certificate than before"));
    }

    void saysWherePasswordsAreKept()
    {
        m_all->pages.takeContact(CredentialKeeping{.store = KeyStore::Works});
        ContactDialog *dialog = open();
        QVERIFY(visibleText(*dialog).contains(u"in the key store of this computer"));
        m_all->pages.takeContact(
            CredentialKeeping{.store = KeyStore::Missing, .reason = u"no bus"_s});
        QVERIFY(visibleText(*dialog).contains(
            u"lasts as long as Uplift runs. There is no key store here. no bus"));
        m_all->pages.takeContact(CredentialKeeping{.store = KeyStore::NotTried});
        QVERIFY(!visibleText(*dialog).contains(u"is kept in the key store"));
    }

    void aLongWaitIsSeenAndCanBeGivenUp()
    {
        QSignalSpy cancelled(&commands(), &ContactCommands::contactCancelled);
        ContactDialog *dialog = open();
        QVERIFY(!buttonOf<QPushButton>(*dialog, u"Stop waiting"_s));
        buttonOf<QPushButton>(*dialog, u"Contact now"_s)->click();
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::Read, {}});
        m_all->pages.takeContact(ContactUnderWay{Chosen, ContactAction::StartUpgrade, true});
        QVERIFY(visibleText(*dialog).contains(u"Waiting for the answer"));
        QVERIFY(visibleText(*dialog).contains(u"ten minutes"));
        QVERIFY(!buttonOf<QPushButton>(*dialog, u"Contact now"_s)->isEnabled());

        // It is still there when the dialog is opened again.
        delete dialog;
        dialog = open();
        QVERIFY(visibleText(*dialog).contains(u"ten minutes"));
        buttonOf<QPushButton>(*dialog, u"Stop waiting"_s)->click();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.first().first().value<EndpointId>(), Chosen);
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::StartUpgrade,
                                               ContactFailure{ContactProblem::Cancelled, {}}});
        QVERIFY(visibleText(*dialog).contains(u"You stopped waiting"));
        QVERIFY(buttonOf<QPushButton>(*dialog, u"Contact now"_s)->isEnabled());
    }

    void whyASystemIsAskedNoMoreIsSaid()
    {
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::Follow,
                                               ContactFailure{ContactProblem::NotAllowed, {}}});
        ContactDialog *dialog = open();
        QVERIFY(visibleText(*dialog).contains(u"does not let this user in"));
        delete dialog;
        m_all->pages.takeContact(ContactReport{Chosen, ContactAction::Read, {}});
        QVERIFY(!visibleText(*open()).contains(u"does not let this user in"));
    }

    void borrowingFromElsewhereSaysWhatThatMeans()
    {
        QSignalSpy borrow(&commands(), &ContactCommands::borrowRequested);
        m_all->select({2, 3});
        m_all->dialogs.says = true;
        m_all->window.actions().borrow->trigger();
        QCOMPARE(m_all->dialogs.questions.last().no, u"Don't borrow"_s);
        QCOMPARE(borrow.last().at(1).value<BorrowTerms>(), BorrowTerms());
        const auto left = [](EndpointId system, const char *mode) {
            return ContactReport{
                system, ContactAction::Borrow,
                ContactFailure{ContactProblem::RegisteredElsewhere, QString::fromLatin1(mode)}};
        };
        m_all->pages.takeContact(left(2, "Webex"));
        QCOMPARE(borrow.size(), 1); // one question for both
        m_all->pages.takeContact(left(3, "CUCM"));
        QCOMPARE(borrow.size(), 2);
        const Question &question = m_all->dialogs.questions.last();
        QVERIFY2(question.text.contains(u"activation code") &&
                     question.text.contains(u"Unified CM"),
                 qPrintable(question.text));
        QCOMPARE(borrow.last().first().value<QList<EndpointId>>().size(), 2);
        QVERIFY(borrow.last().at(1).value<BorrowTerms>().leavesRegistration);
        QVERIFY(!m_all->page<ContactDialog>());
    }

    void restartAndBorrowAskFirst()
    {
        QSignalSpy boot(&commands(), &ContactCommands::bootRequested);
        QSignalSpy borrow(&commands(), &ContactCommands::borrowRequested);
        m_all->select({2, 3});
        m_all->dialogs.says = false;
        m_all->window.actions().boot->trigger();
        m_all->window.actions().borrow->trigger();
        QCOMPARE(m_all->dialogs.questions.size(), 2);
        QCOMPARE(boot.size() + borrow.size(), 0);
        m_all->dialogs.says = true;
        m_all->window.actions().boot->trigger();
        QCOMPARE(boot.size(), 2);
        const QAction *undo = m_all->window.actions().undo; // reaches no step before it
        QVERIFY2(undo->text().contains(u"restart of 2 systems"_s), qPrintable(undo->text()));
        m_all->window.actions().borrow->trigger();
        QVERIFY2(undo->text().contains(u"borrowing of 2 systems"_s), qPrintable(undo->text()));
        QCOMPARE(borrow.size(), 1);
        QCOMPARE(borrow.first().first().value<QList<EndpointId>>().size(), 2);
    }

    void whatTheOperatorAskedForOpensTheDialogWhenItFails()
    {
        m_all->select({Chosen});
        m_all->window.actions().borrow->trigger();
        const ContactReport report{Chosen, ContactAction::Borrow,
                                   ContactFailure{ContactProblem::PasswordMissing, {}}};
        m_all->pages.takeContact(report);
        auto *dialog = m_all->page<ContactDialog>();
        QVERIFY(dialog);
        QVERIFY(visibleText(*dialog).contains(u"asks for a password"));
        delete dialog;
        m_all->pages.takeContact(report); // by itself: no dialog
        QVERIFY(!m_all->page<ContactDialog>());
    }

    void onlyBorrowedSystemsAreGivenBack()
    {
        QSignalSpy given(&commands(), &ContactCommands::giveBackRequested);
        m_all->select({2, 3});
        QVERIFY(!m_all->window.actions().giveBack->isEnabled());
        FormerManager former{.endpoint = 3, .address = u"tms.example.com"_s};
        former.borrowedAt = m_all->clock.now();
        QSignalSpy shown(m_all->window.systemsView().model(), &QAbstractItemModel::dataChanged);
        m_all->pages.takeContact(former);
        QVERIFY(!shown.isEmpty());
        QVERIFY(m_all->window.actions().giveBack->isEnabled());
        const QModelIndex name = m_all->window.systems().indexOf(3);
        QVERIFY(name.data().toString().endsWith(u" (borrowed)"));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"tms.example.com"));
        m_all->window.actions().giveBack->trigger();
        QCOMPARE(given.first().first().value<QList<EndpointId>>(), QList<EndpointId>{3});
        former.restoredAt = m_all->clock.now();
        m_all->pages.takeContact(former);
        QVERIFY(!m_all->window.actions().giveBack->isEnabled());
        QVERIFY(!name.data().toString().contains(u"borrowed"));
    }

    void addSystems()
    {
        QSignalSpy searched(&commands(), &ContactCommands::searchRequested);
        QSignalSpy stopped(&commands(), &ContactCommands::searchCancelled);
        QSignalSpy trusted(&commands(), &ContactCommands::foundFingerprintConfirmed);
        m_all->window.actions().findSystems->trigger();
        auto *page = m_all->page<FindPage>();
        page->findChild<QPlainTextEdit *>()->setPlainText(u"10.0.0.1-9"_s);
        buttonOf<QPushButton>(*page, u"Search"_s)->click();
        QCOMPARE(searched.first().first().toString(), u"10.0.0.1-9"_s);
        m_all->pages.takeContact(
            FindingProgress{.total = 9, .tried = 4, .found = 1, .isRunning = true});
        QCOMPARE(page->findChild<QProgressBar *>()->value(), 4);
        QVERIFY(!visibleText(*page).contains(u"still to answer"));
        m_all->pages.takeContact(
            FindingProgress{.total = 9, .tried = 4, .found = 1, .awaited = 3, .isRunning = true});
        QVERIFY(visibleText(*page).contains(u"3 system"));
        m_all->pages.takeContact(FindingResult{.address = u"10.0.0.2"_s, .endpoint = Chosen});
        m_all->pages.takeContact(FindingResult{
            .address = u"10.0.0.3"_s,
            .failure = ContactFailure{ContactProblem::FingerprintUnknown, Fingerprint}});
        m_all->pages.takeContact(
            FingerprintQuestion{.address = u"10.0.0.3"_s, .fingerprint = Fingerprint});
        const QAbstractItemModel &model = *page->findChild<QTreeView *>()->model();
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 1).data().toString().contains(
            m_all->facts.endpoints.at(1).identification.serialNumber.text()));
        buttonOf<QPushButton>(*page, u"Stop"_s)->click();
        QCOMPARE(stopped.size(), 1);
        m_all->pages.takeContact(FindingProgress{.total = 9, .tried = 5, .found = 1});
        QVERIFY(visibleText(*page).contains(u"Stopped: 1 "));
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(u"Trust"))
                button->click();
        }
        QCOMPARE(trusted.first(), (QVariantList{u"10.0.0.3"_s, Fingerprint}));
        QCOMPARE(searched.size(), 2);
        m_all->pages.takeContact(AddressListError{AddressListProblem::Unreadable, u"10.x"_s});
        const QString wrong = u"“10.x” is not an address, a range or a subnet."_s;
        QVERIFY(visibleText(*page).contains(wrong));
        auto *box = page->findChild<QPlainTextEdit *>();
        QVERIFY(box->accessibleDescription().contains(wrong));
        box->setPlainText(u"10.0.0.1"_s); // mended
        QVERIFY(!visibleText(*page).contains(wrong));
    }
};

QTEST_MAIN(ContactTest)
#include "tst_contact.moc"
