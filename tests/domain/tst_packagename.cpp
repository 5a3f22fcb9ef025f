// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/packagename.h>

#include <QTest>

using Uplift::parsePackageName;

class TestPackageName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsWhatIsBeingCopied_data();
    void knowsWhatIsBeingCopied();
};

void TestPackageName::reads_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<bool>("isCop");
    QTest::newRow("s52010tc6_3_0.pkg") << "s52010"
                                       << "TC6.3.0"
                                       << ""
                                       << "" << false;
    QTest::newRow("s52000tc7_3_12.pkg") << "s52000"
                                        << "TC7.3.12"
                                        << ""
                                        << "" << false;
    QTest::newRow("S52010TC6_3_0.PKG") << "s52010"
                                       << "TC6.3.0"
                                       << ""
                                       << "" << false;
    QTest::newRow("s52040ce9_7_2-3f94b3cda3f.pkg") << "s52040"
                                                   << "CE9.7.2"
                                                   << "3f94b3cda3f"
                                                   << "" << false;
    QTest::newRow("s53200ce9.15.6-step-upgrade.pkg") << "s53200"
                                                     << "CE9.15.6"
                                                     << ""
                                                     << "step-upgrade" << false;
    QTest::newRow("s53300ce10_15_2_2-b1f2c8e45a9-l4t.pkg") << "s53300"
                                                           << "CE10.15.2.2"
                                                           << "b1f2c8e45a9"
                                                           << "l4t" << false;
    QTest::newRow("cmterm-s53200ce9_15_3_25-b1f2c8e45a9.k3.cop.sgn") << "s53200"
                                                                     << "CE9.15.3.25"
                                                                     << "b1f2c8e45a9"
                                                                     << "" << true;
    QTest::newRow("cmterm-s53200ce9_15_3_25-b1f2c8e45a9.k4.cop.sha512") << "s53200"
                                                                        << "CE9.15.3.25"
                                                                        << "b1f2c8e45a9"
                                                                        << "" << true;
    QTest::newRow("cmterm-s53300-mtr-ce11_32_7_0.k4.cop.sha512") << "s53300"
                                                                 << "CE11.32.7.0"
                                                                 << ""
                                                                 << "mtr" << true;
    QTest::newRow("cmterm-s53600-mtr-ce26_7_2_2-0a1b2c3d4e5.k4.cop.sha512") << "s53600"
                                                                            << "CE26.7.2.2"
                                                                            << "0a1b2c3d4e5"
                                                                            << "mtr" << true;
    QTest::newRow("CMTERM-S53350-MTP-CE11_28_1_5.K4.COP.SHA512") << "s53350"
                                                                 << "CE11.28.1.5"
                                                                 << ""
                                                                 << "mtp" << true;
    QTest::newRow("cmterm-s53300-l4t-ce10_19_5.k3.cop.sgn") << "s53300"
                                                            << "CE10.19.5"
                                                            << ""
                                                            << "l4t" << true;
    QTest::newRow("s53200ce10_19_5-step-upgrade.pkg") << "s53200"
                                                      << "CE10.19.5"
                                                      << ""
                                                      << "step-upgrade" << false;
    QTest::newRow("s53300-mtr-ce11_32_7_0-step-upgrade.pkg") << "s53300"
                                                             << "CE11.32.7.0"
                                                             << ""
                                                             << "mtr-step-upgrade" << false;
    QTest::newRow("s53300-ce11_32_7_0.pkg") << "s53300"
                                            << "CE11.32.7.0"
                                            << ""
                                            << "" << false;
    QTest::newRow("s53200ce9-abc1234.pkg") << "s53200"
                                           << "CE9"
                                           << "abc1234"
                                           << "" << false;
    QTest::newRow("s53300-mtr2-ce11_32_7_0.pkg") << "s53300"
                                                 << "CE11.32.7.0"
                                                 << ""
                                                 << "mtr2" << false;
    QTest::newRow("cmterm-s52010tc7_3_6.cop.sgn") << "s52010"
                                                  << "TC7.3.6"
                                                  << ""
                                                  << "" << true;
    QTest::newRow("cmterm-mtr-ce11_32_7_0.k4.cop.sha512") << ""
                                                          << "CE11.32.7.0"
                                                          << ""
                                                          << "mtr" << true;
    QTest::newRow("cmterm-ce10_19_1-abcdef0.k4.cop.sha512") << ""
                                                            << "CE10.19.1"
                                                            << "abcdef0"
                                                            << "" << true;
}

void TestPackageName::reads()
{
    QFETCH(QString, family);
    QFETCH(QString, version);
    QFETCH(QString, hash);
    QFETCH(QString, variant);
    QFETCH(bool, isCop);
    const auto name = parsePackageName(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(name);
    QCOMPARE(name->family, family);
    QCOMPARE(name->version.text(), version);
    QCOMPARE(name->hash, hash);
    QCOMPARE(name->variant, variant);
    QCOMPARE(name->isCop, isCop);
}

void TestPackageName::refuses_data()
{
    QTest::addColumn<QString>("fileName");
    for (const char *name :
         {"", "readme.txt", "s52010.pkg", "s5201tc6_3_0.pkg", "s52010tc6_3_0.pkg.part",
          "s52010tc6_3_0.zip", "../s52010tc6_3_0.pkg", "folder/s52010tc6_3_0.pkg",
          "s52010tc6_3_0.pkg\n", "tc6_3_0.pkg", "s52010tc.pkg", ".pkg", "mtr-ce11_32_7_0.pkg",
          "notes-ce9_15.cop.sgn", "s53300-mtr-ce.k4.cop.sha512", "s52010tc6_3_0 (1).pkg",
          "cmterm-s53300-mtr-ce11_32_7_0.k4.cop.sha512.part", "cmterm-7936-sccp.3-3-21-0.cop.sgn",
          "s53300-mtr-ce11_32_7_0.k4.cop.sha256"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPackageName::refuses()
{
    QFETCH(QString, fileName);
    QVERIFY(!parsePackageName(fileName));
}

void TestPackageName::knowsWhatIsBeingCopied_data()
{
    QTest::addColumn<bool>("unfinished");
    for (const char *name :
         {"s52010tc6_3_0.pkg.part", "S52010TC6_3_0.PKG.PART", "s52010tc6_3_0.pkg.crdownload",
          "Unconfirmed 123456.crdownload", "s52010tc6_3_0.pkg.filepart", "s52010tc6_3_0.pkg.tmp",
          ".s52010tc6_3_0.pkg.Xa81Zq", "s52010tc6_3_0.pkg.AbCdEf",
          "s52010tc6_3_0.KTvIMPjh.pkg.part", "cmterm-s53300-mtr-ce11_32_7_0.k4.cop.sha512.partial"})
        QTest::newRow(name) << true;
    for (const char *name : {"s52010tc6_3_0.pkg", "cmterm-s53300-mtr-ce11_32_7_0.k4.cop.sha512",
                             "readme.txt", "s52010tc6_3_0.pkg.md5", "s52010tc6_3_0.pkg.sha512",
                             "s52010tc6_3_0.pkg.sha256sum", "notes.abcdef", "a.tmp"})
        QTest::newRow(name) << false;
}

void TestPackageName::knowsWhatIsBeingCopied()
{
    QFETCH(const bool, unfinished);
    QCOMPARE(Uplift::isUnfinishedName(QString::fromLatin1(QTest::currentDataTag())), unfinished);
}

QTEST_GUILESS_MAIN(TestPackageName)
#include "tst_packagename.moc"
