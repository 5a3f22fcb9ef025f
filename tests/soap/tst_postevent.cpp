// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"

#include <soap/codec.h>
#include <QStringEncoder>
#include <QTest>

using namespace Uplift::Soap;

namespace
{

const QByteArray soapUri = "http://schemas.xmlsoap.org/soap/envelope/";
const QByteArray managementUri = "http://www.tandberg.net/2004/11/SystemManagementService/";

/// A message whose body holds `content` in the management namespace, without any prefix.
QByteArray message(const QByteArray &content)
{
    return "<Envelope xmlns=\"" + soapUri + "\"><Body><PostEvent xmlns=\"" + managementUri + "\">" +
           content + "</PostEvent></Body></Envelope>";
}

QByteArray named(const QByteArray &name)
{
    return "<Identification><SystemName>" + name + "</SystemName></Identification>";
}

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    const QString text = QString::fromUtf8(message(named("Caf\u00e9 \u5317\u4eac")));
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}

} // namespace

class TestPostEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedMessageIsReadWhole();
    void fields_data();
    void fields();
    void encodings_data();
    void encodings();
    void forbiddenCharacters_data();
    void forbiddenCharacters();
    void otherDocuments_data();
    void otherDocuments();
};

void TestPostEvent::seedMessageIsReadWhole()
{
    const QByteArray body = fixture("postevent-tc7.xml");
    QCOMPARE(body.size(), 759);
    const auto decoded = decodePostEvent(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(decoded->identification, newYork());
    QCOMPARE(decoded->event, QStringLiteral("Boot"));
}

void TestPostEvent::fields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("event");

    const auto row = [](const char *tag, const QByteArray &body, const QString &name,
                        const QString &serial, const QString &event) {
        QTest::newRow(tag) << body << name << serial << event;
    };
    const QString oslo = QStringLiteral("Oslo");
    const QString serial = QStringLiteral("FTT1");
    const QString beat = QStringLiteral("Beat");
    const QByteArray idOslo = "<Identification><SystemName>Oslo</SystemName>"
                              "<SerialNumber>FTT1</SerialNumber></Identification>";
    row("no prefixes", message(idOslo + "<Event>Beat</Event>"), oslo, serial, beat);
    row("event first", message("<Event>Beat</Event>" + idOslo), oslo, serial, beat);
    row("fields reversed",
        message("<Identification><SerialNumber>FTT1</SerialNumber><SystemName>Oslo</SystemName>"
                "</Identification><Event>Beat</Event>"),
        oslo, serial, beat);
    row("other prefixes",
        "<S:Envelope xmlns:S='" + soapUri + "' xmlns:m='" + managementUri +
            "'><S:Body><m:PostEvent><m:Identification><m:SystemName>Oslo</m:SystemName>"
            "<m:SerialNumber>FTT1</m:SerialNumber></m:Identification><m:Event>Beat</m:Event>"
            "</m:PostEvent></S:Body></S:Envelope>",
        oslo, serial, beat);
    row("children without namespace",
        "<S:Envelope xmlns:S='" + soapUri + "'><S:Body><m:PostEvent xmlns:m='" + managementUri +
            "'>" + idOslo + "<Event>Beat</Event></m:PostEvent></S:Body></S:Envelope>",
        oslo, serial, beat);
    row("children of a foreign namespace are not read",
        message("<Identification><x:SystemName xmlns:x='urn:x'>Eve</x:SystemName>"
                "<SystemName>Oslo</SystemName></Identification>"),
        oslo, {}, {});
    row("soap header before the body",
        "<S:Envelope xmlns:S='" + soapUri + "'><S:Header><To>x</To></S:Header><S:Body>" +
            "<PostEvent xmlns='" + managementUri + "'>" + idOslo +
            "</PostEvent></S:Body></S:Envelope>",
        oslo, serial, {});
    row("white space around",
        message("<Identification>\n <SystemName>\r\n\t Oslo \n</SystemName>"
                "</Identification><Event>\n Beat\n</Event>"),
        oslo, {}, beat);
    row("empty fields",
        message("<Identification><SystemName/><SerialNumber></SerialNumber></Identification>"
                "<Event/>"),
        {}, {}, {});
    row("empty identification", message("<Identification/><Event>Beat</Event>"), {}, {}, beat);
    row("no identification", message("<Event>Beat</Event>"), {}, {}, beat);
    row("nothing inside", message({}), {}, {}, {});
    row("unknown elements",
        message("<New><SystemName>Eve</SystemName></New><Identification><Uptime>5</Uptime>"
                "<SystemName>Oslo</SystemName></Identification><Event>Beat</Event><More/>"),
        oslo, {}, beat);
    row("a field twice: the first that says something",
        message("<Identification><SystemName/><SystemName>Oslo</SystemName>"
                "<SystemName>Eve</SystemName></Identification>"),
        oslo, {}, {});
    row("escaped text", message(named("A&amp;B &lt;1&gt; &#x41;")), QStringLiteral("A&B <1> A"), {},
        {});
    row("cdata", message(named("<![CDATA[A&B <!DOCTYPE>]]>")), QStringLiteral("A&B <!DOCTYPE>"), {},
        {});
    row("comment inside", message(named("Os<!-- <!DOCTYPE x> -->lo")), oslo, {}, {});
    row("unknown event", message("<Event>CallDisconnected</Event>"), {}, {},
        QStringLiteral("CallDisconnected"));
    row("line break inside", message(named("Big\n\tRoom")), QStringLiteral("Big  Room"), {}, {});
    row("control character", message(named("a\u0085b\u007fc\u009bd")),
        QStringLiteral("a b\uFFFDc\uFFFDd"), {}, {});
    row("writing direction turned", message(named("gpj.\u202Eexe")),
        QStringLiteral("gpj.\uFFFDexe"), {}, {});
    row("long value", message(named(QByteArray(5000, 'x'))), QString(1024, u'x'), {}, {});
    row("long value, cut between characters",
        message(named(QByteArray(1023, 'x') + "\U0001F600" + "yyy")), QString(1023, u'x'), {}, {});
}

void TestPostEvent::fields()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodePostEvent(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QTEST(decoded->identification.systemName, "name");
    QTEST(decoded->identification.serialNumber.text(), "serial");
    QTEST(decoded->event, "event");
}

void TestPostEvent::encodings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");

    using Flag = QStringConverter::Flag;
    const QString cafe = QString::fromUtf8("Caf\u00e9");
    const QString beijing = QString::fromUtf8("Caf\u00e9 \u5317\u4eac");
    const QByteArray latin1 = message(named("Caf\xe9"));
    const QByteArray utf8 = message(named("Caf\u00e9"));
    const auto declared = [](const char *encoding) {
        return QByteArray("<?xml version='1.0' encoding='") + encoding + "'?>";
    };
    QTest::newRow("utf-8") << declared("UTF-8") + utf8 << cafe;
    QTest::newRow("utf-8, mark") << "\xef\xbb\xbf" + declared("utf-8") + utf8 << cafe;
    QTest::newRow("utf-8, declared utf-16") << declared("utf-16") + utf8 << cafe;
    QTest::newRow("iso-8859-1") << declared("ISO-8859-1") + latin1 << cafe;
    QTest::newRow("windows-1252") << declared("windows-1252") + latin1 << cafe;
    const QString euro = QString::fromUtf8("\u20ac \u0160 \u0153");
    QTest::newRow("iso-8859-15") << declared("ISO-8859-15") + message(named("\xa4 \xa6 \xbd"))
                                 << euro;
    QTest::newRow("windows-1252's own")
        << declared("Windows-1252") + message(named("\x80 \x8a \x9c")) << euro;
    QTest::newRow("windows-1252, declared iso-8859-1")
        << declared("iso-8859-1") + message(named("\x80 \x8a \x9c")) << euro;
    QTest::newRow("windows-1252, nothing declared") << message(named("\x80 \x8a \x9c")) << euro;
    for (const char *wrong : {"iso-8859-1", "ISO-8859-15", "windows-1252", "us-ascii", "utf-16",
                              "UTF-16LE", "utf-32", "UCS-2"})
        QTest::addRow("utf-8, declared %s", wrong) << declared(wrong) + utf8 << cafe;
    for (const char *ascii : {"iso-8859-9", "windows-1251", "GBK", "Shift_JIS", "koi8-r"})
        QTest::addRow("ascii, declared %s", ascii)
            << declared(ascii) + message(named("Cafe")) << QStringLiteral("Cafe");
    QTest::newRow("latin 1, nothing declared") << latin1 << cafe;
    QTest::newRow("latin 1, declared utf-8") << declared("utf-8") + latin1 << cafe;
    for (const auto &[tag, encoding] : {std::pair("utf-16 le", QStringConverter::Utf16LE),
                                        std::pair("utf-16 be", QStringConverter::Utf16BE),
                                        std::pair("utf-32 le", QStringConverter::Utf32LE)}) {
        QTest::addRow("%s, mark", tag) << encoded(encoding, Flag::WriteBom) << beijing;
        QTest::addRow("%s", tag) << encoded(encoding, Flag::Default) << beijing;
        const bool isBig = encoding == QStringConverter::Utf16BE;
        const QByteArray space = isBig                                   ? QByteArray("\0 \0\n", 4)
                                 : encoding == QStringConverter::Utf16LE ? QByteArray(" \0\n\0", 4)
                                                                         : QByteArray(" \0\0\0", 4);
        QTest::addRow("%s, white space before", tag)
            << space + encoded(encoding, Flag::Default) << beijing;
        QTest::addRow("%s, zeros behind", tag)
            << encoded(encoding, Flag::WriteBom) + QByteArray(4, '\0') << beijing;
    }
}

void TestPostEvent::encodings()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodePostEvent(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QTEST(decoded->identification.systemName, "name");
}

void TestPostEvent::forbiddenCharacters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("leftOut");

    const QString ab = QStringLiteral("AB");
    const auto row = [](const char *tag, const QByteArray &inName, const QString &name,
                        int leftOut) {
        QTest::newRow(tag) << message(named(inName)) << name << leftOut;
    };
    row("as reference", "AB&#1;", ab, 1);
    row("as hexadecimal reference", "A&#x1f;B", ab, 1);
    row("raw bytes",
        "\x01\x02"
        "A\x03\x04\x05"
        "B",
        ab, 5);
    row("zero byte", QByteArray("A\0B", 3), ab, 1);
    row("zero as reference", "A&#0;B", ab, 1);
    row("half a surrogate pair as reference", "A&#xD800;B", ab, 1);
    row("both halves as references", "A&#xD83D;&#xDE00;B", QString::fromUtf8("A\U0001F600B"), 0);
    row("beyond all characters", "A&#x110000;B", ab, 1);
    row("beyond all numbers", "A&#99999999;B", ab, 1);
    row("no digits", "A&#;B", ab, 1);
    row("no number", "A&#xZZ;B", ab, 1);
    row("no character", "A&#xFFFF;B", ab, 1);
    row("noncharacter in UTF-8",
        "A\xef\xbf\xbe"
        "B",
        ab, 1);
    row("ampersand", "R&D, AT&T & me", QStringLiteral("R&D, AT&T & me"), 0);
    row("ampersand and hash", "A&#B", QStringLiteral("A&#B"), 0);
    row("ampersand at the end", "AB&", QStringLiteral("AB&"), 0);
    row("good references stay", "A&amp;&lt;&#66;&#x43;", QStringLiteral("A&<BC"), 0);
    row("entities of web pages", "Caf&eacute;&nbsp;3", QStringLiteral("Caf&eacute;&nbsp;3"), 0);
    row("less than", "Room <3 & 1 < 2", QStringLiteral("Room <3 & 1 < 2"), 0);
    row("in CDATA", "<![CDATA[A&#1;\x01&B]]>", QStringLiteral("A&#1;&B"), 1);
    row("in a comment", "A<!-- \x01 & &#1; -->B", ab, 1);
    row("a broken byte beside good ones",
        "\xc3\xa9"
        "A\xff"
        "B",
        QString::fromUtf8("\u00e9A\ufffdB"), 1);
    const QByteArray good = message(named("AB"));
    QTest::newRow("zeros behind") << good + QByteArray(3, '\0') << ab << 3;
    QTest::newRow("zeros before") << QByteArray(3, '\0') + good << ab << 0;
    QTest::newRow("line breaks before the declaration")
        << "\r\n \t<?xml version='1.0' encoding='utf-8'?>" + good << ab << 0;
    for (const char *declaration :
         {"<?xml version='1.1' encoding='utf-8'?>", "<?xml version='1.0' encoding=''?>",
          "<?xml version='1.0' encoding='unicode'?>", "<?xml version='1.0'  standalone=\"no\" ?>",
          "<?xml encoding='utf-8'?>", "<?xml version=\"1.0\"\n?>"})
        QTest::addRow("declared as %s", declaration) << declaration + good << ab << 0;
    QTest::newRow("two byte order marks")
        << "\xef\xbb\xbf\xef\xbb\xbf<?xml version='1.0'?>" + good << ab << 0;
    QTest::newRow("white space and zeros around")
        << QByteArray(" \0\n", 3) + good + QByteArray("\n\0 \0", 4) << ab << 2;
    QTest::newRow("in an attribute")
        << QByteArray(good).replace("<SystemName>", "<SystemName a='\x01&#2;&'>") << ab << 2;
}

void TestPostEvent::forbiddenCharacters()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodePostEvent(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QTEST(decoded->identification.systemName, "name");
    QTEST(decoded->leftOut, "leftOut");
}

void TestPostEvent::otherDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DecodeFault>("fault");

    const QByteArray start = "<S:Envelope xmlns:S='" + soapUri + "'>";
    const auto row = [](const char *tag, const QByteArray &body, DecodeFault fault) {
        QTest::newRow(tag) << body << fault;
    };
    row("nothing", {}, DecodeFault::NotXml);
    row("spaces", "  \n ", DecodeFault::NotXml);
    row("text", "hello", DecodeFault::NotXml);
    row("json", "{\"a\":1}", DecodeFault::NotXml);
    row("html", "<html><body>x</body></html>", DecodeFault::NotExpected);
    row("bare PostEvent", "<PostEvent xmlns='" + managementUri + "'/>", DecodeFault::NotExpected);
    row("soap 1.2",
        "<S:Envelope xmlns:S='http://www.w3.org/2003/05/soap-envelope'><S:Body>"
        "<PostEvent xmlns='" +
            managementUri + "'/></S:Body></S:Envelope>",
        DecodeFault::NotExpected);
    row("envelope without namespace", "<Envelope><Body/></Envelope>", DecodeFault::NotExpected);
    row("no body", start + "</S:Envelope>", DecodeFault::NotExpected);
    row("empty body", start + "<S:Body/></S:Envelope>", DecodeFault::NotExpected);
    row("another request",
        start + "<S:Body><Get xmlns='" + managementUri + "'/></S:Body></S:Envelope>",
        DecodeFault::NotExpected);
    row("PostEvent of another service",
        start + "<S:Body><PostEvent xmlns='urn:x'/></S:Body></S:Envelope>",
        DecodeFault::NotExpected);
    row("prefix not bound", start + "<S:Body><m:PostEvent/></S:Body></S:Envelope>",
        DecodeFault::NotXml);
    row("garbage behind", message({}) + "x", DecodeFault::NotXml);
    row("two documents", message({}) + message({}), DecodeFault::NotXml);
    row("control characters alone", "\x01\x02", DecodeFault::NotXml);
    row("unknown encoding", "<?xml version='1.0' encoding='EBCDIC-US'?>" + message({}),
        DecodeFault::NotXml);
}

void TestPostEvent::otherDocuments()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodePostEvent(body);
    QVERIFY(!decoded);
    QTEST(decoded.error().fault, "fault");
    QVERIFY(!decoded.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestPostEvent)
#include "tst_postevent.moc"
