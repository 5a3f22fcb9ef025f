// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Uplift;

/// Packages that change under their size and time, over the wire: while they are sent, and between
/// two ranges.
class TestChangedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void breaksOffWhenOverwrittenAndTheTimeSetBack();
    void otherRightsBreakNothing();
    void goesOnAfterChangesThatTheTimeHides_data();
    void goesOnAfterChangesThatTheTimeHides();

private:
    void awaitChecksum();
    bool isLogged(LogKind kind) const
    {
        return std::ranges::any_of(m_console->entries,
                                   [kind](const LogEntry &entry) { return entry.kind == kind; });
    }

    std::unique_ptr<Console> m_console;
};

static constexpr qint64 Size = 40'000'000; // more than the connection's buffers can hold
static const QString Name = QStringLiteral("s52010tc6_3_0.pkg");

static QByteArray get(const QByteArray &fields = {})
{
    return "GET /tms/public/data/SystemSoftware/" + Name.toUtf8() +
           " HTTP/1.1\r\nHost: h\r\nUser-Agent: Cisco/TC\r\n" + fields + "\r\n";
}

/// The seed's endpoint has checked in and was offered the package.
void TestChangedFile::init()
{
    m_console = std::make_unique<Console>();
    m_console->addPackage(Name, Size);
    QVERIFY(m_console->start());
    awaitChecksum();
    ask(m_console->port, checkInRequest());
    const EndpointId id = m_console->endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    QVERIFY(m_console->upgrades.request(id, Name, {}));
    QVERIFY(ask(m_console->port, checkInRequest()).body.contains(Name.toUtf8()));
    m_console->entries.clear();
}

void TestChangedFile::awaitChecksum()
{
    QVERIFY(waitUntil([&] { return !m_console->packages.find(Name)->sha256.isEmpty(); }));
}

/// As `rsync --inplace --times` does: size and time of writing do not tell.
static void overwriteUnseen(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QDateTime modified = QFileInfo(file).lastModified();
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(100'000, '#')), 100'000);
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
}

/// Moves nothing but the change time.
static void takeRights(const QString &path)
{
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
}

void TestChangedFile::breaksOffWhenOverwrittenAndTheTimeSetBack()
{
    QSignalSpy failed(&m_console->packages, &PackageLibrary::packageFailed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was written to")));
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(64 * 1024);
    client.send(get());
    QVERIFY(waitUntil([&] { return client.pending().size() > 500'000; }));
    overwriteUnseen(m_console->folder.filePath(Name), Size / 2);
    client.socket().setReadBufferSize(0);
    QVERIFY(client.isClosedWithin(10'000));
    QVERIFY(client.pending().size() < Size);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::PackageChanged);
    QVERIFY(isLogged(LogKind::DownloadBroken));
    QVERIFY(!isLogged(LogKind::DownloadCompleted));
    QCOMPARE(ask(m_console->port, get()).status, 503);
}

void TestChangedFile::otherRightsBreakNothing()
{
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(64 * 1024);
    client.send(get());
    QVERIFY(waitUntil([&] { return client.pending().size() > 500'000; }));
    takeRights(m_console->folder.filePath(Name));
    const Received answer = client.receive(true, 20'000);
    QVERIFY(answer.isWhole);
    QVERIFY(answer.body == m_console->packageBytes(0, Size));
    QVERIFY(waitUntil([&] { return isLogged(LogKind::DownloadCompleted); }));
    QVERIFY(!isLogged(LogKind::DownloadBroken));
}

void TestChangedFile::goesOnAfterChangesThatTheTimeHides_data()
{
    QTest::addColumn<bool>("isOverwritten");
    QTest::addColumn<bool>("isSeen"); // by the library, before the endpoint goes on
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    for (const char *condition : {"", "tag", "date"}) {
        const auto row = [&](const char *name, bool isOverwritten, bool isSeen, int status) {
            QTest::addRow("%s %s", name, condition)
                << isOverwritten << isSeen << QByteArray(condition) << status;
        };
        row("rights", false, false, 206);
        row("rights, seen", false, true, 206);
        row("overwritten", true, false, 206); // but not to its end
        row("overwritten, seen", true, true, 200);
    }
}

void TestChangedFile::goesOnAfterChangesThatTheTimeHides()
{
    QFETCH(const bool, isOverwritten);
    QFETCH(const bool, isSeen);
    QFETCH(const QByteArray, condition);
    const QString path = m_console->folder.filePath(Name);
    const Received begun = ask(m_console->port, get("Range: bytes=0-999999\r\n"));
    QVERIFY(begun.isWhole);
    QSignalSpy changed(&m_console->packages, &PackageLibrary::packageChanged);
    isOverwritten ? overwriteUnseen(path, Size - 500'000) : takeRights(path);
    if (isSeen) {
        m_console->packages.rescan();
        QVERIFY(waitUntil([&] { return !changed.isEmpty(); }));
        awaitChecksum();
    }
    if (isOverwritten && !isSeen)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was written to")));
    QByteArray fields = "Range: bytes=39000000-\r\n";
    if (condition == "tag")
        fields += "If-Range: " + begun.field("ETag") + "\r\n";
    if (condition == "date")
        fields += "If-Range: " + begun.field("Last-Modified") + "\r\n";
    WireClient client(m_console->port);
    client.send(get(fields));
    const Received rest = client.receive(true, 20'000);
    QTEST(rest.status, "status");
    QCOMPARE(rest.isWhole, !isOverwritten || isSeen);
    if (rest.isWhole)
        QCOMPARE(rest.body.size(), isOverwritten ? Size : 1'000'000);
}

QTEST_GUILESS_MAIN(TestChangedFile)
#include "tst_changedfile.moc"
