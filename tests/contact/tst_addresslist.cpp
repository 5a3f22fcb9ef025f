// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contact/addresslist.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class AddressListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"10.0.0.5"_s << u"10.0.0.5"_s;
        QTest::newRow("several") << u" 10.0.0.5, 10.0.0.7;10.0.0.6\n10.0.0.5 "_s
                                 << u"10.0.0.5 10.0.0.7 10.0.0.6"_s;
        QTest::newRow("to a number") << u"10.0.0.254-255"_s << u"10.0.0.254 10.0.0.255"_s;
        QTest::newRow("to an address")
            << u"10.0.0.255 - 10.0.1.1"_s << u"10.0.0.255 10.0.1.0 10.0.1.1"_s;
        QTest::newRow("subnet") << u"10.0.1.7/30"_s << u"10.0.1.5 10.0.1.6"_s;
        QTest::newRow("two") << u"10.0.1.6/31"_s << u"10.0.1.6 10.0.1.7"_s;
        QTest::newRow("names") << u"room-1.example oslo fe80::1"_s
                               << u"room-1.example oslo fe80::1"_s;
        QTest::newRow("port") << u"10.0.0.5:8080 room.example:81"_s
                              << u"10.0.0.5:8080 room.example:81"_s;
        QTest::newRow("last") << u"255.255.255.254-255"_s << u"255.255.255.254 255.255.255.255"_s;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto list = parseAddressList(text);
        QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error().part));
        QCOMPARE(list->join(u' '), expected);
    }

    void isBounded()
    {
        QCOMPARE(parseAddressList(u"10.0.1.0/24"_s)->size(), 254);
        QCOMPARE(parseAddressList(u"10.0.0.0-10.0.15.255"_s)->size(), 4096);
        for (const QString &text : {u"10.0.0.0/8"_s, u"0.0.0.0/0"_s, u"10.0.0.0-10.0.16.0"_s,
                                    u"10.0.0.0/21, 10.1.0.0/21, 10.2.0.0-10"_s}) {
            const auto list = parseAddressList(text);
            QVERIFY2(!list && list.error().problem == AddressListProblem::TooMany,
                     qPrintable(text));
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("part");
        const auto row = [](const QString &text, AddressListProblem problem, const QString &part) {
            QTest::newRow(qPrintable(text)) << text << int(problem) << part;
        };
        row(u" , "_s, AddressListProblem::Empty, {});
        row(u"10.0.0.1, 10.0.0"_s, AddressListProblem::Unreadable, u"10.0.0"_s);
        row(u"10.0.0.256"_s, AddressListProblem::Unreadable, u"10.0.0.256"_s);
        row(u"10.0.0.1/33"_s, AddressListProblem::Unreadable, u"10.0.0.1/33"_s);
        row(u"10.0.0.1-300"_s, AddressListProblem::Unreadable, u"10.0.0.1-300"_s);
        row(u"http://a/"_s, AddressListProblem::Unreadable, u"http://a/"_s);
        row(u"10.0.0.1-3:80"_s, AddressListProblem::Unreadable, u"10.0.0.1-3:80"_s);
        row(u"10.0.0.9-5"_s, AddressListProblem::RangeReversed, u"10.0.0.9-5"_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QFETCH(QString, part);
        const auto list = parseAddressList(text);
        QVERIFY(!list);
        QCOMPARE(int(list.error().problem), problem);
        QCOMPARE(list.error().part, part);
    }
};

QTEST_GUILESS_MAIN(AddressListTest)
#include "tst_addresslist.moc"
