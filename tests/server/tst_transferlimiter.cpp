// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/transfer/transferlimiter.h>

#include <QElapsedTimer>
#include <QTest>
#include <functional>

using namespace Uplift;

namespace
{

/// Takes what it is given; a hungry one asks for more at once.
struct Taker : TransferLimiter::Sender
{
    explicit Taker(TransferLimiter &from)
        : limiter(from)
    {
    }
    ~Taker() override { limiter.leave(this); }

    void grant(qint64 bytes) override
    {
        taken += bytes;
        if (isHungry)
            limiter.wait(this);
        if (then)
            then();
    }

    TransferLimiter &limiter;
    std::function<void()> then;
    qint64 taken = 0;
    bool isHungry = true;
};

} // namespace

class TestTransferLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTotalAndSharesIt();
    void keepsTheCapOfEach();
    void givesOthersWhatOneLeaves();
    void survivesOneThatLeavesAnother();
    void letsAllGoWhenTheCapGoes();
};

void TestTransferLimiter::keepsTheTotalAndSharesIt()
{
    TransferLimiter limiter;
    limiter.setCaps({.total = 1'000'000});
    Taker one(limiter);
    Taker two(limiter);
    QElapsedTimer clock;
    clock.start();
    limiter.wait(&one);
    limiter.wait(&two);
    limiter.wait(&two);
    QTRY_VERIFY(one.taken > 100'000 && two.taken > 100'000);
    QVERIFY(one.taken + two.taken <= 1'000 * (clock.elapsed() + 1));
    QCOMPARE(one.taken, two.taken);
}

void TestTransferLimiter::keepsTheCapOfEach()
{
    TransferLimiter limiter;
    limiter.setCaps({.total = 10'000'000, .perTransfer = 100'000});
    Taker one(limiter);
    QElapsedTimer clock;
    clock.start();
    limiter.wait(&one);
    QTRY_VERIFY(one.taken > 20'000);
    QVERIFY(one.taken <= 100 * (clock.elapsed() + 1));
}

void TestTransferLimiter::givesOthersWhatOneLeaves()
{
    TransferLimiter limiter;
    limiter.setCaps({.total = 1'000'000});
    Taker slow(limiter);
    slow.isHungry = false;
    Taker fast(limiter);
    limiter.wait(&slow);
    limiter.wait(&fast);
    QTRY_VERIFY(fast.taken > 200'000);
    QVERIFY(slow.taken < fast.taken / 2);
}

void TestTransferLimiter::survivesOneThatLeavesAnother()
{
    TransferLimiter limiter;
    limiter.setCaps({.total = 1'000'000});
    Taker one(limiter);
    auto two = std::make_unique<Taker>(limiter);
    one.then = [&two] { two.reset(); };
    limiter.wait(&one);
    limiter.wait(two.get());
    QTRY_VERIFY(one.taken > 100'000);
    QVERIFY(!two);
}

void TestTransferLimiter::letsAllGoWhenTheCapGoes()
{
    TransferLimiter limiter;
    limiter.setCaps({.total = 1});
    Taker one(limiter);
    one.isHungry = false;
    limiter.wait(&one);
    limiter.setCaps({});
    QVERIFY(!limiter.isLimiting());
    QVERIFY(one.taken > 1'000'000);
}

QTEST_GUILESS_MAIN(TestTransferLimiter)
#include "tst_transferlimiter.moc"
