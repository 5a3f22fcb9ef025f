// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/drivework.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace Uplift;
using namespace std::chrono_literals;

class TestDriveWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsToTheThreadOfItsReceiver();
    void waitsForWhatGoesOn();
    void leavesBehindWhatNeverEnds();
};

void TestDriveWork::postsToTheThreadOfItsReceiver()
{
    QObject receiver;
    DriveWork work(receiver);
    std::atomic<QThread *> worker = nullptr;
    QThread *told = nullptr;
    work.start([&](const DriveWork::Post &post) {
        worker = QThread::currentThread();
        post([&] { told = QThread::currentThread(); });
    });
    QTRY_COMPARE(told, QThread::currentThread());
    QVERIFY(worker != told);
}

void TestDriveWork::waitsForWhatGoesOn()
{
    std::atomic_bool isDone = false;
    bool isTold = false;
    {
        QObject receiver;
        DriveWork work(receiver);
        QSemaphore begun;
        work.start([&](const DriveWork::Post &post) {
            begun.release();
            QThread::msleep(50);
            post([&] { isTold = true; });
            isDone = true;
        });
        begun.acquire();
    }
    QVERIFY(isDone);
    QTest::qWait(10);
    QVERIFY2(!isTold, "nobody is there to be told");
}

/// As a read does from a network drive that is gone.
void TestDriveWork::leavesBehindWhatNeverEnds()
{
    // The thread that is left may go on after this function has ended.
    static QSemaphore answers;
    static QSemaphore ended;
    static std::atomic_bool isTold = false;
    QElapsedTimer time;
    {
        QObject receiver;
        DriveWork work(receiver, 1, 100ms);
        QSemaphore begun;
        work.start([&begun](const DriveWork::Post &post) {
            begun.release();
            answers.acquire();
            post([] { isTold = true; });
            ended.release();
        });
        work.start([](const DriveWork::Post &) { isTold = true; }); // has not begun: never does
        begun.acquire();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("left behind")));
        time.start();
    }
    QVERIFY(time.elapsed() >= 90);
    QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
    answers.release(); // late
    QVERIFY(ended.tryAcquire(1, 5'000));
    QTest::qWait(20);
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestDriveWork)
#include "tst_drivework.moc"
