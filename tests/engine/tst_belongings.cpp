// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <engine/belongings.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

Belongings sample(bool withSecrets)
{
    Belongings belongings;
    belongings.settings.simultaneousDownloads = 9;
    belongings.settings.pathSecret = u"open-sesame"_s;
    belongings.labels = {{u"FTT1"_s, u"Oslo"_s, {u"board"_s, u"pilot"_s}},
                         {u"FTT2"_s, {}, {u"x"_s}}};
    belongings.keys = {{u"FTT1"_s, u"1TC006-1-0C22E348"_s}};
    belongings.hasSecrets = withSecrets;
    return belongings;
}

} // namespace

/// The file that the operator takes along.
class BelongingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto read = decodeBelongings(encodeBelongings(sample(true)));
        QVERIFY(read);
        QVERIFY(*read == sample(true));
    }

    void hasNoSecretUnlessItShall()
    {
        const QByteArray file = encodeBelongings(sample(false));
        QVERIFY(!file.contains("open-sesame"));
        QVERIFY(!file.contains("0C22E348"));
        const auto read = decodeBelongings(file);
        QVERIFY(read);
        QVERIFY(!read->hasSecrets);
        QVERIFY(read->keys.isEmpty());
        QCOMPARE(read->settings.pathSecret, QString());
        QCOMPARE(read->settings.simultaneousDownloads, 9);
        QVERIFY(read->labels == sample(false).labels);
    }

    void olderFilesHaveSecretsAndNoLabels()
    {
        QJsonObject file = QJsonDocument::fromJson(encodeBelongings(sample(true))).object();
        file.remove(u"systems"_s);
        const auto read = decodeBelongings(QJsonDocument(file).toJson());
        QVERIFY(read);
        QVERIFY(read->hasSecrets);
        QVERIFY(read->labels.isEmpty());
        QCOMPARE(read->keys.size(), 1);
        QCOMPARE(read->settings.pathSecret, u"open-sesame"_s);
    }

    void refusesOtherFiles()
    {
        for (const QByteArray &file : {QByteArray("not JSON"), QByteArray("{}"), QByteArray()}) {
            const auto read = decodeBelongings(file);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
        }
    }
};

QTEST_GUILESS_MAIN(BelongingsTest)
#include "tst_belongings.moc"
