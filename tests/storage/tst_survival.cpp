// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>
#include <support/stored.h>

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Uplift;

/// What was said to be durable is there after the program was killed.
class SurvivalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAnsweredIsLost()
    {
        const QTemporaryDir folder;
        qsizetype promised = 0;
        for (int round = 0; round < 6; ++round) {
            QProcess recorder;
            recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            recorder.start(QStringLiteral(UPLIFT_RECORDER), {databaseIn(folder)});
            QVERIFY(recorder.waitForReadyRead());
            QTest::qWait(20 + 13 * round);
            recorder.kill();
            QVERIFY(recorder.waitForFinished());
            QCOMPARE(recorder.exitStatus(), QProcess::CrashExit);

            QByteArray output = recorder.readAllStandardOutput();
            output.truncate(output.lastIndexOf('\n') + 1); // its last line may be cut
            const QList<QByteArray> lines = output.trimmed().split('\n');
            promised += lines.size();
            QVERIFY(lines.size() > 1);

            const StandingClock clock;
            const auto database = Database::open(databaseIn(folder), clock);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail()));
            const Stored state = storedIn(**database).value();
            QSet<EndpointId> endpoints;
            for (const Endpoint &endpoint : state.endpoints)
                endpoints.insert(endpoint.id);
            for (const QByteArray &line : lines) {
                const qint64 id = line.toLongLong();
                QVERIFY2(endpoints.contains(id), line.constData());
                QCOMPARE((*database)->timeline(id, 10).value().size(), 1);
            }
            // A transaction is there as a whole or not at all.
            QCOMPARE(state.upgrades.size(), state.endpoints.size());
            QCOMPARE(state.lastLogId, state.endpoints.size());
        }
        qInfo("%lld records promised, all there", static_cast<long long>(promised));
    }
};

QTEST_GUILESS_MAIN(SurvivalTest)
#include "tst_survival.moc"
