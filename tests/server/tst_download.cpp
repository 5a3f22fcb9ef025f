// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"

#include <server/fileanswer.h>
#include <server/routes.h>

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

/// Packages over the wire: every byte, ranges, slow and vanishing readers, what is reported.
class TestDownload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsEveryByte();
    void sendsParts_data();
    void sendsParts();
    void aFileWithoutATimeHasNoDate_data();
    void aFileWithoutATimeHasNoDate();
    void severalPartsAreTheWhole_data();
    void severalPartsAreTheWhole();
    void countsWhatWasReallySent();
    void resumesAndProves();
    void knowsItsOwnTag();
    void keepsPipelinedRequestsBack();
    void endsStalledReaders();
    void endsReadersThatCrawl();
    void endsWhenTheFileShrinks();
    void noticesAChangedFile();
    void breaksOffWhenOverwritten();
    void sendsTheOldFileToItsEndWhenReplaced();
    void goesOnWithTheSameFileOnly_data();
    void goesOnWithTheSameFileOnly();
    void anotherThanOfferedIsSentWhole();
    void saysUnreadable();
    void reportsAbruptEnds();
    void doesNotCountHeadAndConditions();
    void servesManyAtOnce();

private:
    void offer(const QString &fileName = QStringLiteral("s52010tc6_3_0.pkg"));
    void addLargePackage(const QString &name);
    QList<LogKind> kinds() const;
    Upgrade upgrade() const { return m_console->upgrades.recent().value(0); }

    GateLimits m_limits;
    std::unique_ptr<Console> m_console;
};

static constexpr qint64 Size = 3'000'017;
static constexpr qint64 LargeSize = 40'000'000;
static const QString LargeName = QStringLiteral("s52010tc7_3_0.pkg");

static QByteArray get(const QByteArray &fields = {}, const QByteArray &name = "s52010tc6_3_0.pkg")
{
    return "GET /tms/public/data/SystemSoftware/" + name +
           " HTTP/1.1\r\nHost: h\r\nUser-Agent: Cisco/TC\r\n" + fields + "\r\n";
}

void TestDownload::init()
{
    m_limits.stalledWrite = 400ms;
    m_console = std::make_unique<Console>(m_limits);
    m_console->addPackage(QStringLiteral("s52010tc6_3_0.pkg"), Size);
    QVERIFY(m_console->start());
}

/// Lets the seed's endpoint check in and be offered the package.
void TestDownload::offer(const QString &fileName)
{
    ask(m_console->port, checkInRequest());
    const EndpointId id = m_console->endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    QVERIFY(m_console->upgrades.request(id, fileName, {}));
    QVERIFY(ask(m_console->port, checkInRequest()).body.contains(fileName.toUtf8()));
    m_console->entries.clear();
}

/// More than the connection's buffers can hold.
void TestDownload::addLargePackage(const QString &name)
{
    m_console->addPackage(name, LargeSize);
    m_console->packages.rescan();
    QVERIFY(waitUntil([&] {
        const auto package = m_console->packages.find(name);
        return package && package->isServed() && package->size == LargeSize;
    }));
}

QList<LogKind> TestDownload::kinds() const
{
    QList<LogKind> found;
    for (const LogEntry &entry : m_console->entries) {
        if (entry.kind != LogKind::StateChanged)
            found.append(entry.kind);
    }
    return found;
}

void TestDownload::sendsEveryByte()
{
    const Received answer = ask(m_console->port, get());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Length"), QByteArray::number(Size));
    QVERIFY(answer.isWhole);
    QVERIFY(answer.body == m_console->packageBytes(0, Size));
}

void TestDownload::sendsParts_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    QTest::newRow("first byte") << QByteArray("0-0") << qint64(0) << qint64(1);
    QTest::newRow("middle") << QByteArray("1000-600999") << qint64(1000) << qint64(600'000);
    QTest::newRow("open") << QByteArray("2999000-") << qint64(2'999'000) << qint64(1017);
    QTest::newRow("suffix") << QByteArray("-17") << Size - 17 << qint64(17);
}

void TestDownload::sendsParts()
{
    QFETCH(QByteArray, range);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const Received answer = ask(m_console->port, get("Range: bytes=" + range + "\r\n"));
    QCOMPARE(answer.status, 206);
    QCOMPARE(answer.field("Content-Range"), "bytes " + QByteArray::number(first) + '-' +
                                                QByteArray::number(first + length - 1) + '/' +
                                                QByteArray::number(Size));
    QVERIFY(answer.body == m_console->packageBytes(first, length));
    const Received outside = ask(m_console->port, get("Range: bytes=4000000-\r\n"));
    QCOMPARE(outside.status, 416);
    QCOMPARE(outside.field("Content-Range"), "bytes */" + QByteArray::number(Size));
}

/// Files out of reproducible archives and images are dated to the beginning of all time.
void TestDownload::aFileWithoutATimeHasNoDate_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("1970") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
    QTest::newRow("a second later") << qint64(1) << QByteArray("Thu, 01 Jan 1970 00:00:01 GMT");
    QTest::newRow("before") << qint64(-86'400) << QByteArray("Wed, 31 Dec 1969 00:00:00 GMT");
}

void TestDownload::aFileWithoutATimeHasNoDate()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, date);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("package") == 7 && file.flush());
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds),
                             QFileDevice::FileModificationTime));
    const auto read = std::make_shared<QFile>(file.fileName());
    QVERIFY(read->open(QIODevice::ReadOnly));
    HttpRequest request;
    request.method = "GET";
    const HttpAnswer answer = fileAnswer(request, read, QFileInfo(*read).lastModified());
    QCOMPARE(answer.status, 200);
    const bool isKnown = QFileInfo(*read).lastModified().isValid(); // which depends on Qt's version
    QCOMPARE(answer.headers.values("Last-Modified"),
             isKnown ? QByteArrayList{date} : QByteArrayList());
}

void TestDownload::severalPartsAreTheWhole_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("one field") << QByteArray("Range: bytes=0-9,20-29\r\n");
    QTest::newRow("two fields") << QByteArray("Range: bytes=0-9\r\nRange: bytes=20-29\r\n");
    QTest::newRow("twice the same") << QByteArray("Range: bytes=5-\r\nrange: bytes=5-\r\n");
}

void TestDownload::severalPartsAreTheWhole()
{
    QFETCH(QByteArray, fields);
    const Received answer = ask(m_console->port, get(fields));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == m_console->packageBytes(0, Size));
}

void TestDownload::countsWhatWasReallySent()
{
    offer();
    const auto isLogged = [&](LogKind kind, int times) {
        return waitUntil([&] { return kinds().count(kind) == times; });
    };
    QCOMPARE(ask(m_console->port, get("Range: bytes=-1\r\n")).status, 206);
    QVERIFY(isLogged(LogKind::PartSent, 1));
    QCOMPARE(upgrade().state, UpgradeState::Downloading);
    QCOMPARE(upgrade().sent, 1);
    QCOMPARE(ask(m_console->port, get("Range: bytes=0-999999\r\n")).status, 206);
    QVERIFY(isLogged(LogKind::PartSent, 2));
    QCOMPARE(upgrade().state, UpgradeState::Downloading);
    QCOMPARE(upgrade().sent, 1'000'001);
    QCOMPARE(upgrade().attempt, 1);
    QCOMPARE(ask(m_console->port, get("Range: bytes=1000000-\r\n")).status, 206);
    QVERIFY(isLogged(LogKind::DownloadCompleted, 1));
    QCOMPARE(upgrade().state, UpgradeState::Preparing);
}

void TestDownload::resumesAndProves()
{
    addLargePackage(QStringLiteral("s52010tc6_3_0.pkg"));
    offer();
    {
        WireClient client(m_console->port);
        client.socket().setReadBufferSize(64 * 1024);
        client.send(get());
        QVERIFY(waitUntil([&] { return client.pending().size() > 500'000; }));
        QCOMPARE(upgrade().state, UpgradeState::Downloading);
        client.socket().abort();
    }
    QVERIFY(waitUntil([&] { return kinds().contains(LogKind::DownloadBroken); }));
    QVERIFY(upgrade().sent < LargeSize || upgrade().state == UpgradeState::Downloading);
    WireClient again(m_console->port);
    again.send(get("Range: bytes=500000-\r\n"));
    const Received rest = again.receive(true, 20'000);
    QCOMPARE(rest.status, 206);
    QVERIFY(rest.body == m_console->packageBytes(500'000, LargeSize - 500'000));
    QVERIFY(waitUntil([&] { return upgrade().state == UpgradeState::Preparing; }));
    QCOMPARE(kinds(), QList<LogKind>({LogKind::DownloadStarted, LogKind::DownloadBroken,
                                      LogKind::DownloadStarted, LogKind::DownloadCompleted}));
    QCOMPARE(upgrade().sent, LargeSize);
    ask(m_console->port, checkInRequest(seedBody().replace("TC7.0.2.aecf2d9", "TC6.3.0.abcdef0")));
    QCOMPARE(upgrade().outcome, Outcome::Proved);
}

void TestDownload::knowsItsOwnTag()
{
    const Received whole = ask(m_console->port, "HEAD" + get().mid(3), false);
    const QByteArray tag = whole.field("ETag");
    const QByteArray date = whole.field("Last-Modified");
    QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
    const auto status = [&](const QByteArray &fields) {
        return ask(m_console->port, get(fields)).status;
    };
    QCOMPARE(status("If-None-Match: " + tag + "\r\n"), 304);
    QCOMPARE(status("If-Modified-Since: " + date + "\r\n"), 304);
    QCOMPARE(status("Range: bytes=0-1\r\nIf-Range: " + tag + "\r\n"), 206);
    QCOMPARE(status("Range: bytes=0-1\r\nIf-Range: " + date + "\r\n"), 206);
    QCOMPARE(status("Range: bytes=0-1\r\nIf-Match: " + tag + "\r\n"), 206);
}

void TestDownload::keepsPipelinedRequestsBack()
{
    WireClient client(m_console->port);
    client.send(get() + checkInRequest() + get("Range: bytes=-5\r\n"));
    QVERIFY(client.receive().body == m_console->packageBytes(0, Size));
    QVERIFY(client.receive().body.contains("PostEventResult"));
    QCOMPARE(client.receive().body, m_console->packageBytes(Size - 5, 5));
}

void TestDownload::endsStalledReaders()
{
    addLargePackage(LargeName);
    offer(LargeName);
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(4096);
    client.send(get({}, LargeName.toUtf8()));
    QVERIFY(waitUntil([&] { return kinds().contains(LogKind::DownloadBroken); }, 5000));
    QCOMPARE(upgrade().state, UpgradeState::Downloading);
}

void TestDownload::endsReadersThatCrawl()
{
    m_limits.leastWritten = 8 * 1024 * 1024;
    init();
    m_limits = {};
    addLargePackage(LargeName);
    offer(LargeName);
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(16 * 1024);
    client.send(get({}, LargeName.toUtf8()));
    QTimer crawl;
    connect(&crawl, &QTimer::timeout, this, [&] { client.socket().read(16 * 1024); });
    crawl.start(20);
    QVERIFY(waitUntil([&] { return kinds().contains(LogKind::DownloadBroken); }, 20'000));
    QVERIFY(upgrade().sent < LargeSize);
}

void TestDownload::endsWhenTheFileShrinks()
{
    addLargePackage(LargeName);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was written to")));
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(4096);
    client.send(get({}, LargeName.toUtf8()));
    QTest::qWait(50);
    QVERIFY(QFile::resize(m_console->folder.filePath(LargeName), 1000));
    client.socket().setReadBufferSize(0);
    QVERIFY(client.isClosedWithin());
    QVERIFY(client.pending().size() < LargeSize);
}

void TestDownload::noticesAChangedFile()
{
    const QString file = m_console->folder.filePath(QStringLiteral("s52010tc6_3_0.pkg"));
    QVERIFY(QFile::resize(file, 1000));
    const Received answer = ask(m_console->port, get());
    QVERIFY(answer.status == 503 || answer.status == 404);
    QVERIFY(QFile::remove(file));
    QCOMPARE(ask(m_console->port, get()).status, 404);
}

/// Writes into the file itself, as `cp` over it does.
static void overwrite(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(100'000, '#')), 100'000);
}

/// Writes another file of the same size beside it, which has lain there for a while.
static void writeAnother(const QString &path, qint64 size, int ageSeconds)
{
    QFile other(path + QStringLiteral(".new"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(other.write(QByteArray(size, '#')), size);
    other.flush();
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(-ageSeconds),
                              QFileDevice::FileModificationTime));
}

/// Puts what lies beside it in its place.
static void putInPlace(const QString &path)
{
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + QStringLiteral(".new"), path));
}

static void replace(const QString &path, qint64 size, int ageSeconds)
{
    writeAnother(path, size, ageSeconds);
    putInPlace(path);
}

void TestDownload::breaksOffWhenOverwritten()
{
    addLargePackage(LargeName);
    offer(LargeName);
    QSignalSpy failed(&m_console->packages, &PackageLibrary::packageFailed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was written to")));
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(64 * 1024);
    client.send(get({}, LargeName.toUtf8()));
    QVERIFY(waitUntil([&] { return client.pending().size() > 500'000; }));
    overwrite(m_console->folder.filePath(LargeName), LargeSize / 2);
    client.socket().setReadBufferSize(0);
    QVERIFY(client.isClosedWithin());
    QVERIFY(client.pending().size() < LargeSize);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::PackageChanged);
    QVERIFY(kinds().contains(LogKind::DownloadBroken));
    QVERIFY(!kinds().contains(LogKind::DownloadCompleted));
    const Received again = ask(m_console->port, get({}, LargeName.toUtf8()));
    QCOMPARE(again.status, 503);
    QVERIFY(!again.field("Retry-After").isEmpty());
}

void TestDownload::sendsTheOldFileToItsEndWhenReplaced()
{
    addLargePackage(LargeName);
    const QString path = m_console->folder.filePath(LargeName);
    writeAnother(path, LargeSize, 1000); // before, for nobody is served as long as that takes
    WireClient client(m_console->port);
    client.socket().setReadBufferSize(64 * 1024);
    client.send(get({}, LargeName.toUtf8()));
    QVERIFY(waitUntil([&] { return client.pending().size() > 500'000; }));
    putInPlace(path);
    const Received answer = client.receive(true, 20'000);
    QVERIFY(answer.isWhole);
    QVERIFY(answer.body == m_console->packageBytes(0, LargeSize));
}

void TestDownload::goesOnWithTheSameFileOnly_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    QTest::newRow("same file") << false << QByteArray() << 206;
    QTest::newRow("same file, named") << false << QByteArray("tag") << 206;
    QTest::newRow("another file") << true << QByteArray() << 200;
    QTest::newRow("another file, named") << true << QByteArray("tag") << 200;
    QTest::newRow("another file, by date") << true << QByteArray("date") << 200;
}

void TestDownload::goesOnWithTheSameFileOnly()
{
    QFETCH(const bool, isReplaced);
    QFETCH(const QByteArray, condition);
    const QString name = QStringLiteral("s52010tc6_3_0.pkg");
    offer();
    const Received begun = ask(m_console->port, get());
    QVERIFY(begun.isWhole);
    if (isReplaced) {
        const QByteArray before = m_console->packages.find(name)->sha256;
        replace(m_console->folder.filePath(name), Size, 1000);
        m_console->packages.rescan();
        QVERIFY(waitUntil([&] {
            const auto package = m_console->packages.find(name);
            return package && package->isServed() && !package->sha256.isEmpty() &&
                   package->sha256 != before;
        }));
    }
    QByteArray fields = "Range: bytes=1000000-\r\n";
    if (condition == "tag")
        fields += "If-Range: " + begun.field("ETag") + "\r\n";
    if (condition == "date")
        fields += "If-Range: " + begun.field("Last-Modified") + "\r\n";
    Received rest; // told to wait, an endpoint comes again
    QVERIFY(waitUntil([&] {
        rest = ask(m_console->port, get(fields));
        return rest.status != 503;
    }));
    QTEST(rest.status, "status");
    QCOMPARE(rest.body.size(), rest.status == 206 ? Size - 1'000'000 : Size);
    QCOMPARE(rest.body.count('#') == Size, isReplaced);
}

void TestDownload::anotherThanOfferedIsSentWhole()
{
    // As after a restart of the console, when nobody remembers who has fetched what.
    const QString name = QStringLiteral("s52010tc6_3_0.pkg");
    QVERIFY(waitUntil([&] { return !m_console->packages.find(name)->sha256.isEmpty(); }));
    offer();
    const QUuid session = upgrade().sessionId;
    const QByteArray before = upgrade().sha256;
    QVERIFY(!before.isEmpty());
    replace(m_console->folder.filePath(name), Size, 1000);
    m_console->packages.rescan();
    QVERIFY(waitUntil([&] {
        const auto package = m_console->packages.find(name);
        return package && !package->sha256.isEmpty() && package->sha256 != before;
    }));
    const QByteArray path = packageUrl(QUrl("http://h"), name, session).path().toUtf8();
    const Received rest = ask(m_console->port, "GET " + path +
                                                   " HTTP/1.1\r\nHost: h\r\nUser-Agent: Cisco/TC"
                                                   "\r\nRange: bytes=1000000-\r\n\r\n");
    QCOMPARE(rest.status, 200);
    QCOMPARE(rest.body.size(), Size);
}

void TestDownload::saysUnreadable()
{
    const QString name = QStringLiteral("s52010tc6_3_0.pkg");
    const QString path = m_console->folder.filePath(name);
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    if (QFile probe(path); probe.open(QIODevice::ReadOnly))
        QSKIP("this account may read everything");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Can't open")));
    const Received answer = ask(m_console->port, get());
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.field("Retry-After").isEmpty());
    QVERIFY(waitUntil([&] { return !m_console->packages.find(name)->isServed(); }));
    QCOMPARE(ask(m_console->port, get()).status, 503);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    m_console->packages.rescan();
    QVERIFY(waitUntil([&] { return m_console->packages.find(name)->isServed(); }));
    QCOMPARE(ask(m_console->port, get()).status, 200);
}

void TestDownload::reportsAbruptEnds()
{
    offer();
    for (int i = 0; i < 30; ++i) {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, m_console->port);
        QVERIFY(client.waitForConnected(1000));
        client.write(get());
        client.flush();
        QTest::qWait(i % 5);
        client.abort();
    }
    QVERIFY(waitUntil([&] {
        const QList<LogKind> seen = kinds();
        return seen.count(LogKind::DownloadStarted) > 0 &&
               seen.count(LogKind::DownloadStarted) ==
                   seen.count(LogKind::DownloadBroken) + seen.count(LogKind::DownloadCompleted);
    }));
    QCOMPARE(ask(m_console->port, checkInRequest()).status, 200);
}

void TestDownload::doesNotCountHeadAndConditions()
{
    offer();
    ask(m_console->port, "HEAD" + get().mid(3), false);
    ask(m_console->port, get("If-None-Match: *\r\n"));
    ask(m_console->port, get("Range: bytes=9000000-\r\n"));
    QCOMPARE(kinds(), QList<LogKind>());
    QCOMPARE(upgrade().state, UpgradeState::Offered);
}

void TestDownload::servesManyAtOnce()
{
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<WireClient>(m_console->port));
        clients.back()->send(get("Range: bytes=" + QByteArray::number(i * 1000) + "-\r\n"));
    }
    for (int i = 0; i < 40; ++i) {
        const Received answer = clients[size_t(i)]->receive(true, 20'000);
        QVERIFY(answer.isWhole);
        QVERIFY(answer.body == m_console->packageBytes(i * 1000, Size - i * 1000));
    }
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
