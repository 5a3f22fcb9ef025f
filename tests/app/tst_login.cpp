// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting with the user's session, and ending with it.

#include "app/program.h"

#include <engine/supportcollector.h>
#include <system/autostart.h>
#include <ui/settings/windowchoices.h>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isSetAndTakenBack();
    void isOffAtFirst();
    void theProgramFollowsTheSystem();
    void endsInOrderWhenTheSessionEnds();

private:
    QString autostartFile() const { return m_folder.filePath(u"autostart/uplift.desktop"_s); }

    QTemporaryDir m_folder;
};

void TestLogin::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("would change the login of whoever runs the tests");
#endif
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
}

void TestLogin::isSetAndTakenBack()
{
    QVERIFY(!startsAtLogin());
    QVERIFY(setStartsAtLogin(true, {u"--data-dir"_s, u"/数据/50% \"a\" $b\\c"_s}));
    QVERIFY(startsAtLogin());
    QFile file(autostartFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    const QString arguments = u" \"--data-dir\" \"/数据/50%% \\\\\"a\\\\\" \\\\$b\\\\\\\\c\"\n"_s;
    QVERIFY2(content.startsWith(u"[Desktop Entry]\n"_s), qPrintable(content));
    QVERIFY2(content.contains(QCoreApplication::applicationFilePath() + u'"' + arguments),
             qPrintable(content));
    QVERIFY(setStartsAtLogin(false, {}));
    QVERIFY(!startsAtLogin());
    QVERIFY(!QFile::exists(autostartFile()));
    QVERIFY(setStartsAtLogin(false, {}));
}

void TestLogin::isOffAtFirst()
{
    WindowChoices choices(true);
    choices.show({});
    QVERIFY(!choices.settings().startsAtLogin);
    for (QCheckBox *box : choices.findChildren<QCheckBox *>()) {
        if (box->text() == u"Start Uplift when &I log in"_s)
            box->click();
    }
    QVERIFY(choices.settings().startsAtLogin);
}

/// Whoever took it back by other means has done so.
void TestLogin::theProgramFollowsTheSystem()
{
    const QString layout = m_folder.filePath(u"data/window.ini"_s);
    const QString key = u"choices/starts_at_login"_s;
    QVERIFY(setStartsAtLogin(true, {}));
    {
        Program program(m_folder.filePath(u"data"_s), {u"--json"_s});
        QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
    }
    QVERIFY(QSettings(layout, QSettings::IniFormat).value(key).toBool());
    QVERIFY(setStartsAtLogin(false, {}));
    {
        Program program(m_folder.filePath(u"data"_s), {u"--json"_s});
        QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
    }
    QVERIFY(!QSettings(layout, QSettings::IniFormat).value(key).toBool());
}

/// A session that ends sends SIGTERM; upgrades under way ask nothing, and go on at the next start.
void TestLogin::endsInOrderWhenTheSessionEnds()
{
    QFile plan(m_folder.filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package\nFTT1,s52010tc6_3_0.pkg\n");
    plan.close();
    QFile package(m_folder.filePath(u"s52010tc6_3_0.pkg"_s));
    QVERIFY(package.open(QIODevice::WriteOnly));
    package.write("package");
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    package.close();
    const QStringList arguments{u"--json"_s, u"--software-dir"_s, m_folder.path()};
    QString session;
    {
        Program program(m_folder.filePath(u"data"_s),
                        arguments + QStringList{u"--plan"_s, plan.fileName()});
        session = program.waitFor(u"upgradeChanged"_s, u"serial"_s, u"FTT1"_s)
                      .value(u"sessionId"_s)
                      .toString();
        QVERIFY(!session.isEmpty());
        QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
    const auto queued = [this] {
        for (const SupportPart &part : collectSupport(m_folder.filePath(u"data"_s))) {
            if (part.name == u"counts.txt")
                return part.content.contains("upgrades, queued: 1\n");
        }
        return false;
    };
    QVERIFY(queued());
    // Nothing new is ordered for the same line: it goes on with what is there.
    Program next(m_folder.filePath(u"data"_s),
                 arguments + QStringList{u"--plan"_s, plan.fileName()});
    QVERIFY(!next.waitFor(u"listening"_s).isEmpty());
    next.terminate();
    QVERIFY(next.waitForFinished(10'000));
    QVERIFY(queued());
}

QTEST_MAIN(TestLogin)
#include "tst_login.moc"
