// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"

#include <soap/codec.h>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace Uplift::Soap;

namespace
{

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}

QByteArray attributes(int count)
{
    QByteArray tag = "<a";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=''";
    return tag + "/>";
}

QByteArray withStatus(const QByteArray &before)
{
    return "<a>" + before + "<UpgradeStatus>Failed</UpgradeStatus></a>";
}

const QByteArray laughs =
    "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;\">]><l>&d;</l>";

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void bounded_data();
    void bounded();
    void placeIsNamed();
    void complaintsAreShortAndClean_data();
    void complaintsAreShortAndClean();
    void valuesAreClean_data();
    void valuesAreClean();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void flippedAtEveryByte();
};

void TestHostile::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DecodeFault>("fault");

    const auto row = [](const char *tag, const QByteArray &body, DecodeFault fault) {
        QTest::newRow(tag) << body << fault;
    };
    row("billion laughs", laughs, DecodeFault::Forbidden);
    row("file of this machine", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        DecodeFault::Forbidden);
    row("empty document type", "<!DOCTYPE a><a/>", DecodeFault::Forbidden);
    row("document type behind a comment", "<!-- > --><!DOCTYPE a><a/>", DecodeFault::Forbidden);
    row("document type in utf-16",
        QByteArray(reinterpret_cast<const char *>(u"<!DOCTYPE a><a/>"), 32),
        DecodeFault::Forbidden);
    row("style sheet", "<?xml-stylesheet href='x'?>" + withStatus({}), DecodeFault::Forbidden);
    row("processing instruction inside", withStatus("<?php x ?>"), DecodeFault::Forbidden);
    row("processing instruction behind", withStatus({}) + "<?x y?>", DecodeFault::Forbidden);
    row("65 levels", nested(65), DecodeFault::TooComplex);
    row("100,000 levels", nested(100'000), DecodeFault::TooComplex);
    row("100,000 levels, never closed", QByteArray("<a>").repeated(100'000),
        DecodeFault::TooComplex);
    row("20,001 elements", withStatus(QByteArray("<b/>").repeated(19'999)),
        DecodeFault::TooComplex);
    row("65 attributes", attributes(65), DecodeFault::TooComplex);
    row("300,000 attributes", attributes(300'000), DecodeFault::TooComplex);
    row("300,000 attributes, never closed", attributes(300'000).chopped(2),
        DecodeFault::TooComplex);
    row("an attribute never closed", "<a b='" + QByteArray(1 << 20, 'x'), DecodeFault::NotXml);
    row("the same attribute twice", "<a b='' b=''/>", DecodeFault::NotXml);
    row("a megabyte of '<'", QByteArray(1 << 20, '<'), DecodeFault::NotXml);
    row("a megabyte of zeros", QByteArray(1 << 20, '\0'), DecodeFault::NotXml);
}

void TestHostile::refused()
{
    QFETCH(const QByteArray, body);
    QElapsedTimer timer;
    timer.start();
    const auto feedback = decodeFeedback(body);
    const auto postEvent = decodePostEvent(body);
    QVERIFY2(timer.elapsed() < 2000, "a hostile message must not hold the thread");
    QVERIFY(!feedback);
    QVERIFY(!postEvent);
    QTEST(feedback.error().fault, "fault");
    QTEST(postEvent.error().fault, "fault");
    QVERIFY(!feedback.error().detail.isEmpty());
}

void TestHostile::bounded_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a megabyte in an attribute")
        << withStatus("<b c='" + QByteArray(1 << 20, 'x') + "'/>");
    QTest::newRow("a megabyte of text") << withStatus(QByteArray(1 << 20, 'x'));
    QTest::newRow("a megabyte of comment") << withStatus("<!--" + QByteArray(1 << 20, '<') + "-->");
    QTest::newRow("64 attributes") << withStatus(attributes(64));
    QTest::newRow("'>' and '=' in attributes")
        << withStatus("<b c='" + QByteArray("a=\"1\">").repeated(100) + "'/>");
    QTest::newRow("63 levels beside") << withStatus(nested(63));
    QTest::newRow("20,000 elements") << withStatus(QByteArray("<b/>").repeated(19'998));
}

void TestHostile::bounded()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodeFeedback(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(decoded->upgradeStatus->status, QStringLiteral("Failed"));
}

void TestHostile::placeIsNamed()
{
    const auto broken = decodePostEvent("<a>\n  <b></c>\n</a>");
    QVERIFY(!broken);
    QCOMPARE(broken.error().line, 2);
    const auto doctype = decodePostEvent("<?xml version='1.0'?>\n\n <!DOCTYPE a><a/>");
    QVERIFY(!doctype);
    QCOMPARE(doctype.error().line, 3);
    QCOMPARE(doctype.error().column, 1);
}

/// Fit for a log and a screen.
static bool isClean(const QString &text)
{
    return text.size() <= 1024 && std::none_of(text.begin(), text.end(), [](QChar c) {
               const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                                  (c >= QChar(0x2066) && c <= QChar(0x2069));
               return c.category() == QChar::Other_Control || turns;
           });
}

void TestHostile::complaintsAreShortAndClean_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray longName(100'000, 'a');
    QTest::newRow("long name") << '<' + longName + "/>";
    QTest::newRow("long name, not closed") << '<' + longName + "></b>";
    QTest::newRow("long prefix") << '<' + longName + ":b/>";
    QTest::newRow("long entity") << "<a>&" + longName + ";</a>";
    QTest::newRow("escape in a name") << QByteArray("<a\x1b[2J/>");
    QTest::newRow("escape in text") << QByteArray("<a>\x1b[2J</a>");
    QTest::newRow("escape as a number") << QByteArray("<a>&#27;[2J</a>");
    QTest::newRow("turned name") << QByteArray("<a\xe2\x80\xae/>");
    QTest::newRow("turned entity") << QByteArray("<a>&\xe2\x80\xaex;</a>");
    QTest::newRow("escape in UTF-16")
        << QByteArray(reinterpret_cast<const char *>(u"\xfeff<a\x1b/>"), 12);
}

void TestHostile::complaintsAreShortAndClean()
{
    QFETCH(const QByteArray, body);
    for (const DecodeError &error : {decodePostEvent(body).error(), decodeFeedback(body).error()}) {
        QVERIFY(!error.detail.isEmpty());
        QVERIFY2(isClean(error.detail), qPrintable(error.detail.left(2000)));
        QVERIFY(encodeFault(error.detail).size() < 5000);
    }
}

void TestHostile::valuesAreClean_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("C1 control as a number") << QByteArray("x&#155;2J");
    QTest::newRow("C1 control") << QByteArray("x\xc2\x9b\x32J");
    QTest::newRow("delete") << QByteArray("x\x7f");
    QTest::newRow("turned") << QByteArray("x&#x202e;y\xe2\x81\xa6z");
    QTest::newRow("breaks") << QByteArray("x\r\ny&#10;z&#9;w\xe2\x80\xa8v");
    QTest::newRow("in CDATA") << QByteArray("<![CDATA[x\xc2\x9b]]>");
}

void TestHostile::valuesAreClean()
{
    QFETCH(const QByteArray, text);
    const auto said = decodeFeedback("<a><Identification><SystemName>" + text +
                                     "</SystemName></Identification><UpgradeStatus><Message>" +
                                     text + "</Message></UpgradeStatus></a>");
    QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
    QVERIFY(said->identification.systemName.startsWith(QLatin1Char('x')));
    QVERIFY(isClean(said->identification.systemName));
    QVERIFY(isClean(said->upgradeStatus->message.value()));
    const auto event =
        decodeFeedback("<Event><Identification/><" + QByteArray(3000, 'e') + "/></Event>");
    QVERIFY(event && isClean(event->event));
}

void TestHostile::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *name : {"postevent-tc7.xml", "feedback-status.xml", "feedback-event-boot.xml",
                             "feedback-event-softwareupgrade.xml", "feedback-unknown-root.xml",
                             "feedback-envelope.xml", "feedback-posteddocument.xml"})
        QTest::newRow(name) << fixture(name).trimmed();
}

void TestHostile::cutAtEveryByte()
{
    QFETCH(const QByteArray, body);
    QVERIFY(decodeFeedback(body));
    for (qsizetype size = 0; size < body.size(); ++size) {
        const QByteArray cut = body.first(size);
        const auto feedback = decodeFeedback(cut);
        const auto postEvent = decodePostEvent(cut);
        QVERIFY2(!feedback && !postEvent, qPrintable(QStringLiteral("cut at %1").arg(size)));
        QCOMPARE(feedback.error().fault, DecodeFault::NotXml);
        QCOMPARE(postEvent.error().fault, DecodeFault::NotXml);
    }
}

void TestHostile::flippedAtEveryByte()
{
    const QByteArray body = fixture("postevent-tc7.xml");
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (const char other : {'\0', '<', '&', '"', '\x80', '\xff'}) {
            QByteArray damaged = body;
            damaged[at] = other;
            const auto decoded = decodePostEvent(damaged);
            if (decoded)
                QVERIFY(!decoded->identification.systemName.contains(QChar(0)));
            else
                QVERIFY(!decoded.error().detail.isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
