// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wiretable.h"

#include "console.h"

namespace Wire
{

const QByteArray checkIn = "/tms/public/external/management/systemmanagementservice.asmx";
const QByteArray feedback = "/tms/public/feedback/code.aspx";
const QByteArray posted = "/tms/public/feedback/postdocument.aspx";
const QByteArray folder = "/tms/public/data/SystemSoftware/";
const QByteArray package = folder + wirePackage;

QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &fields)
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray get(const QByteArray &path, const QByteArray &fields)
{
    return ask("GET", path, fields);
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields)
{
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return ask("POST", path, fields + length) + body;
}

} // namespace Wire

using namespace Wire;

namespace
{

QByteArray chunk(const QByteArray &data, const QByteArray &extension = {})
{
    return QByteArray::number(data.size(), 16) + extension + "\r\n" + data + "\r\n";
}

QByteArray chunked(const QByteArray &path, const QByteArray &chunks)
{
    return ask("POST", path, "Transfer-Encoding: chunked\r\n") + chunks;
}

QByteArray utf16(const QByteArray &utf8)
{
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QList<WireRow> checkIns()
{
    const QByteArray seed = seedBody();
    const QByteArray nul(1, '\0');
    return {
        {"the seed's", checkInRequest(), {200}, {"Content-Type: text/xml; charset=utf-8"}},
        {"SOAPAction", post(checkIn, seed, "SOAPAction: \"x\"\r\n"), {200}, {"~PostEventResult"}},
        {"written as TMS does",
         post("/TMS/PUBLIC/External/Management/SystemManagementService.asmx", seed),
         {200},
         {}},
        {"two slashes", post('/' + checkIn, seed), {200}, {}},
        {"slashes inside",
         post("/tms//public///external/management" + checkIn.mid(31), seed),
         {200},
         {}},
        {"query", post(checkIn + "?wsdl", seed), {200}, {}},
        {"encoded letter", post("/%74ms" + checkIn.mid(4), seed), {200}, {}},
        {"absolute target", post("http://h:80" + checkIn, seed), {200}, {}},
        {"UTF-16", post(checkIn, utf16(seed)), {200}, {"~PostEventResult"}},
        {"ISO-8859-1", post(checkIn, QByteArray(seed).replace("NewYork", "Caf\xe9")), {200}, {}},
        {"other content type",
         post(checkIn, seed, "Content-Type: application/json\r\n"),
         {200},
         {}},
        {"wish for HTTP/2 or WebSocket",
         post(checkIn, seed, "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c, websocket\r\n"),
         {200},
         {"!Upgrade"}},
        {"empty body", post(checkIn, {}), {400}, {"~soap:Fault"}},
        {"not XML", post(checkIn, "hello"), {400}, {"~soap:Fault"}},
        {"half of it", post(checkIn, seed.left(300)), {400}, {"~soap:Fault"}},
        {"another document", post(checkIn, "<a/>"), {400}, {"~soap:Fault"}},
        {"document type",
         post(checkIn, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
         {400},
         {"~document type"}},
        {"processing instruction", post(checkIn, "<?php x ?>" + seed), {400}, {"~instruction"}},
        {"unknown entity",
         post(checkIn, QByteArray(seed).replace("NewYork", "Caf&eacute;")),
         {200},
         {"~PostEventResult"}},
        {"zeros", post(checkIn, nul.repeated(100)), {400}, {"~soap:Fault"}},
        {"escape in a name",
         post(checkIn, QByteArray(seed).replace("NewYork", "\x1b[2J")),
         {200},
         {"~PostEventResult"}},
        {"control character as reference",
         post(checkIn, QByteArray(seed).replace("NewYork", "AB&#1;")),
         {200},
         {"~PostEventResult"}},
        {"ISO-8859-15",
         post(checkIn, "<?xml version='1.0' encoding='ISO-8859-15'?>" +
                           QByteArray(seed).mid(seed.indexOf("?>") + 2).replace("NewYork", "\xa4")),
         {200},
         {"~PostEventResult"}},
        {"white space and zeros around",
         post(checkIn, "\r\n " + nul + seed + nul + "\n" + nul),
         {200},
         {"~PostEventResult"}},
        {"unknown encoding",
         post(checkIn, "<?xml version='1.0' encoding='EBCDIC'?><a/>"),
         {400},
         {"~encoding"}},
        {"by GET", get(checkIn), {405}, {"Allow: POST", "~HttpMethod: POST"}},
        {"by HEAD", ask("HEAD", checkIn), {405}, {"Allow: POST"}},
        {"by PUT", "PUT" + post(checkIn, seed).mid(4), {405}, {"Allow: POST"}},
        {"by DELETE", ask("DELETE", checkIn), {405}, {}},
        {"by OPTIONS", ask("OPTIONS", checkIn), {405}, {}},
        {"by PATCH", "PATCH" + post(checkIn, seed).mid(4), {405}, {}},
        {"folder above", get("/tms/public/external/management/"), {404}, {"~" + checkIn}},
        {"slash behind", post(checkIn + '/', seed), {200}, {"~PostEventResult"}},
    };
}

/// Check-ins at paths that are not the console's.
QList<WireRow> strays()
{
    const QByteArray seed = seedBody();
    return {
        {"at the root", post("/", seed), {200}, {"~PostEventResult"}},
        {"at the root with a query", post("/?a=b", seed), {200}, {"~PostEventResult"}},
        {"in TMS's folder", post("/tms/", seed), {200}, {"~PostEventResult"}},
        {"in TMS's folder, no slash", post("/TMS", seed), {200}, {"~PostEventResult"}},
        {"one folder missing",
         post("/tms/public/external/SystemManagementService.asmx", seed),
         {200},
         {"~PostEventResult"}},
        {"at the feedback's folder", post("/tms/public/feedback/", seed), {200}, {}},
        {"at the feedback's address",
         post(feedback, seed),
         {200},
         {"Content-Type: text/xml; charset=utf-8", "~PostEventResult"}},
        {"at the documents' address", post(posted, seed), {200}, {"~PostEventResult"}},
        {"at a path of nobody", post("/provisioning/device", seed), {200}, {"~PostEventResult"}},
        {"at a package", post(package, seed), {200}, {"~PostEventResult"}},
        {"elsewhere by PUT", "PUT" + post("/", seed).mid(4), {405}, {}},
        {"elsewhere, another document", post("/", "<a/>"), {405}, {"Allow: GET, HEAD"}},
        {"elsewhere, half of it", post("/tms/", seed.left(300)), {404}, {}},
    };
}

QList<WireRow> feedbacks()
{
    return {
        {"nonsense", post(feedback, "nonsense"), {200}, {}},
        {"empty", post(feedback, {}), {200}, {}},
        {"capitals", post("/TMS/Public/Feedback/Code.aspx", "<a/>"), {200}, {}},
        {"posted document", post(posted, "<a/>"), {200}, {}},
        {"2 MB", post(feedback, QByteArray(2'000'000, 'x')), {200}, {}},
        {"4 MiB", post(posted, QByteArray(4 * 1024 * 1024, 'x')), {200}, {}},
        {"4 MiB and one", ask("POST", posted, "Content-Length: 4194305\r\n"), {413}, {}},
        {"by GET", get(feedback + "?a=b"), {405}, {"Allow: POST", "~HttpMethod: POST"}},
        {"a document by GET", get(posted), {405}, {"Allow: POST"}},
        {"document type", post(feedback, "<!DOCTYPE a><a/>"), {200}, {}},
    };
}

QList<WireRow> packages()
{
    return {
        {"whole",
         get(package),
         {200},
         {"Content-Length: 1000", "Content-Type: application/octet-stream", "Accept-Ranges: bytes",
          "ETag: {tag}", "Last-Modified: {date}", "!Content-Range", "!Transfer-Encoding"}},
        {"head", ask("HEAD", package), {200}, {"Content-Length: 1000", "ETag: {tag}"}},
        {"head of a part",
         ask("HEAD", package, "Range: bytes=0-9\r\n"),
         {200},
         {"Content-Length: 1000"}},
        {"capitals", get("/TMS/public/DATA/systemsoftware/S52010TC6_3_0.PKG"), {200}, {}},
        {"session",
         get(folder + "4fae46a9-2e37-4edc-b3dc-97dbde2dc282/s52010tc6_3_0.pkg"),
         {200},
         {}},
        {"query", get(package + "?x=../y"), {200}, {}},
        {"encoded", get(folder + "s52010%74c6%5f3_0.pkg"), {200}, {}},
        {"absolute target", get("HTTP://h" + package), {200}, {}},
        {"with a body", get(package, "Content-Length: 2\r\n") + "hi", {200}, {}},
        {"Accept-Encoding",
         get(package, "Accept-Encoding: gzip, br\r\n"),
         {200},
         {"Content-Length: 1000", "!Content-Encoding"}},
        {"by POST", post(package, "x"), {405}, {"Allow: GET, HEAD"}},
        {"by PUT", "PUT" + post(package, "x").mid(4), {405}, {}},
        {"by DELETE", ask("DELETE", package), {405}, {}},
        {"unknown", get(folder + "s52010tc9_9_9.pkg"), {404}, {}},
        {"no package", get(folder + "secret.txt"), {404}, {}},
        {"link that leads out", get(folder + "s52010tc1_1_1.pkg"), {404}, {}},
        {"link that stays", get(folder + "s52010tc2_2_2.pkg"), {200}, {"Content-Length: 1000"}},
        {"folder named like one", get(folder + "s52010tc3_3_3.pkg"), {404}, {}},
        {"the folder", get(folder), {404}, {}},
        {"the folder, no slash", get(folder.chopped(1)), {404}, {}},
        {"slash behind", get(package + '/'), {404}, {}},
        {"session that is none", get(folder + "x/s52010tc6_3_0.pkg"), {404}, {}},
        {"one level too deep",
         get(folder + "4fae46a9-2e37-4edc-b3dc-97dbde2dc282/x/s52010tc6_3_0.pkg"),
         {404},
         {}},
        {"dot-dot", get(folder + "../secret.txt"), {404}, {}},
        {"dot-dot to itself", get(folder + "../SystemSoftware/s52010tc6_3_0.pkg"), {404}, {}},
        {"dot-dot out of all", get("/../../../../etc/passwd"), {404}, {}},
        {"dot", get(folder + "./s52010tc6_3_0.pkg"), {404}, {}},
        {"encoded dot-dot", get(folder + "%2e%2e%2fsecret.txt"), {404}, {}},
        {"twice encoded dot-dot", get(folder + "%252e%252e%252fsecret.txt"), {404}, {}},
        {"backslashes", get(folder + "..%5csecret.txt"), {404}, {}},
        {"absolute path", get(folder + "/etc/passwd"), {404}, {}},
        {"encoded absolute path", get(folder + "%2fetc%2fpasswd"), {404}, {}},
        {"drive", get(folder + "C:%5csecret.txt"), {404}, {}},
        {"share", get(folder + "%5c%5chost%5cshare%5cx.pkg"), {404}, {}},
        {"CON", get(folder + "CON"), {404}, {}},
        {"NUL.pkg", get(folder + "NUL.pkg"), {404}, {}},
        {"COM1 with an ending", get(folder + "com1.s52010tc6_3_0.pkg"), {404}, {}},
        {"device path", get(folder + "%5c%5c.%5cPhysicalDrive0"), {404}, {}},
        {"alternate stream", get(package + "::$DATA"), {404}, {}},
        {"point behind", get(package + '.'), {404}, {}},
        {"space behind", get(package + "%20"), {404}, {}},
        {"zero inside", get(package + "%00.txt"), {400}, {}},
        {"overlong slash", get(folder + "..%c0%afsecret.txt"), {400}, {}},
        {"overlong zero", get(package + "%c0%80"), {400}, {}},
    };
}

QList<WireRow> ranges()
{
    const auto range = [](const QByteArray &value, const QByteArray &more = {}) {
        return get(package, "Range: " + value + "\r\n" + more);
    };
    const QByteArrayList whole{"Content-Length: 1000", "!Content-Range"};
    const QByteArrayList none{"Content-Range: bytes */1000"};
    return {
        {"first bytes",
         range("bytes=0-1"),
         {206},
         {"Content-Range: bytes 0-1/1000", "Content-Length: 2", "ETag: {tag}"}},
        {"open",
         range("bytes=998-"),
         {206},
         {"Content-Range: bytes 998-999/1000", QByteArray("=\xf5\xf6")}},
        {"suffix", range("bytes=-1"), {206}, {"Content-Range: bytes 999-999/1000", "=\xf6"}},
        {"suffix beyond", range("bytes=-5000"), {206}, {"Content-Range: bytes 0-999/1000"}},
        {"last byte beyond", range("bytes=990-5000"), {206}, {"Content-Length: 10"}},
        {"last byte far beyond",
         range("bytes=999-99999999999999999999999"),
         {206},
         {"Content-Length: 1"}},
        {"capitals", range("Bytes=0-0"), {206}, {"Content-Length: 1"}},
        {"several", range("bytes=0-1,5-6"), {200}, whole},
        {"a thousand", range("bytes=" + QByteArray("0-,").repeated(1000) + "0-"), {200}, whole},
        {"other unit", range("items=0-1"), {200}, whole},
        {"no number", range("bytes=x"), {200}, whole},
        {"nothing", range("bytes="), {200}, whole},
        {"dash alone", range("bytes=-"), {200}, whole},
        {"negative", range("bytes=--5"), {200}, whole},
        {"backwards", range("bytes=5-2"), {200}, whole},
        {"hexadecimal", range("bytes=0x1-0x2"), {200}, whole},
        {"at the end", range("bytes=1000-"), {416}, none},
        {"far behind the end", range("bytes=99999999999999999999999-"), {416}, none},
        {"no last byte", range("bytes=-0"), {416}, none},
        {"if-range of this", range("bytes=0-1", "If-Range: {tag}\r\n"), {206}, {}},
        {"if-range of this date", range("bytes=0-1", "If-Range: {date}\r\n"), {206}, {}},
        {"if-range of old", range("bytes=0-1", "If-Range: \"old\"\r\n"), {200}, whole},
        {"if-range, weak", range("bytes=0-1", "If-Range: W/{tag}\r\n"), {200}, whole},
        {"if-range of an old date",
         range("bytes=0-1", "If-Range: Wed, 12 Mar 2014 14:01:06 GMT\r\n"),
         {200},
         whole},
        {"if-range of old, behind the end",
         range("bytes=1000-", "If-Range: \"old\"\r\n"),
         {200},
         whole},
        {"if-range without range", get(package, "If-Range: \"old\"\r\n"), {200}, whole},
    };
}

QList<WireRow> conditions()
{
    const auto when = [](const QByteArray &fields) { return get(package, fields + "\r\n"); };
    const QByteArrayList bare{"ETag: {tag}", "!Content-Length", "="};
    return {
        {"if-none-match any", when("If-None-Match: *"), {304}, bare},
        {"if-none-match this", when("If-None-Match: {tag}"), {304}, bare},
        {"if-none-match this, weak", when("If-None-Match: W/{tag}"), {304}, bare},
        {"if-none-match list", when("If-None-Match: \"a\", {tag}, \"b\""), {304}, bare},
        {"if-none-match other", when("If-None-Match: \"a\""), {200}, {}},
        {"if-none-match other, not modified since",
         when("If-None-Match: \"a\"\r\nIf-Modified-Since: {date}"),
         {200},
         {}},
        {"if-modified-since this", when("If-Modified-Since: {date}"), {304}, bare},
        {"if-modified-since old",
         when("If-Modified-Since: Wed, 12 Mar 2014 14:01:06 GMT"),
         {200},
         {}},
        {"if-modified-since in RFC 850's form",
         when("If-Modified-Since: Wednesday, 12-Mar-14 14:01:06 GMT"),
         {200},
         {}},
        {"if-modified-since in asctime's form, later",
         when("If-Modified-Since: Sun Mar 12 14:01:06 2090"),
         {304},
         bare},
        {"if-modified-since nonsense", when("If-Modified-Since: yesterday"), {200}, {}},
        {"if-match any", when("If-Match: *"), {200}, {}},
        {"if-match this", when("If-Match: {tag}"), {200}, {}},
        {"if-match this, weak", when("If-Match: W/{tag}"), {412}, {}},
        {"if-match other", when("If-Match: \"x\""), {412}, {}},
        {"if-unmodified-since this", when("If-Unmodified-Since: {date}"), {200}, {}},
        {"if-unmodified-since old",
         when("If-Unmodified-Since: Wed, 12 Mar 2014 14:01:06 GMT"),
         {412},
         {}},
    };
}

QList<WireRow> targets()
{
    return {
        {"welcome", get("/"), {200}, {"=Uplift is listening here.\n"}},
        {"welcome, head", ask("HEAD", "/"), {200}, {"Content-Length: 26"}},
        {"absolute, nothing behind the host", get("http://h"), {200}, {}},
        {"absolute, query alone", get("http://h?x"), {200}, {}},
        {"absolute, IPv6", get("http://[::1]:8080/"), {200}, {}},
        {"absolute, https", get("https://h/"), {200}, {}},
        {"absolute, no host", get("http:///"), {400}, {}},
        {"absolute, other scheme", get("ftp://h/"), {400}, {}},
        {"no slash", get("x"), {400}, {}},
        {"star", ask("OPTIONS", "*"), {404}, {}},
        {"authority", ask("CONNECT", "h:443"), {501}, {}},
        {"unknown", get("/favicon.ico"), {404}, {"~" + feedback}},
        {"unknown, by POST", post("/x", "y"), {404}, {}},
        {"quotes and brackets", get("/\"<>[]{}|^`"), {404}, {}},
        {"broken percent", get("/%zz"), {400}, {}},
        {"half a percent", get("/a%4"), {400}, {}},
        {"percent with a sign", get("/%+1"), {400}, {}},
        {"not UTF-8", get("/%ff"), {400}, {}},
        {"half a surrogate", get("/%ed%a0%80"), {400}, {}},
        {"a letter cut short", get("/%e2%b0/a"), {400}, {}},
        {"a byte order mark", get("/%ef%bb%bf/a"), {400}, {}},
        {"UTF-8 as it is", get("/\xc3\xa4"), {400}, {}},
        {"line break encoded", get("/%0d%0aX:%20y"), {400}, {}},
        {"escape encoded", get("/%1b%5b2J"), {400}, {}},
        {"C1 control encoded", get("/%c2%9b2J"), {400}, {}},
        {"fragment", get("/#x"), {400}, {}},
        {"8,000 bytes", get('/' + QByteArray(8000, 'a')), {404}, {}},
        {"8,300 bytes", get('/' + QByteArray(8300, 'a')), {414}, {"Connection: close"}},
        {"a megabyte", get('/' + QByteArray(1 << 20, 'a')), {414}, {}},
        {"endless, without an end", QByteArray(20'000, 'A'), {414}, {}},
        {"4,000 slashes", get(QByteArray(4000, '/')), {404}, {}},
        {"2,000 levels", get(QByteArray("/a").repeated(2000)), {404}, {}},
    };
}

QList<WireRow> heads()
{
    const QByteArray nul(1, '\0');
    const auto with = [](const QByteArray &fields) { return get("/", fields); };
    const auto host = [](const QByteArray &value) {
        return "GET / HTTP/1.1\r\nHost:" + value + "\r\n\r\n";
    };
    const QByteArrayList closes{"Connection: close", "Content-Type: text/plain; charset=utf-8"};
    return {
        {"line feeds alone", "GET / HTTP/1.1\nHost: h\n\n", {200}, {}},
        {"empty lines before", "\r\n\r\n\n" + get("/"), {200}, {}},
        {"later minor version", "GET / HTTP/1.9\r\nHost: h\r\n\r\n", {200}, {}},
        {"HTTP/0.9", "GET /\r\n\r\n", {400}, closes},
        {"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505}, closes},
        {"HTTP/3.0", "GET / HTTP/3.0\r\nHost: h\r\n\r\n", {505}, closes},
        {"HTTP/1.10", "GET / HTTP/1.10\r\nHost: h\r\n\r\n", {400}, closes},
        {"version in small letters", "GET / http/1.1\r\nHost: h\r\n\r\n", {400}, closes},
        {"TLS hello", QByteArray::fromHex("16030100a5010000a10303") + "\r\n\r\n", {400}, closes},
        {"SSH hello", "SSH-2.0-OpenSSH_9.2\r\n\r\n", {400}, closes},
        {"SIP", "OPTIONS sip:h SIP/2.0\r\n\r\n", {400}, closes},
        {"two spaces", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", {400}, closes},
        {"tab", "GET\t/ HTTP/1.1\r\nHost: h\r\n\r\n", {400}, closes},
        {"space before the method", " GET / HTTP/1.1\r\nHost: h\r\n\r\n", {400}, closes},
        {"space behind the version", "GET / HTTP/1.1 \r\nHost: h\r\n\r\n", {400}, closes},
        {"zero in the request line", "GET /" + nul + " HTTP/1.1\r\nHost: h\r\n\r\n", {400}, closes},
        {"bare CR in the request line", "GET / HTTP/1.1\rHost: h\r\n\r\n", {400}, closes},
        {"unknown method", ask("BREW", "/"), {501}, closes},
        {"method in small letters", ask("get", "/"), {501}, closes},
        {"TRACE", ask("TRACE", "/"), {405}, {"Allow: GET, HEAD"}},
        {"no host", "GET / HTTP/1.1\r\n\r\n", {400}, closes},
        {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {400}, closes},
        {"empty host", host({}), {200}, {}},
        {"host with a port", host(" h:8080"), {200}, {}},
        {"host, IPv6", host(" [::1]:8080"), {200}, {}},
        {"host with a path", host(" a/b"), {400}, closes},
        {"host with a user", host(" a@b"), {400}, closes},
        {"host with a tag", host(" a<script>"), {400}, closes},
        {"host with a space", host(" a b"), {400}, closes},
        {"host beyond ASCII", host(" caf\xe9"), {400}, closes},
        {"folded line", with("X: a\r\n b\r\n"), {400}, closes},
        {"folded first line", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", {400}, closes},
        {"no colon", with("X\r\n"), {400}, closes},
        {"no name", with(": a\r\n"), {400}, closes},
        {"space before the colon", with("X : a\r\n"), {400}, closes},
        {"zero in a name", with("X" + nul + ": a\r\n"), {400}, closes},
        {"zero in a value", with("X: a" + nul + "b\r\n"), {400}, closes},
        {"bare CR in a value", with("X: a\rb\r\n"), {400}, closes},
        {"escape in a value", with("X: \x1b[2J\r\n"), {400}, closes},
        {"bytes beyond ASCII in a value", with("X: caf\xe9\r\n"), {200}, {}},
        {"empty value", with("X:\r\n"), {200}, {}},
        {"99 more fields", with(QByteArray("X: y\r\n").repeated(99)), {200}, {}},
        {"100 more fields", with(QByteArray("X: y\r\n").repeated(100)), {431}, closes},
        {"16,000 bytes", with("X: " + QByteArray(16'000, 'x') + "\r\n"), {200}, {}},
        {"17,000 bytes", with("X: " + QByteArray(17'000, 'x') + "\r\n"), {431}, closes},
        {"a megabyte", with(QByteArray("X: y\r\n").repeated(200'000)), {431}, closes},
        {"a megabyte, by HEAD",
         ask("HEAD", "/", QByteArray("X: y\r\n").repeated(200'000)),
         {431},
         closes},
        {"one endless field", "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x'), {431}, closes},
    };
}

QList<WireRow> bodies()
{
    const QByteArray seed = seedBody();
    const QByteArray end = "0\r\n\r\n";
    const auto framed = [&](const QByteArray &fields) {
        return ask("POST", checkIn, fields) + seed;
    };
    const auto big = QByteArray(65'537, ' ');
    return {
        {"no length", ask("POST", checkIn), {411}, {"Connection: close"}},
        {"no length, PUT", ask("PUT", checkIn), {411}, {}},
        {"length 0", ask("POST", feedback, "Content-Length: 0\r\n"), {200}, {}},
        {"leading zeros", framed("Content-Length: 0000000759\r\n"), {200}, {}},
        {"twice the same", framed("Content-Length: 759\r\nContent-Length: 759\r\n"), {200}, {}},
        {"twice, not the same", framed("Content-Length: 759\r\nContent-Length: 3\r\n"), {400}, {}},
        {"list, not the same", framed("Content-Length: 759, 3\r\n"), {400}, {}},
        {"negative", framed("Content-Length: -1\r\n"), {400}, {}},
        {"plus", framed("Content-Length: +759\r\n"), {400}, {}},
        {"hexadecimal", framed("Content-Length: 0x2f7\r\n"), {400}, {}},
        {"empty length", framed("Content-Length:\r\n"), {400}, {}},
        {"words", framed("Content-Length: many\r\n"), {400}, {}},
        {"2^64 and some", framed("Content-Length: 18446744073709552375\r\n"), {413}, {}},
        {"2 GB said", ask("POST", checkIn, "Content-Length: 2000000000\r\n"), {413}, {}},
        {"64 KiB", post(checkIn, QByteArray(65'536, ' ')), {400}, {"~soap:Fault"}},
        {"64 KiB and one", post(checkIn, big), {413}, {"Connection: close"}},
        {"2 MB", post(checkIn, QByteArray(2'000'000, 'x')), {413}, {}},
        {"64 KiB and one, at no path", post("/x", big), {413}, {}},
        {"64 KiB and one, with GET", get("/", "Content-Length: 65537\r\n") + big, {413}, {}},
        {"chunked", chunked(checkIn, chunk(seed) + end), {200}, {"~PostEventResult"}},
        {"chunked in capitals",
         ask("POST", checkIn, "Transfer-Encoding: CHUNKED\r\n") + chunk(seed) + end,
         {200},
         {}},
        {"two chunks", chunked(checkIn, chunk(seed.left(9)) + chunk(seed.mid(9)) + end), {200}, {}},
        {"extension", chunked(checkIn, chunk(seed, ";a=\"b\"") + end), {200}, {}},
        {"trailers", chunked(checkIn, chunk(seed) + "0\r\nX: a\r\nY: b\r\n\r\n"), {200}, {}},
        {"chunks with line feeds", chunked(feedback, "2\nhi\n0\n\n"), {200}, {}},
        {"chunked and a length",
         ask("POST", checkIn, "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n") + end,
         {400},
         {"Connection: close"}},
        {"chunked in HTTP/1.0",
         "POST " + checkIn + " HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n" + end,
         {400},
         {}},
        {"gzip", framed("Transfer-Encoding: gzip, chunked\r\n"), {501}, {}},
        {"identity", framed("Transfer-Encoding: identity\r\n"), {501}, {}},
        {"chunked twice", framed("Transfer-Encoding: chunked, chunked\r\n"), {501}, {}},
        {"chunked, disguised", framed("Transfer-Encoding: \"chunked\"\r\n"), {501}, {}},
        {"size of letters", chunked(checkIn, "xyz\r\n"), {400}, {}},
        {"size with a sign", chunked(checkIn, "-1\r\n"), {400}, {}},
        {"size with 0x", chunked(checkIn, "0x3\r\nabc\r\n"), {400}, {}},
        {"empty size", chunked(checkIn, "\r\n"), {400}, {}},
        {"size beyond all numbers", chunked(checkIn, "fffffffffffffffff\r\n"), {413}, {}},
        {"chunk longer than said", chunked(checkIn, "3\r\nabcd\r\n"), {400}, {}},
        {"endless size line", chunked(checkIn, QByteArray(2000, '0')), {400}, {}},
        {"endless extension", chunked(checkIn, "1;" + QByteArray(2000, 'x')), {400}, {}},
        {"endless trailers",
         chunked(checkIn, "0\r\n" + QByteArray("X: y\r\n").repeated(3000)),
         {400},
         {}},
        {"endless chunks", chunked(checkIn, chunk(QByteArray(0x4000, 'x')).repeated(5)), {413}, {}},
        {"expect", post(checkIn, seed, "Expect: 100-continue\r\n"), {200}, {}},
        {"expect, 2 GB",
         ask("POST", checkIn, "Content-Length: 2000000000\r\nExpect: 100-continue\r\n"),
         {413},
         {}},
        {"expect in HTTP/1.0",
         "POST " + feedback + " HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx",
         {200},
         {}},
        {"expect something else", post(checkIn, seed, "Expect: tea\r\n"), {417}, {}},
    };
}

QList<WireRow> connections()
{
    const QByteArray closing = get("/", "Connection: close\r\n");
    const QByteArray seed = checkInRequest();
    const QByteArrayList closes{"Connection: close"};
    const QByteArrayList stays{"!Connection"};
    return {
        {"kept", get("/"), {200}, stays},
        {"closed when asked", closing, {200}, closes},
        {"closed when asked in a list", get("/", "Connection: x, Close\r\n"), {200}, closes},
        {"HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", {200}, closes},
        {"HTTP/1.0, package", "GET " + package + " HTTP/1.0\r\n\r\n", {200}, closes},
        {"HTTP/1.0, kept",
         "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
         {200},
         {"Connection: keep-alive"}},
        {"kept after 404", get("/x") + get("/"), {404, 200}, stays},
        {"kept after 405", get(checkIn) + get("/"), {405, 200}, stays},
        {"kept after a fault", post(checkIn, "x") + get("/"), {400, 200}, stays},
        {"closed after a refusal", "GET / HTTP/1.1\r\n\r\n" + get("/"), {400}, closes},
        {"nothing behind a close", closing + get("/"), {200}, closes},
        {"pipeline",
         get("/") + seed + get(package) + get("/x") + seed,
         {200, 200, 200, 404, 200},
         {"~PostEventResult"}},
        {"pipeline, a part last",
         get(package) + get(package, "Range: bytes=-1\r\n"),
         {200, 206},
         {"=\xf6"}},
        {"pipeline behind chunks",
         chunked(feedback, chunk("x") + "0\r\n\r\n") + get("/"),
         {200, 200},
         {"=Uplift is listening here.\n"}},
        {"smuggled behind a length", post(feedback, "x") + "GARBAGE\r\n\r\n", {200, 400}, closes},
        {"pipeline that goes wrong",
         seed + get("/") + "BAD\r\n\r\n" + get("/"),
         {200, 200, 400},
         closes},
    };
}

} // namespace

QList<WireRow> wireTable()
{
    QList<WireRow> table;
    const std::pair<const char *, QList<WireRow>> groups[] = {
        {"check-in", checkIns()},     {"stray", strays()}, {"feedback", feedbacks()},
        {"package", packages()},      {"range", ranges()}, {"condition", conditions()},
        {"target", targets()},        {"head", heads()},   {"body", bodies()},
        {"connection", connections()}};
    for (const auto &[group, rows] : groups) {
        for (WireRow row : rows) {
            row.group = group;
            table.append(row);
        }
    }
    return table;
}
