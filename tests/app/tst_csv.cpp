// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <app/csv.h>

using namespace Uplift;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
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

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
