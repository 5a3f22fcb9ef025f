// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is collected for support: it helps, it is shown before it is written, and no secret that was
// planted anywhere is in it.

#include "app/program.h"

#include <app/zipfile.h>
#include <engine/supportcollector.h>
#include <ui/pages/supportpage.h>

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Secret = u"planted-path-secret"_s;
const QString Key = u"1TC007-1-PLANTEDKEY1"_s;

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool holds(const QList<SupportPart> &parts, const QByteArray &text)
{
    return std::ranges::any_of(parts, [&text](const SupportPart &part) {
        return part.content.toLower().contains(text.toLower()) ||
               part.name.toUtf8().toLower().contains(text.toLower());
    });
}

QStringList namesOf(const QList<SupportPart> &parts)
{
    QStringList names;
    for (const SupportPart &part : parts)
        names.append(part.name);
    return names;
}

} // namespace

class TestSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void collectsWhatHelps();
    void collectsNoSecret();
    void worksWithoutADatabase();
    void theProgramWritesItWhileAnotherWorks();
    void saysWhyItCantBeWritten();
    void isShownBeforeItIsWritten();

private:
    QString data() const { return m_folder.filePath(u"data"_s); }

    QTemporaryDir m_folder;
};

/// A program has worked with the data folder, with secrets wherever there may be some.
void TestSupport::initTestCase()
{
    write(m_folder.filePath(u"plan.csv"_s),
          "serial,package,release_key\nFTT1,s52010tc6_3_0.pkg," + Key.toUtf8() + "\n");
    const QString package = m_folder.filePath(u"s52010tc6_3_0.pkg"_s);
    write(package, "package");
    QFile file(package);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
    file.close();
    Program program(
        data(), {u"--headless"_s, u"--json"_s, u"--set"_s, u"path_secret="_s + Secret, u"--set"_s,
                 u"older_download_url=http://anna:planted%20word@10.0.0.9/"_s, u"--software-dir"_s,
                 m_folder.path(), u"--plan"_s, m_folder.filePath(u"plan.csv"_s)});
    QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QFile log(data() + u"/logs/uplift.log"_s);
    QVERIFY(log.open(QIODevice::Append));
    log.write("somebody wrote " + Key.toLower().toUtf8() + " and /" + Secret.toUtf8() + "/tms\n");
    log.close();
    write(data() + u"/crashes/crash-20260101T000000Z-1.told.txt"_s,
          "ended: 2026-01-01T00:00:00Z\nlast words: " + Key.toUtf8() + "\n");
}

void TestSupport::collectsWhatHelps()
{
    const QList<SupportPart> parts = collectSupport(data());
    QCOMPARE(namesOf(parts),
             (QStringList{u"about.txt"_s, u"counts.txt"_s, u"settings.txt"_s, u"events.txt"_s,
                          u"logs/uplift.log"_s, u"crashes/crash-20260101T000000Z-1.told.txt"_s}));
    QVERIFY(parts.at(0).content.contains(qVersion()));
    QVERIFY2(parts.at(1).content.contains("systems: 1\n") &&
                 parts.at(1).content.contains("upgrades, queued: 1\n"),
             parts.at(1).content.constData());
    QVERIFY(parts.at(2).content.contains("path_secret: •••\n"));
    QVERIFY(parts.at(3).content.contains("s52010tc6_3_0.pkg"));
    QVERIFY(parts.at(4).content.contains("listening on 127.0.0.1"));
}

void TestSupport::collectsNoSecret()
{
    const QList<SupportPart> parts = collectSupport(data());
    QVERIFY(!holds(parts, Secret.toUtf8()));
    QVERIFY(!holds(parts, Key.toUtf8()));
    QVERIFY(!holds(parts, "planted%20word") && !holds(parts, "planted word"));
    QVERIFY(holds(parts, "somebody wrote ••• and /•••/tms"));
}

void TestSupport::worksWithoutADatabase()
{
    const QTemporaryDir folder;
    QCOMPARE(namesOf(collectSupport(folder.path())), QStringList{u"about.txt"_s});
    write(folder.filePath(u"uplift.db"_s), QByteArray("Dear diary,\n").repeated(1000));
    const QList<SupportPart> parts = collectSupport(folder.path());
    QVERIFY(parts.size() == 2 && parts.at(1).name == u"database.txt");
}

void TestSupport::theProgramWritesItWhileAnotherWorks()
{
#ifndef UPLIFT_UNZIP
    QSKIP("no program here that unpacks");
#else
    Program first(data(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
    const QString path = m_folder.filePath(u"support.zip"_s);
    Program second(data(), {u"--collect-support"_s, path});
    QVERIFY(second.waitForFinished());
    QVERIFY2(second.exitCode() == 0, qPrintable(second.errors()));
    QVERIFY(second.says(u"settings.txt"_s));

    QProcess unzip;
    unzip.start(QStringLiteral(UPLIFT_UNZIP), {u"-p"_s, path});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.exitCode(), 0);
    const QByteArray all = unzip.readAllStandardOutput().toLower();
    QVERIFY2(all.contains("path_secret: •••") && all.contains("listening on"), all.constData());
    QVERIFY(!all.contains(Secret.toUtf8()) && !all.contains(Key.toLower().toUtf8()));
#endif
}

void TestSupport::saysWhyItCantBeWritten()
{
    Program program(data(), {u"--collect-support"_s, m_folder.filePath(u"absent/support.zip"_s)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.errors().contains(u"uplift: "_s));
}

void TestSupport::isShownBeforeItIsWritten()
{
    SupportPage page;
    QSignalSpy wanted(&page, &SupportPage::writingRequested);
    auto *list = page.findChild<QTreeWidget *>();
    const QList<SupportPart> parts{{u"about.txt"_s, "version: 1\n"},
                                   {u"logs/uplift.log"_s, "纽约 called\n"}};
    QPushButton *write = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isDefault())
            write = button;
    }
    QVERIFY(write && !write->isEnabled());
    page.show(parts);
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText(), u"纽约 called\n"_s);
    write->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<SupportPart>>(), parts);
}

QTEST_MAIN(TestSupport)
#include "tst_support.moc"
