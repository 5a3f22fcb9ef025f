// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <engine/planfile.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestPlanFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsSaved();

private:
    void save(const QByteArray &plan, const QString &name = u"plan.csv"_s);

    QTemporaryDir m_folder;
};

void TestPlanFile::save(const QByteArray &plan, const QString &name)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plan);
}

void TestPlanFile::readsWhatIsSaved()
{
    const QString path = m_folder.filePath(u"plan.csv"_s);
    save("serial,package\nFTT1,a.pkg\n");
    PlanFile file(path, planStamp(path));
    QSignalSpy saved(&file, &PlanFile::saved);
    QSignalSpy failed(&file, &PlanFile::failed);
    QSignalSpy mended(&file, &PlanFile::mended);
    file.setInterval(std::chrono::milliseconds(100));
    file.start();
    QVERIFY(!saved.wait(500)); // it is as it was

    save("serial,package\nFTT1,b.pkg\n");
    QVERIFY(saved.wait(10'000));
    QCOMPARE(saved.last().first().value<QList<PlanLine>>().first().package, "b.pkg");

    save("serial,package\nFTT1\n");
    QVERIFY(failed.wait(10'000));
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::MendedPlanWrong);
    QCOMPARE(failed.last().first().value<Error>().line, 2);

    // As many editors save: another file takes the place of the first.
    save("serial,package\nFTT1,c.pkg\n", u"new.csv"_s);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(m_folder.filePath(u"new.csv"_s), path));
    QVERIFY(saved.wait(10'000));
    QCOMPARE(saved.last().first().value<QList<PlanLine>>().first().package, "c.pkg");
    QCOMPARE(mended.count(), 1);
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
