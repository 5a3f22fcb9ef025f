// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/licencemail.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<Uplift::MailedKey>)

class LicenceMailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QList<MailedKey>>("expected");
        const QString a = u"FTT1703007B"_s;
        const QString b = u"FTT1703007C"_s;
        const QString one = u"1TC006-1-0C22E348"_s;
        const QString two = u"1TC007-1-5A1B2C3D"_s;
        QTest::newRow("nothing") << QString() << QList<MailedKey>{};
        QTest::newRow("no key") << u"Dear customer, nothing for FTT1703007B."_s
                                << QList<MailedKey>{};
        QTest::newRow("by name") << u"Serial number: %1\nRelease key: %2\n"_s.arg(a, one)
                                 << QList<MailedKey>{{a, one, KeyPurpose::Release}};
        QTest::newRow("option key")
            << u"Serial: %1\nOption key: %2\nRelease key: %3"_s.arg(a, one, two)
            << QList<MailedKey>{{a, one, KeyPurpose::Option}, {a, two, KeyPurpose::Release}};
        QTest::newRow("table under a heading")
            << u"Release keys\r\n%1;%2\r\n%3;%4\r\n"_s.arg(a, one, b, two)
            << QList<MailedKey>{{a, one, KeyPurpose::Release}, {b, two, KeyPurpose::Release}};
        QTest::newRow("an option key of one is none of the next")
            << u"%1\nOption key %2\n%3\nKey %4"_s.arg(a, one, b, two)
            << QList<MailedKey>{{a, one, KeyPurpose::Option}, {b, two, KeyPurpose::NotNamed}};
        QTest::newRow("second heading")
            << u"Release keys:\n%1 %2\nOption keys:\n%1 %3"_s.arg(a, one, two)
            << QList<MailedKey>{{a, one, KeyPurpose::Release}, {a, two, KeyPurpose::Option}};
        QTest::newRow("not named")
            << u"%1,%2"_s.arg(a, one) << QList<MailedKey>{{a, one, KeyPurpose::NotNamed}};
        QTest::newRow("no serial number")
            << u"Release key: %1"_s.arg(one) << QList<MailedKey>{{{}, one, KeyPurpose::Release}};
        QTest::newRow("lower case serial number, in brackets, twice")
            << u"Release key for <ftt1703007b>: (%1) %1"_s.arg(one)
            << QList<MailedKey>{{a, one, KeyPurpose::Release}};
        QTest::newRow("a known serial number of another form")
            << u"Release key of LAB-77: %1"_s.arg(one)
            << QList<MailedKey>{{u"LAB-77"_s, one, KeyPurpose::Release}};
        QTest::newRow("words and numbers that are no keys")
            << u"Release of %1: internationalization, 12345, 123456789012345678901234567890"_s.arg(
                   a)
            << QList<MailedKey>{};
    }

    void keys()
    {
        QFETCH(const QString, mail);
        QFETCH(const QList<MailedKey>, expected);
        const QList<MailedKey> found = keysInMail(mail, {u"lab-77"_s});
        QCOMPARE(found.size(), expected.size());
        QVERIFY(found == expected);
    }
};

QTEST_GUILESS_MAIN(LicenceMailTest)
#include "tst_licencemail.moc"
