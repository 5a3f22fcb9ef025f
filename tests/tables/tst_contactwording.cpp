// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/contactwords.h>
#include <domain/words.h>
#include <tables/wording/wording.h>

#include <QSet>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProblemHasItsOwnSentenceAndWord()
    {
        QSet<QString> sentences;
        QSet<QString> words;
        for (int i = 0; i < ContactProblemCount; ++i) {
            const auto problem = ContactProblem(i);
            const Wording::Problem said = Wording::contactFailure({problem, u"detail"_s});
            QVERIFY2(!said.what.isEmpty() && !said.what.contains(u'%'), qPrintable(said.what));
            QVERIFY(!said.why.contains(u'%') && !said.advice.contains(u'%'));
            sentences.insert(said.what);
            words.insert(word(problem));
            QCOMPARE(contactProblemOf(word(problem)), problem);
        }
        QCOMPARE(sentences.size(), ContactProblemCount);
        QCOMPARE(words.size(), ContactProblemCount);
        QCOMPARE(contactProblemOf(u"nonsense"), std::nullopt);
    }

    void actionsKeepTheirWords()
    {
        for (int i = 0; i < ContactActionCount; ++i) {
            QVERIFY(!Wording::contactAction(ContactAction(i)).isEmpty());
            QCOMPARE(contactActionOf(word(ContactAction(i))), ContactAction(i));
        }
    }

    void theTimelineSaysWhatHappened()
    {
        LogEntry entry;
        entry.kind = LogKind::ContactMade;
        entry.arguments = {u"borrow"_s};
        QCOMPARE(Wording::logEntry(entry), u"Done: Point the system at this console"_s);
        entry.kind = LogKind::ContactFailed;
        entry.arguments = {u"give-back"_s, u"timed-out"_s, u"10.0.0.5"_s};
        QCOMPARE(Wording::logEntry(entry), u"Failed: Give the system back to its manager. "
                                           "The system does not answer at 10.0.0.5."_s);
    }

    void whatIsAskedNoMoreSaysSo()
    {
        LogEntry entry;
        entry.kind = LogKind::ContactFailed;
        entry.arguments = {u"follow"_s, u"not-allowed"_s, QString()};
        QCOMPARE(Wording::logEntry(entry),
                 u"Failed: Follow the system's upgrade at its web server. The system does not let "
                 "this user in (HTTP 403). Uplift asks it no more until you contact it."_s);
    }

    void eachModeSaysWhatIsLost()
    {
        QSet<QString> sentences;
        for (const QString &mode : {u"Webex"_s, u"Edge"_s, u"CUCM"_s, u"VCS"_s, u"Auto"_s})
            sentences.insert(Wording::lossOfRegistration(mode));
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(Wording::lossOfRegistration(u"webex"_s), Wording::lossOfRegistration(u"Webex"_s));
        const auto said =
            Wording::contactFailure({ContactProblem::RegisteredElsewhere, u"Webex"_s});
        QVERIFY(said.why.contains(u"activation code"_s));
    }

    void noPasswordIsSaidToBeKeptWhereItIsNot()
    {
        for (const KeyStore store : {KeyStore::Missing, KeyStore::Locked, KeyStore::Failing}) {
            const QString text = Wording::passwordKeeping({store, {}});
            QVERIFY2(text.contains(u"lasts as long as Uplift runs"_s), qPrintable(text));
            QVERIFY(!text.contains(u'%') && !word(store).isEmpty());
        }
        QVERIFY(Wording::passwordKeeping({KeyStore::NotTried, {}}).contains(u"if it has one"_s));
        QVERIFY(Wording::passwordKeeping({KeyStore::Works, {}}).contains(u"is kept"_s));
        QCOMPARE(Wording::keyStoreTrouble({KeyStore::Failing, u"no bus"_s}),
                 u"The key store of this computer is missing or does not work. no bus"_s);
    }

    void hindrancesKeepTheirWords()
    {
        for (int i = 0; i <= int(Hindrance::OthersFirst); ++i)
            QCOMPARE(hindranceOf(word(Hindrance(i))), Hindrance(i));
        QCOMPARE(hindranceOf(u"nonsense"), Hindrance::None);
        const auto said =
            Wording::contactFailure({ContactProblem::UpgradeHeld, word(Hindrance::InCall)});
        QCOMPARE(said.why, u"Waits for a call to end"_s);
    }

    void waitingSaysForWhat()
    {
        using namespace std::chrono_literals;
        const auto said = [](bool isSent, ContactAction action) {
            return Wording::contactWait({1, action, isSent}, 135s);
        };
        QVERIFY(said(true, ContactAction::StartUpgrade).contains(u"(2:15)"_s));
        QVERIFY(said(true, ContactAction::StartUpgrade).contains(u"ten minutes"_s));
        QVERIFY(said(true, ContactAction::Read).contains(u"up to a minute"_s));
        QVERIFY(said(false, ContactAction::Read).startsWith(u"Asking the system…"_s));
    }

    void addressListErrorsSpeak()
    {
        for (int i = 0; i <= int(AddressListProblem::TooMany); ++i) {
            QVERIFY(!Wording::addressListError({AddressListProblem(i), u"x"_s}).what.isEmpty());
            QVERIFY(!word(AddressListProblem(i)).isEmpty());
        }
    }

    void fingerprintsAreGrouped()
    {
        const auto said =
            Wording::contactFailure({ContactProblem::FingerprintUnknown, u"ab12cd"_s});
        QVERIFY2(said.why.contains(u"AB:12:CD"_s), qPrintable(said.why));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_contactwording.moc"
