// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/verdict.h>

#include <QTest>

using namespace Uplift;

Q_DECLARE_METATYPE(Uplift::Verdict)

namespace
{

Package package(const QString &fileName)
{
    return {.fileName = fileName,
            .filePath = fileName,
            .name = *parsePackageName(fileName),
            .size = 1,
            .condition = PackageCondition::Ready};
}

Endpoint endpoint(const QString &version, const QString &family)
{
    Endpoint endpoint;
    endpoint.identification.softwareVersion = version;
    endpoint.family = family;
    return endpoint;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void notServed();
    void choosesAmongSeveral();
};

void TestVerdict::judges_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<Verdict>("verdict");
    const QString tc6 = QStringLiteral("s52010tc6_3_0.pkg");
    const QString tc7 = QStringLiteral("s52010tc7_3_21.pkg");
    const QString ce9 = QStringLiteral("s52010ce9_15_17.pkg");
    QTest::newRow("fits") << "TC7.0.2.aecf2d9"
                          << "s52010" << tc7 << false << Verdict::Fits;
    QTest::newRow("there") << "TC7.3.21.abc1234"
                           << "s52010" << tc7 << false << Verdict::AlreadyThere;
    QTest::newRow("a build of it is there")
        << "ce10.19.5.6.fb66b80147e"
        << "s53200" << QStringLiteral("s53200ce10_19_5-step-upgrade.pkg") << false
        << Verdict::AlreadyThere;
    QTest::newRow("the seed's downgrade") << "TC7.0.2.aecf2d9"
                                          << "s52010" << tc6 << false << Verdict::Downgrade;
    QTest::newRow("major, no key") << "TC6.3.0"
                                   << "s52010" << tc7 << false << Verdict::NeedsKey;
    QTest::newRow("major, key") << "TC6.3.0"
                                << "s52010" << tc7 << true << Verdict::Fits;
    QTest::newRow("ce needs none") << "TC7.3.21"
                                   << "s52010" << ce9 << false << Verdict::Fits;
    QTest::newRow("wrong family") << "TC7.0.2"
                                  << "s53200" << tc7 << true << Verdict::WrongFamily;
    QTest::newRow("wrong family wins") << "TC7.3.21"
                                       << "s53200" << tc7 << true << Verdict::WrongFamily;
    QTest::newRow("family not known") << "TC7.0.2"
                                      << "" << tc7 << false << Verdict::NotKnown;
    QTest::newRow("family is no family") << "TC7.0.2"
                                         << "None" << tc7 << false << Verdict::NotKnown;
    QTest::newRow("family with more behind") << "TC7.0.2"
                                             << " S52010-x" << tc7 << false << Verdict::Fits;
    QTest::newRow("version not known") << ""
                                       << "s52010" << tc7 << false << Verdict::NotComparable;
    QTest::newRow("version of another kind") << "Android 12"
                                             << "s52010" << tc7 << true << Verdict::NotComparable;
    QTest::newRow("nothing known") << ""
                                   << "" << tc7 << false << Verdict::NotKnown;
}

void TestVerdict::judges()
{
    QFETCH(QString, version);
    QFETCH(QString, family);
    QFETCH(QString, file);
    QFETCH(bool, hasKey);
    QFETCH(Verdict, verdict);
    QCOMPARE(judge(endpoint(version, family), package(file), hasKey), verdict);
}

void TestVerdict::notServed()
{
    Package broken = package(QStringLiteral("s52010tc7_3_21.pkg"));
    for (const auto condition :
         {PackageCondition::Arriving, PackageCondition::Empty, PackageCondition::Unreadable}) {
        broken.condition = condition;
        QCOMPARE(judge(endpoint(QStringLiteral("TC7.0.2"), {}), broken, false), Verdict::NotServed);
    }
}

void TestVerdict::choosesAmongSeveral()
{
    const Package mine = package(QStringLiteral("s52010tc7_3_21.pkg"));
    const Package other = package(QStringLiteral("s53200ce9_15_17.pkg"));
    const Package older = package(QStringLiteral("s52010tc6_3_0.pkg"));
    const Endpoint known = endpoint(QStringLiteral("TC7.0.2"), QStringLiteral("S52010"));
    const Endpoint unknown = endpoint(QStringLiteral("TC7.0.2"), {});
    QCOMPARE(packageFor(known, {other, mine}), mine.fileName);
    QCOMPARE(packageFor(known, {other}), other.fileName);
    QCOMPARE(packageFor(known, {mine, older}), QString());
    QCOMPARE(packageFor(unknown, {mine, other}), QString());
    QCOMPARE(packageFor(unknown, {mine}), mine.fileName);
    QCOMPARE(packageFor(unknown, {}), QString());
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
