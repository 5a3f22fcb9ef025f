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
    QTEST(decoded->identification.serialNumber, "serial");
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
    QTest::newRow("latin 1, nothing declared") << latin1 << cafe;
    QTest::newRow("latin 1, declared utf-8") << declared("utf-8") + latin1 << cafe;
    for (const auto &[tag, encoding] : {std::pair("utf-16 le", QStringConverter::Utf16LE),
                                        std::pair("utf-16 be", QStringConverter::Utf16BE),
                                        std::pair("utf-32 le", QStringConverter::Utf32LE)}) {
        QTest::addRow("%s, mark", tag) << encoded(encoding, Flag::WriteBom) << beijing;
        QTest::addRow("%s", tag) << encoded(encoding, Flag::Default) << beijing;
    }
}

void TestPostEvent::encodings()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodePostEvent(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QTEST(decoded->identification.systemName, "name");
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
    row("zero byte behind", message({}) + '\0', DecodeFault::NotXml);
    row("zero byte inside", message(named(QByteArray("a\0b", 3))), DecodeFault::NotXml);
    row("control character as reference", message(named("&#x1;")), DecodeFault::NotXml);
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
