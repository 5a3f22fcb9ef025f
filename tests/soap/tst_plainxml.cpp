// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"

#include <soap/plainxml.h>
#include <soap/xmlreader.h>
#include <QTest>

using namespace Uplift::Soap;

/// The fast reader of plain documents reads what Qt's reader reads, or nothing.
class TestPlainXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatEndpointsWrite_data();
    void readsWhatEndpointsWrite();
    void agrees_data();
    void agrees();
    void agreesOnEveryChange_data();
    void agreesOnEveryChange();

private:
    void compare(const QByteArray &document);
};

/// Nothing is fine too; then Qt's reader is asked in any case.
void TestPlainXml::compare(const QByteArray &document)
{
    const auto readable = readableText(document);
    if (!readable)
        return;
    const auto plain = readPlainDocument(readable->text);
    if (!plain)
        return;
    const auto any = readAnyDocument(readable->text);
    QVERIFY2(any, document.constData());
    QVERIFY2(*plain == *any, document.constData());
}

void TestPlainXml::readsWhatEndpointsWrite_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const char *name :
         {"postevent-tc7.xml", "feedback-envelope.xml", "feedback-event-boot.xml",
          "feedback-event-softwareupgrade.xml", "feedback-status.xml"})
        QTest::newRow(name) << fixture(name);
    QTest::newRow("returns between elements")
        << fixture("postevent-tc7.xml").replace("\r", "").replace("\n", "\r\n");
    QTest::newRow("single quotes, space in tags")
        << QByteArray("<?xml version='1.0'?>\n<a xmlns = ''><b  item='2' /></a >")
               .replace(" = ", "=");
    QTest::newRow("brackets") << QByteArray("<a>101790-6 [B0]</a>");
    QTest::newRow("other letters")
        << QByteArray("<a>M\xc3\xbcnchen \xe7\xbb\x88\xe7\xab\xaf \xf0\x9f\x98\x80</a>");
}

void TestPlainXml::readsWhatEndpointsWrite()
{
    QFETCH(QByteArray, document);
    QVERIFY(readPlainDocument(readableText(document)->text));
    compare(document);
}

void TestPlainXml::agrees_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *document) { QTest::newRow(document) << QByteArray(document); };
    row("");
    row("<a");
    row("<a>");
    row("<a/>");
    row("<a/>b");
    row("<a/><b/>");
    row("<a></b>");
    row("<a></ab>");
    row("<ab></a>");
    row("<a> b <c/> d </a>");
    row("<a>\n</a>");
    row("<a>b\r\nc</a>");
    row("<a>b\rc</a>");
    row("<a>b]]>c</a>");
    row("<a>b&amp;c</a>");
    row("<a><!-- b -->c</a>");
    row("<a><![CDATA[b]]></a>");
    row("<a><?b?></a>");
    row("<!DOCTYPE a><a/>");
    row("<a b='1' b='2'/>");
    row("<a b='1'c='2'/>");
    row("<a b='<'/>");
    row("<a b='&lt;'/>");
    row("<a b=1/>");
    row("<a b/>");
    row("<a item=' 1 ' ghost='TRUE'><b ghost='True' item='\t2'>c</b></a>");
    row("<p:a/>");
    row("<p:a xmlns:p='x'/>");
    row("<p:a xmlns:p='x'><b xmlns='y'><c/><p:d xmlns:p='z'/></b><p:e/><f/></p:a>");
    row("<a xmlns='x'><b xmlns=''><c/></b></a>");
    row("<p:a xmlns:p=''/>");
    row("<a xmlns:xml='x'/>");
    row("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>");
    row("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='b'/>");
    row("<xml:a/>");
    row("<xmlns:a/>");
    row("<a:b:c/>");
    row("<:a/>");
    row("<a:/>");
    row("<1a/>");
    row("<a.-1_/>");
    row("<\xc3\xa4/>");
    row("<a / >");
    row("< a/>");
    row("<a></ a>");
    row("<a/ >");
    row("<a>\xef\xbf\xbe\xc2\x85\xe2\x80\xa8\x01</a>");
    QTest::newRow("deep") << QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64);
    QTest::newRow("too deep") << QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65);
    QTest::newRow("many") << "<a>" + QByteArray("<b/>").repeated(19'999) + "</a>";
    QTest::newRow("too many") << "<a>" + QByteArray("<b/>").repeated(20'000) + "</a>";
    QTest::newRow("long") << "<a>  " + QByteArray("b").repeated(5000) + "</a>";
    QTest::newRow("a long name") << "<a" + QByteArray("b").repeated(5000) + "/>";
}

void TestPlainXml::agrees()
{
    QFETCH(QByteArray, document);
    compare(document);
}

void TestPlainXml::agreesOnEveryChange_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("check-in") << fixture("postevent-tc7.xml");
    QTest::newRow("status") << fixture("feedback-status.xml");
    QTest::newRow("small") << QByteArray(
        "<p:a xmlns:p='x' xmlns=\"y\" item=\"1\"> <b ghost='True'>c [d]</b><e/>f\r\n</p:a>");
}

void TestPlainXml::agreesOnEveryChange()
{
    QFETCH(QByteArray, document);
    for (qsizetype at = 0; at < document.size(); ++at) {
        QByteArray without = document;
        compare(without.remove(at, 1));
        for (const char other : QByteArrayView("<>/'\"=:& \n\r]!?a-\x01\xff")) {
            QByteArray changed = document;
            changed[at] = other;
            compare(changed);
            compare(document.left(at) + other + document.mid(at));
        }
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestPlainXml)
#include "tst_plainxml.moc"
