// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Check-ins at their handler: what is said again is heard again, and what differs by a byte
// differs.

#include "console.h"

#include <server/posteventhandler.h>
#include <QTest>
#include <algorithm>

using namespace Uplift;

class TestPostEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void hearsTheSameWordsEachTime();
    void heedsEveryByte();
    void remembersNothingUnreadable();
    void readsWhatIsTooLargeToKeep();

private:
    HttpAnswer tell(const QByteArray &body);
    qsizetype checkIns() const;
    QString version() const;

    std::unique_ptr<Console> m_console;
    std::unique_ptr<PostEventHandler> m_handler;
};

void TestPostEvent::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY(m_console->start());
    m_handler = std::make_unique<PostEventHandler>(m_console->upgrades, m_console->endpoints,
                                                   m_console->log);
}

HttpAnswer TestPostEvent::tell(const QByteArray &body)
{
    return m_handler->handle({.method = "POST",
                              .host = "10.0.0.9",
                              .body = body,
                              .head = "POST / HTTP/1.1\r\nHost: 10.0.0.9",
                              .peer = QHostAddress(QStringLiteral("10.0.0.5"))});
}

qsizetype TestPostEvent::checkIns() const
{
    return std::ranges::count(m_console->entries, LogKind::CheckedIn, &LogEntry::kind);
}

QString TestPostEvent::version() const
{
    return m_console->endpoints.all().value(0).identification.softwareVersion;
}

void TestPostEvent::hearsTheSameWordsEachTime()
{
    const HttpAnswer first = tell(seedBody());
    QCOMPARE(first.status, 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tell(seedBody()).body, first.body);
    QCOMPARE(checkIns(), 4);
    QCOMPARE(m_console->endpoints.all().size(), 1);
}

void TestPostEvent::heedsEveryByte()
{
    const QByteArray old = seedBody();
    const QByteArray newer = QByteArray(old).replace("TC7.0.2", "TC7.0.3");
    QVERIFY(newer != old && newer.size() == old.size());
    for (int i = 0; i < 3; ++i) {
        tell(old);
        QVERIFY2(version().startsWith(QStringLiteral("TC7.0.2")), qPrintable(version()));
        tell(newer);
        QVERIFY2(version().startsWith(QStringLiteral("TC7.0.3")), qPrintable(version()));
    }
}

void TestPostEvent::remembersNothingUnreadable()
{
    const QByteArray cut = seedBody().chopped(3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tell(cut).status, 400);
    QCOMPARE(tell(seedBody()).status, 200);
    QCOMPARE(tell(cut).status, 400);
    QCOMPARE(checkIns(), 1);
}

void TestPostEvent::readsWhatIsTooLargeToKeep()
{
    const QByteArray large = seedBody() + "<!--" + QByteArray(5000, 'x') + "-->";
    QCOMPARE(tell(large).status, 200);
    QCOMPARE(tell(large).status, 200);
    QCOMPARE(checkIns(), 2);
}

QTEST_GUILESS_MAIN(TestPostEvent)
#include "tst_postevent.moc"
