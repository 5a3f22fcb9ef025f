// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/routes.h>
#include <server/translation.h>
#include <QTest>
#include <QTimeZone>

using namespace Uplift;

class TestRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsPaths_data();
    void knowsItsPaths();
    void buildsTheSeedsAddresses();
    void writesReplies();
    void readsFeedback();
    void tellsSnapshotsFromNews();
};

static const QString uuid = QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282");

void TestRoutes::knowsItsPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString &path, const char *kind) {
        QTest::newRow(qPrintable(path)) << path << QString::fromLatin1(kind);
    };
    row(QStringLiteral("tms/public/external/management/systemmanagementservice.asmx"), "check-in");
    row(QStringLiteral("TMS/Public/External/Management/SystemManagementService.asmx"), "check-in");
    row(QStringLiteral("tms/public/external/management"), "");
    row(QStringLiteral("tms/public/external/management/systemmanagementservice.asmx/"), "");
    row(QStringLiteral("tms/public/feedback/code.aspx"), "feedback");
    row(QStringLiteral("tms/public/feedback/PostDocument.aspx"), "feedback");
    row(QStringLiteral("tms/public/feedback"), "");
    row(QStringLiteral("tms/public/data/SystemSoftware/a.pkg"), "a.pkg");
    row(QStringLiteral("TMS/public/data/systemsoftware/A.pkg"), "A.pkg");
    row(QStringLiteral("tms/public/data/SystemSoftware/") + uuid + QStringLiteral("/a.pkg"),
        "a.pkg 4fae46a9-2e37-4edc-b3dc-97dbde2dc282");
    row(QStringLiteral("tms/public/data/SystemSoftware/x/a.pkg"), "");
    row(QStringLiteral("tms/public/data/SystemSoftware"), "");
    row(QStringLiteral("tms/public/data/SystemSoftware/a/b/c"), "");
}

void TestRoutes::knowsItsPaths()
{
    QFETCH(QString, path);
    const QStringList segments = path.split(QLatin1Char('/'));
    QString kind;
    if (argumentsAt(RoutePath::checkIn, segments))
        kind += QStringLiteral("check-in");
    for (const QString &feedback : {RoutePath::feedback, RoutePath::postedDocument}) {
        if (argumentsAt(feedback, segments))
            kind += QStringLiteral("feedback");
    }
    if (const auto package = argumentsAt(RoutePath::package, segments))
        kind += package->join(QLatin1Char(' '));
    if (const auto package = argumentsAt(RoutePath::packageOfSession, segments))
        kind += package->last() + QLatin1Char(' ') + package->first();
    QTEST(kind, "kind");
    QCOMPARE(largestBodyAt(segments), kind == QStringLiteral("feedback") ? 4194304 : 65536);
}

void TestRoutes::buildsTheSeedsAddresses()
{
    const QUrl base(QStringLiteral("http://10.48.36.42"));
    const QString file = QStringLiteral("s52010tc6_3_0.pkg");
    QCOMPARE(packageUrl(base, file).toEncoded(),
             QByteArray("http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg"));
    QCOMPARE(packageUrl(base, file, QUuid(uuid)).toEncoded(),
             "http://10.48.36.42/tms/public/data/SystemSoftware/" + uuid.toLatin1() +
                 "/s52010tc6_3_0.pkg");
    QCOMPARE(packageUrl(base, QStringLiteral("a b%?#.pkg")).toEncoded(),
             QByteArray("http://10.48.36.42/tms/public/data/SystemSoftware/a%20b%25%3F%23.pkg"));
    QCOMPARE(feedbackUrl(base).toEncoded(),
             QByteArray("http://10.48.36.42/tms/public/feedback/code.aspx"));
    QCOMPARE(postedDocumentUrl(QUrl(QStringLiteral("http://h:8080"))).toEncoded(),
             QByteArray("http://h:8080/tms/public/feedback/postdocument.aspx"));
}

void TestRoutes::writesReplies()
{
    const QUrl base(QStringLiteral("http://h:8080"));
    Answer answer;
    answer.heartbeat = std::chrono::seconds(45);
    QCOMPARE(replyOf(answer, base), (Soap::Reply{{}, 45, {}}));
    answer.wantsStatus = true;
    answer.offer = Offer{QUuid(uuid), QStringLiteral("TC6.3.0"), QStringLiteral("a.pkg"),
                         QStringLiteral("key"), true};
    const Soap::Reply reply = replyOf(answer, base);
    QCOMPARE(reply.statusUrl, postedDocumentUrl(base));
    QCOMPARE(*reply.software,
             (Soap::Software{QStringLiteral("key"), uuid, QStringLiteral("TC6.3.0"),
                             packageUrl(base, QStringLiteral("a.pkg"), QUuid(uuid)),
                             feedbackUrl(base)}));
}

void TestRoutes::readsFeedback()
{
    HttpRequest request;
    request.peer = QHostAddress(QStringLiteral("::ffff:10.0.0.7"));
    request.host = "h";
    request.head = "POST /x HTTP/1.1\r\nAuthorization: Basic x\r\n";
    request.headers.append("User-Agent", "Cisco/CE");
    request.body = "<raw/>";
    Soap::FeedbackMessage message;
    message.upgradeStatus = UpgradeStatus();
    message.upgradeStatus->phase = QStringLiteral("Downloading");
    message.upgradeStatus->sessionId = uuid.toUpper();
    message.statusDocument = StatusDocument();
    message.statusDocument->serialNumber = QStringLiteral("FTT1");
    message.statusDocument->packageFamily = QStringLiteral("s53200");
    message.upgradeStatus->url = QUrl(QStringLiteral("http://h/a.pkg"));
    message.upgradeStatus->versionId = QStringLiteral("ce9.15.0.11");
    const Feedback feedback = feedbackOf(message, request);
    QCOMPARE(feedback.upgradeStatus->url, QUrl(QStringLiteral("http://h/a.pkg")));
    QCOMPARE(feedback.upgradeStatus->versionId, QStringLiteral("ce9.15.0.11"));
    QVERIFY(!feedback.upgradeStatus->status && !feedback.upgradeStatus->message);
    QCOMPARE(feedback.caller.address, QStringLiteral("10.0.0.7"));
    QCOMPARE(feedback.caller.userAgent, QStringLiteral("Cisco/CE"));
    QCOMPARE(feedback.caller.baseUrl, QUrl(QStringLiteral("http://h")));
    QCOMPARE(feedback.upgradeStatus->sessionId, uuid.toUpper());
    QCOMPARE(feedback.upgradeStatus->phase, QStringLiteral("Downloading"));
    QCOMPARE(feedback.identification.serialNumber, QStringLiteral("FTT1"));
    QCOMPARE(feedback.statusDocument->packageFamily, QStringLiteral("s53200"));
    QCOMPARE(feedback.raw, QByteArray("POST /x HTTP/1.1\r\nAuthorization: ********\r\n\r\n<raw/>"));
}

void TestRoutes::tellsSnapshotsFromNews()
{
    HttpRequest request;
    Soap::FeedbackMessage message;
    message.upgradeStatus = UpgradeStatus();
    message.statusDocument = StatusDocument();
    message.statusDocument->calls = CallNews{.active = 1};
    QVERIFY(!feedbackOf(message, request).isSnapshot); // a call and an upgrade have changed
    message.statusDocument->softwareVersion = QStringLiteral("ce9.15.0.11");
    QVERIFY(feedbackOf(message, request).isSnapshot); // a whole document
    message.statusDocument.reset();
    QVERIFY(!feedbackOf(message, request).isSnapshot);
    message.location = QStringLiteral("/Status");
    QVERIFY(feedbackOf(message, request).isSnapshot);

    QVERIFY(!feedbackOf(message, request).sentAt.isValid());
    request.headers.append("Date", "Wed, 12 Mar 2003 14:01:06 GMT");
    QCOMPARE(feedbackOf(message, request).sentAt,
             QDateTime(QDate(2003, 3, 12), QTime(14, 1, 6), QTimeZone::utc()).toUTC());
    message.systemTime = QDateTime(QDate(2003, 3, 12), QTime(14, 1, 5), QTimeZone::utc()).toUTC();
    QCOMPARE(feedbackOf(message, request).sentAt, message.systemTime);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
