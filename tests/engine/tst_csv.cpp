// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <engine/csv.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhatIsNotClosed();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("lines"); // number:field|field, records parted by /
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << "1:a|b/2:c|d";
    QTest::newRow("windows line ends") << QByteArray("a,b\r\nc,d\r\n") << "1:a|b/2:c|d";
    QTest::newRow("no line end") << QByteArray("a,b") << "1:a|b";
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b")
                                     << "1:a|b";
    QTest::newRow("empty lines") << QByteArray("a\n\n , \nb") << "1:a/4:b";
    QTest::newRow("quoted") << QByteArray("\"a,\"\"x\"\"\",b") << "1:a,\"x\"|b";
    QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\nd,e") << "1:a\nb|c/3:d|e";
    QTest::newRow("open quote") << QByteArray("\"a,b\nc") << "1:a,b\nc";
    QTest::newRow("empty fields") << QByteArray("a,,\n") << "1:a||";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("line ends of old Macs") << QByteArray("a,b\rc,d\r\re,f") << "1:a|b/2:c|d/4:e|f";
    QTest::newRow("mixed line ends") << QByteArray("a\rb\r\nc\nd") << "1:a/2:b/3:c/4:d";
    QTest::newRow("old line end in quotes") << QByteArray("\"a\rb\",c\rd,e") << "1:a\rb|c/3:d|e";
    QTest::newRow("Windows line end in quotes")
        << QByteArray("\"a\r\nb\",c\r\nd,e") << "1:a\r\nb|c/3:d|e";
    QTest::newRow("semicolons") << QByteArray("a;b\n\"c;d\";e,f\n") << "1:a|b/2:c;d|e,f";
    QTest::newRow("tabs") << QByteArray("a\tb\nc, d\te\n") << "1:a|b/2:c, d|e";
    QTest::newRow("commas in quotes are no separators")
        << QByteArray("\"a,b,c\";d\ne;f") << "1:a,b,c|d/2:e|f";
    QTest::newRow("separator after an empty line") << QByteArray("\r\n\r\na;b\r\n") << "3:a|b";
    QTest::newRow("Excel says it") << QByteArray("sep=;\r\na;b,c\r\n") << "2:a|b,c";
    QTest::newRow("Excel says something odd") << QByteArray("sep=|\na|b,c\n") << "2:a|b,c";
    QTest::newRow("UTF-16, low byte first") << QByteArray("\xff\xfe"
                                                          "a\0\t\0b\0\r\0\n\0\xe9\0",
                                                          14)
                                            << u"1:a|b/2:é"_s;
    QTest::newRow("UTF-16, high byte first") << QByteArray("\xfe\xff"
                                                           "\0a\0,\0b\0\n\0\xe9",
                                                           12)
                                             << u"1:a|b/2:é"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("a\0,\0b\0", 6) << "1:a|b";
    QTest::newRow("UTF-16 without a mark, high byte first")
        << QByteArray("\0a\0,\0b", 6) << "1:a|b";
    QTest::newRow("windows-1252") << QByteArray("M\xfcnchen,\x80,\x96\xa0")
                                  << u"1:München|€|–\u00a0"_s;
    QTest::newRow("windows-1252, its last byte") << QByteArray("a,Caf\xe9") << u"1:a|Café"_s;
    QTest::newRow("UTF-8") << QByteArray("M\xc3\xbcnchen,b") << u"1:München|b"_s;
}

void TestCsv::reads()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, lines);
    QStringList read;
    for (const CsvLine &line : parseCsv(csv))
        read.append(QString::number(line.number) + ':' + line.fields.join('|'));
    QCOMPARE(read.join('/'), lines);
}

void TestCsv::tellsWhatIsNotClosed()
{
    const QList<CsvLine> lines = parseCsv("a,b\n\"c,d\ne,f\n");
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.first().isOpen);
    QVERIFY(lines.last().isOpen);
    QCOMPARE(lines.last().number, 2);
    QVERIFY(!parseCsv("\"a\",\"b\"").first().isOpen);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
