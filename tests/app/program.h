// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// The program with a data folder of its own test, with a window unless it is told otherwise.
class Program : public QProcess
{
public:
    Program(const QString &dataFolder, const QStringList &arguments)
    {
        setProgram(QStringLiteral(UPLIFT_PROGRAM));
        setArguments(QStringList{QStringLiteral("--data-dir"), dataFolder,
                                 QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                     arguments);
        start();
    }

    ~Program() override
    {
        kill();
        waitForFinished();
    }

    /// Waits until a fact of --json has this name, and this member where one is given.
    QJsonObject waitFor(const QString &fact, const QString &member = {}, const QString &value = {})
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            while (canReadLine()) {
                const QJsonObject object = QJsonDocument::fromJson(readLine()).object();
                if (object.value(QLatin1String("fact")) == fact &&
                    (member.isEmpty() || object.value(member).toString() == value))
                    return object;
            }
            if (!waitForReadyRead(200) && state() == NotRunning && !canReadLine())
                break;
        }
        return {};
    }

    QString errors()
    {
        m_errors += readAllStandardError();
        return QString::fromUtf8(m_errors);
    }

    /// Waits until it has said so on standard error.
    bool says(const QString &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000 && !errors().contains(text)) {
            if (state() == NotRunning)
                break;
            waitForReadyRead(100);
            QTest::qWait(50);
        }
        return errors().contains(text);
    }

private:
    QByteArray m_errors;
};
