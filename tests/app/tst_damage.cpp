// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself with a damaged database: it goes on with what could be saved, and says so.

#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasKeptAndLost();
    void refusesWhatIsNoDatabase();

private:
    QTemporaryDir m_folder;
};

void TestDamage::saysWhatWasKeptAndLost()
{
    const QString data = m_folder.filePath(u"data"_s);
    QFile plan(m_folder.filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package\n");
    for (int i = 0; i < 400; ++i)
        plan.write("FTT" + QByteArray::number(1000 + i) + ",s52010tc6_3_0.pkg\n");
    plan.close();
    QFile package(m_folder.filePath(u"s52010tc6_3_0.pkg"_s));
    QVERIFY(package.open(QIODevice::WriteOnly));
    package.write("package");
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    package.close();
    const QStringList arguments{u"--headless"_s, u"--json"_s, u"--software-dir"_s, m_folder.path()};
    {
        Program first(data, arguments + QStringList{u"--plan"_s, plan.fileName()});
        QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
        first.terminate();
        QVERIFY(first.waitForFinished());
    }
    QFile database(data + u"/uplift.db"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.size() > 40 * 4096);
    database.seek(4096 * 30);
    database.write(QByteArray(4096, '\xa5'));
    database.close();

    Program next(data, arguments);
    const QJsonObject problem = next.waitFor(u"problem"_s, u"code"_s, u"database-mended"_s);
    QVERIFY(!problem.isEmpty());
    QVERIFY(!next.waitFor(u"listening"_s).isEmpty());
    QVERIFY(next.says(u"uplift: The database was damaged and has been mended."_s));
    const QStringList aside = QDir(data).entryList({u"uplift.db.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(next.errors().contains(aside.constFirst()) && next.errors().contains(u"systems: "_s),
             qPrintable(next.errors()));
}

void TestDamage::refusesWhatIsNoDatabase()
{
    const QString data = m_folder.filePath(u"diary"_s);
    QVERIFY(QDir().mkpath(data));
    QFile database(data + u"/uplift.db"_s);
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray("Dear diary,\n").repeated(1000));
    database.close();
    Program program(data, {u"--headless"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.says(u"The database can't be opened."_s));
    QCOMPARE(QDir(data).entryList({u"uplift.db.*"_s}, QDir::Files),
             QStringList{u"uplift.db.lock"_s});
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
