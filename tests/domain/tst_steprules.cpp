// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/steprules.h>
#include <QFile>
#include <QTest>

using namespace Uplift;

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

Endpoint running(const QString &version)
{
    Endpoint endpoint;
    endpoint.identification.softwareVersion = version;
    return endpoint;
}

StepRules shippedRules()
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/../../resources/rules/steps.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no steps.json");
    const auto rules = StepRules::fromJson(file.readAll());
    if (!rules)
        qFatal("%s", qPrintable(rules.error().detail()));
    return *rules;
}

} // namespace

class TestStepRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedRulesMakeSense();
    void chains_data();
    void chains();
    void refuses_data();
    void refuses();
    void endsThoughRulesGoInCircles();
};

void TestStepRules::shippedRulesMakeSense()
{
    const StepRules rules = shippedRules();
    QVERIFY(rules.all().size() >= 2);
    for (const StepRule &rule : rules.all())
        QVERIFY(!rule.why.isEmpty());
}

void TestStepRules::chains_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("atHand");
    QTest::addColumn<QString>("way"); // file names, or ! and the one that is missing
    const QString tc = QStringLiteral("s52030tc7_3_21.pkg");
    const QString ce = QStringLiteral("s52030ce9_15_17.pkg");
    const QString other = QStringLiteral("s52010tc7_3_21.pkg");
    QTest::newRow("direct") << "TC7.3.21.abc1234" << ce << QStringList{ce, tc} << ce;
    QTest::newRow("one step") << "TC7.3.14.abc1234" << ce << QStringList{ce, tc} << tc + ' ' + ce;
    QTest::newRow("missing") << "TC7.3.14.abc1234" << ce << QStringList{ce, other} << '!' + tc;
    QTest::newRow("other family") << "TC7.1.0" << QStringLiteral("s52010ce9_15_17.pkg")
                                  << QStringList{} << QStringLiteral("s52010ce9_15_17.pkg");
    QTest::newRow("version not known") << "" << ce << QStringList{ce} << ce;
    QTest::newRow("newest between")
        << "ce9.15.3" << QStringLiteral("s53200ce11_5_2.pkg")
        << QStringList{QStringLiteral("s53200ce10_15_2.pkg"), QStringLiteral("s53200ce10_19_1.pkg"),
                       QStringLiteral("s53200ce10_11_1.pkg")}
        << "s53200ce10_19_1.pkg s53200ce11_5_2.pkg";
    QTest::newRow("two steps") << "TC7.3.14" << QStringLiteral("s52030ce11_1_0.pkg")
                               << QStringList{tc, QStringLiteral("s52030ce10_15_2.pkg")}
                               << tc + " s52030ce10_15_2.pkg s52030ce11_1_0.pkg";
}

void TestStepRules::chains()
{
    QFETCH(QString, version);
    QFETCH(QString, wanted);
    QFETCH(QStringList, atHand);
    QFETCH(QString, way);
    QList<Package> packages;
    for (const QString &name : atHand)
        packages.append(package(name));
    const StepChain chain = shippedRules().chainFor(running(version), package(wanted), packages);
    const QString got =
        chain.missingFileName.isEmpty() ? chain.fileNames.join(' ') : '!' + chain.missingFileName;
    QCOMPARE(got, way);
    QCOMPARE(chain.why.isEmpty(), !way.contains(' ') && !way.startsWith('!'));
}

void TestStepRules::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not json") << QByteArray("{");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no target") << QByteArray(R"({"rules":[{"needs":"TC7.3.21"}]})");
    QTest::newRow("newer than target")
        << QByteArray(R"({"rules":[{"needs":"CE9.1","target":"TC7.3.21"}]})");
}

void TestStepRules::refuses()
{
    QFETCH(QByteArray, json);
    const auto rules = StepRules::fromJson(json);
    QVERIFY(!rules);
    QVERIFY(rules.error().detail().startsWith("steps.json: "));
}

void TestStepRules::endsThoughRulesGoInCircles()
{
    const auto version = [](const char *text) {
        return SoftwareVersion::parse(QString::fromLatin1(text));
    };
    const StepRules rules({{.target = version("CE9"), .needs = version("CE8")},
                           {.target = version("CE8"), .needs = version("CE9")}});
    const StepChain chain =
        rules.chainFor(running("CE7.0"), package("s52010ce9_1_0.pkg"),
                       {package("s52010ce8_1_0.pkg"), package("s52010ce9_0_1.pkg")});
    QVERIFY(chain.fileNames.size() <= 8);
}

QTEST_GUILESS_MAIN(TestStepRules)
#include "tst_steprules.moc"
