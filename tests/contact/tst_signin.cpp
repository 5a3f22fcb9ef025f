// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways to sign in: what a web server offers, Digest as RFC 7616 computes it, pages for people.

#include <contact/digest.h>
#include <contact/signinpage.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

/// The example of RFC 7616, 3.9.1.
const QByteArray Rfc =
    "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256, "
    "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
    "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", "
    "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=MD5, "
    "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
    "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
const QByteArray ClientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
const Credentials Mufasa{u"Mufasa"_s, u"Circle of Life"_s};

} // namespace

class SigninTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleOfTheRfc()
    {
        const SignInOffer offer = readSignInOffer(Rfc);
        QVERIFY(!offer.basic && offer.digest && offer.others.isEmpty());
        QCOMPARE(offer.digest->algorithm, QByteArray("SHA-256")); // the stronger of the two
        QCOMPARE(offer.digest->opaque, QByteArray("FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"));
        const QByteArray sha =
            digestAuthorization(*offer.digest, Mufasa, "GET", "/dir/index.html", 1, ClientNonce);
        QVERIFY2(
            sha.contains("response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856"
                         "cb6c1\""),
            sha.constData());
        QVERIFY(sha.contains("nc=00000001") && sha.contains("qop=auth,"));

        DigestChallenge md5 = *offer.digest;
        md5.algorithm = "MD5";
        md5.hash = QCryptographicHash::Md5;
        const QByteArray old =
            digestAuthorization(md5, Mufasa, "GET", "/dir/index.html", 1, ClientNonce);
        QVERIFY2(old.contains("response=\"8ca523f5e9506fed4657c9700eebdbec\""), old.constData());
    }

    void theExampleOfTheFirstRfc()
    {
        // RFC 2069 as corrected (errata 749): neither qop nor a nonce of the client.
        const auto offer = readSignInOffer(
            "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"");
        QVERIFY(offer.digest && !offer.digest->hasQuality);
        const QByteArray value =
            digestAuthorization(*offer.digest, {u"Mufasa"_s, u"CircleOfLife"_s}, "GET",
                                "/dir/index.html", 1, ClientNonce);
        QVERIFY2(value.contains("response=\"1949323746fe6a43ef61f9606e7febea\""),
                 value.constData());
        QVERIFY(!value.contains("cnonce") && !value.contains("nc="));
    }

    void offers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("basic");
        QTest::addColumn<bool>("digest");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const char *name, const char *header, bool basic, bool digest,
                            const QStringList &others) {
            QTest::newRow(name) << QByteArray(header) << basic << digest << others;
        };
        row("none", "", false, false, {});
        row("basic", "Basic realm=\"a, Digest b\"", true, false, {});
        row("case", "BASIC REALM=x", true, false, {});
        row("both", "Digest realm=\"a\", nonce=\"b\", Basic realm=\"c\"", true, true, {});
        row("both, other order", "Basic realm=\"c\", Digest realm=\"a\",nonce=\"b\"", true, true,
            {});
        row("quotes", "Digest realm=\"a \\\"b\\\", c\", nonce=d", false, true, {});
        row("windows", "Negotiate, NTLM", false, false, {u"Negotiate"_s, u"NTLM"_s});
        row("token", "Bearer realm=\"x\", error=\"y\"", false, false, {u"Bearer"_s});
        row("algorithm", "Digest realm=\"a\", nonce=\"b\", algorithm=SHA-512-256", false, false,
            {u"Digest SHA-512-256"_s});
        row("integrity", "Digest realm=\"a\", nonce=\"b\", qop=\"auth-int\"", false, false,
            {u"Digest"_s});
        row("no nonce", "Digest realm=\"a\"", false, false, {u"Digest"_s});
        row("rubbish", ",,=,\"", false, false, {});
    }

    void offers()
    {
        QFETCH(const QByteArray, header);
        const SignInOffer offer = readSignInOffer(header);
        QTEST(offer.basic, "basic");
        QTEST(offer.digest.has_value(), "digest");
        QTEST(offer.others, "others");
    }

    void quotesInNamesAreKept()
    {
        const auto offer = readSignInOffer("Digest realm=\"a \\\"b\\\"\", nonce=\"n\", stale=TRUE");
        QCOMPARE(offer.digest->realm, QByteArray("a \"b\""));
        QVERIFY(offer.digest->isStale);
        const QByteArray value =
            digestAuthorization(*offer.digest, {u"o\"k\\"_s, u"p"_s}, "GET", "/", 1, ClientNonce);
        QVERIFY2(value.contains("username=\"o\\\"k\\\\\", realm=\"a \\\"b\\\"\""),
                 value.constData());
    }

    void pagesToSignInOn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isPage");
        const auto row = [](const char *name, const char *body, bool isPage) {
            QTest::newRow(name) << QByteArray(body) << isPage;
        };
        row("form", "<!DOCTYPE html><html><form><input type='password'></form></html>", true);
        row("title", "<html lang=\"en\"><head><title>Sign In</title></head></html>", true);
        row("xhtml", "<?xml version=\"1.0\"?><!DOCTYPE html><html><p>Login</p></html>", true);
        row("script",
            "<!DOCTYPE html><html><head><title>Cisco Webex Room Kit</title>"
            "<script src=\"/web/app.js\"></script></head><body></body></html>",
            true);
        row("printer", "<html><body>Toner is low</body></html>", false);
        row("blog in", "<html><body>the blog inside</body></html>", false);
        row("document", "<Status><Login>sign in</Login></Status>", false);
        row("nothing", "", false);
    }

    void pagesToSignInOn()
    {
        QFETCH(const QByteArray, body);
        QTEST(isSignInPage(body), "isPage");
    }

    void waysToSignInPages()
    {
        const QUrl asked(u"http://10.0.0.5/getxml?location=/Status"_s);
        QVERIFY(leadsToSignIn(asked, QUrl(u"/web/signin"_s)));
        QVERIFY(leadsToSignIn(asked, QUrl(u"http://10.0.0.5/web"_s)));
        QVERIFY(leadsToSignIn(asked, QUrl(u"/Login.html"_s)));
        QVERIFY(!leadsToSignIn(asked, QUrl(u"http://10.0.0.6/web/signin"_s)));
        QVERIFY(!leadsToSignIn(asked, QUrl(u"/hp/device/index.html"_s)));
        QVERIFY(leadsToSignIn(asked, QUrl(u"/"_s)));
        QVERIFY(leadsToSignIn(asked, QUrl(u"/web/index.html?next=%2F"_s)));
        QVERIFY(leadsToSignIn(asked, QUrl(u"/index.html"_s)));
        QVERIFY(!leadsToSignIn(asked, QUrl(u"/website/a"_s)));
        QVERIFY(!leadsToSignIn(asked, asked));
    }
};

QTEST_GUILESS_MAIN(SigninTest)
#include "tst_signin.moc"
