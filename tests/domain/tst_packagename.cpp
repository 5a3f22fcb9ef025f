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
          "s52010tc6_3_0.pkg\n", "tc6_3_0.pkg", "s52010tc.pkg", ".pkg"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPackageName::refuses()
{
    QFETCH(QString, fileName);
    QVERIFY(!parsePackageName(fileName));
}

QTEST_GUILESS_MAIN(TestPackageName)
#include "tst_packagename.moc"
