// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/gate/turns.h>

#include <QTest>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

using namespace Uplift;

namespace
{

/// Shakes hands once.
struct Guest : Turns::Worker
{
    explicit Guest(Turns &its)
        : turns(its)
    {
        turns.awaitHandshake(this);
        turns.awaitHandshake(this);
    }
    ~Guest() override { turns.leave(this); }

    void work() override { ++done; }

    Turns &turns;
    int done = 0;
};

/// Sends as long as it may, in pieces.
struct Sender : Turns::Worker
{
    Sender(Turns &its, qint64 itsPiece)
        : turns(its)
        , piece(itsPiece)
    {
    }
    ~Sender() override { turns.leave(this); }

    void work() override
    {
        if (then)
            then();
        while (turns.mayEncrypt(this, piece))
            sent += piece;
    }

    Turns &turns;
    const qint64 piece;
    qint64 sent = 0;
    std::function<void()> then;
};

template<typename Worker>
using Crew = std::vector<std::unique_ptr<Worker>>;

int handshakesOf(const Crew<Guest> &crew)
{
    int done = 0;
    for (const auto &guest : crew)
        done += guest->done;
    return done;
}

qint64 sentBy(const Crew<Sender> &crew)
{
    qint64 sent = 0;
    for (const auto &sender : crew)
        sent += sender->sent;
    return sent;
}

} // namespace

/// How encryption shares the thread with everything else.
class TestTurns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesOneHandshakeInATurn();
    void letsAFewGoAtOnce();
    void boundsTheBytesOfATurn();
    void goesRound();
    void letsPiecesLeaveBesideHandshakes();
    void survivesOneThatLeavesAnother();
};

void TestTurns::makesOneHandshakeInATurn()
{
    Turns turns;
    Crew<Guest> crew;
    for (int i = 0; i < 8; ++i)
        crew.push_back(std::make_unique<Guest>(turns));
    QCOMPARE(handshakesOf(crew), 0);
    for (int turn = 0, before = 0; before < 8; ++turn, before = handshakesOf(crew)) {
        QVERIFY(turn < 100);
        QCoreApplication::processEvents();
        QVERIFY(handshakesOf(crew) <= before + 1);
    }
    for (const auto &guest : crew)
        QCOMPARE(guest->done, 1);
}

void TestTurns::letsAFewGoAtOnce()
{
    Turns turns;
    Sender sender(turns, Turns::Length / 4);
    sender.work();
    QCOMPARE(sender.sent, Turns::Length);
    QTRY_VERIFY(sender.sent > Turns::Length);
}

void TestTurns::boundsTheBytesOfATurn()
{
    constexpr qint64 Piece = 100'000;
    Turns turns;
    Crew<Sender> crew;
    for (int i = 0; i < 64; ++i) {
        crew.push_back(std::make_unique<Sender>(turns, Piece));
        crew.back()->work();
    }
    QVERIFY(sentBy(crew) < Turns::Length + Piece);
    for (int turn = 0; turn < 50; ++turn) {
        const qint64 before = sentBy(crew);
        QCoreApplication::processEvents();
        QVERIFY2(sentBy(crew) - before < Turns::Length + Piece,
                 QByteArray::number(sentBy(crew) - before).constData());
    }
    QVERIFY(sentBy(crew) > 10 * Turns::Length);
}

void TestTurns::goesRound()
{
    constexpr qint64 Piece = 100'000;
    Turns turns;
    Crew<Sender> crew;
    for (int i = 0; i < 4; ++i) {
        crew.push_back(std::make_unique<Sender>(turns, Piece));
        crew.back()->work();
    }
    QTRY_VERIFY(sentBy(crew) >= 100 * Turns::Length);
    for (const auto &sender : crew)
        QVERIFY(std::abs(sender->sent - crew.front()->sent) < 2 * (Turns::Length + Piece));
}

/// Neither keeps the other from its turn.
void TestTurns::letsPiecesLeaveBesideHandshakes()
{
    Turns turns;
    Crew<Guest> guests;
    for (int i = 0; i < 20; ++i)
        guests.push_back(std::make_unique<Guest>(turns));
    Sender sender(turns, Turns::Length);
    sender.work();
    QTRY_COMPARE(handshakesOf(guests), 20);
    QVERIFY(sender.sent >= 10 * Turns::Length);
}

void TestTurns::survivesOneThatLeavesAnother()
{
    Turns turns;
    Sender first(turns, Turns::Length);
    auto second = std::make_unique<Sender>(turns, Turns::Length);
    Sender third(turns, Turns::Length);
    first.work();
    second->work();
    third.work();
    QCOMPARE(second->sent, 0);
    first.then = [&] { second.reset(); };
    QTRY_VERIFY(third.sent > 0);
    QVERIFY(!second);
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
