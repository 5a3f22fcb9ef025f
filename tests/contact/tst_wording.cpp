// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/contactwords.h>
#include <tables/wording.h>

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
        for (int i = 0; i <= int(ContactAction::GiveBack); ++i) {
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
#include "tst_wording.moc"
