// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Standard output and standard error that nobody reads, slowly or no more. With pipes as POSIX has
// them.

#include <app/linewriter.h>

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestStandardStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOnSignalThoughNobodyReads_data();
    void endsOnSignalThoughNobodyReads();
    void endsWhenDoneThoughNobodyReads();
    void outlivesItsReader_data();
    void outlivesItsReader();
    void startsWithoutStreams();
    void saysWhatWasLeftOut();
    void waitsForASlowReader();

private:
    QStringList arguments() const
    {
        return {u"--headless"_s,     u"--json"_s,     u"--data-dir"_s, m_folder.filePath(u"data"_s),
                u"--software-dir"_s, m_folder.path(), u"--listen"_s,   u"127.0.0.1:0"_s};
    }

    QTemporaryDir m_folder;
};

namespace
{

class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends) != 0)
            qFatal("no pipe");
        for (const int end : m_ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    ~Pipe()
    {
        closeReader();
        closeWriter();
    }
    int reader() const { return m_ends[0]; }
    int writer() const { return m_ends[1]; }
    void closeReader() { close(m_ends[0]); }
    void closeWriter() { close(m_ends[1]); }

    /// Until nothing more goes in.
    void fill() const
    {
        const int flags = ::fcntl(writer(), F_GETFL);
        ::fcntl(writer(), F_SETFL, flags | O_NONBLOCK);
        const QByteArray some(4096, ' ');
        while (::write(writer(), some.constData(), size_t(some.size())) > 0) {
        }
        ::fcntl(writer(), F_SETFL, flags);
    }

    QByteArray readOn() const
    {
        QByteArray some(1 << 16, Qt::Uninitialized);
        const auto size = ::read(reader(), some.data(), size_t(some.size()));
        return some.first(std::max<qsizetype>(0, size));
    }

private:
    static void close(int &end)
    {
        if (end >= 0)
            ::close(end);
        end = -1;
    }

    int m_ends[2] = {-1, -1};
};

/// A console whose output or errors go into that pipe.
class Console : public QProcess
{
public:
    Console(const QStringList &arguments, int stream, const Pipe &pipe)
    {
        setProgram(QStringLiteral(UPLIFT_PROGRAM));
        setArguments(arguments);
        setChildProcessModifier([stream, &pipe] { ::dup2(pipe.writer(), stream); });
        start();
    }

    ~Console() override
    {
        kill();
        waitForFinished();
    }

    /// The port, as it is told on the stream that is read.
    quint16 port(int stream)
    {
        setReadChannel(stream == STDERR_FILENO ? StandardError : StandardOutput);
        static const QRegularExpression form(u"(?:port |\"port\":)(\\d+)"_s);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000) {
            while (canReadLine()) {
                const auto found = form.match(QString::fromUtf8(readLine()));
                if (found.hasMatch() && found.captured(1).toUShort() != 0)
                    return found.captured(1).toUShort();
            }
            waitForReadyRead(100);
        }
        return 0;
    }
};

QByteArray statusOf(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.waitForConnected();
    socket.write("GET / HTTP/1.0\r\n\r\n");
    while (!socket.canReadLine() && socket.waitForReadyRead(5000)) {
    }
    return socket.readLine().mid(9, 3);
}

void checkIn(quint16 port)
{
    const QByteArray body =
        "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><PostEvent "
        "xmlns=\"http://www.tandberg.net/2004/11/SystemManagementService/\"><Identification>"
        "<SWVersion>TC7.0.2.aecf2d9</SWVersion><SerialNumber>FTT1703007B</SerialNumber>"
        "</Identification><Event>Boot</Event></PostEvent></e:Body></e:Envelope>";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected());
    socket.write("POST /tms/public/external/management/systemmanagementservice.asmx HTTP/1.0\r\n"
                 "Content-Type: text/xml\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (!socket.canReadLine() && socket.waitForReadyRead(5000)) {
    }
    QCOMPARE(socket.readLine().mid(9, 3), "200");
}

int other(int stream)
{
    return stream == STDOUT_FILENO ? STDERR_FILENO : STDOUT_FILENO;
}

} // namespace

void TestStandardStreams::endsOnSignalThoughNobodyReads_data()
{
    QTest::addColumn<int>("stream");
    QTest::newRow("standard output") << STDOUT_FILENO;
    QTest::newRow("standard error") << STDERR_FILENO;
}

void TestStandardStreams::endsOnSignalThoughNobodyReads()
{
    QFETCH(int, stream);
    const Pipe pipe;
    pipe.fill();
    Console console(arguments(), stream, pipe);
    const quint16 port = console.port(other(stream));
    QVERIFY(port != 0);
    QCOMPARE(statusOf(port), "200");
    console.terminate();
    QVERIFY(console.waitForFinished(6000));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
    if (stream == STDOUT_FILENO)
        QVERIFY(console.readAllStandardError().contains("lines of standard output"));
}

void TestStandardStreams::endsWhenDoneThoughNobodyReads()
{
    const QString name = u"s52010tc6_3_0.pkg"_s;
    QFile package(m_folder.filePath(name));
    QVERIFY(package.open(QIODevice::WriteOnly) && package.resize(1'000'000));
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    package.close(); // what is open to be written is not served
    QFile plan(m_folder.filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package\nFTT1703007B,s52010tc6_3_0.pkg\n");
    plan.close();
    const Pipe pipe;
    pipe.fill();
    Console console(arguments() + QStringList{u"--plan"_s, plan.fileName(), u"--exit-when-done"_s},
                    STDOUT_FILENO, pipe);
    const quint16 port = console.port(STDERR_FILENO);
    QVERIFY(port != 0);
    QProcess lab;
    lab.start(QStringLiteral(UPLIFT_LAB_PROGRAM),
              {u"--manager"_s, u"http://127.0.0.1:%1"_s.arg(port), u"--no-disk"_s,
               u"--first-serial"_s, u"FTT1703007B"_s, u"--silence"_s, u"0.2"_s, u"--install"_s,
               u"0.2"_s, u"--reboot"_s, u"0.2"_s, u"--heartbeat"_s, u"0.3"_s});
    QVERIFY(console.waitForFinished(20'000));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
    lab.kill();
    lab.waitForFinished();
}

void TestStandardStreams::outlivesItsReader_data()
{
    endsOnSignalThoughNobodyReads_data();
}

void TestStandardStreams::outlivesItsReader()
{
    QFETCH(int, stream);
    Pipe pipe;
    pipe.fill();
    Console console(arguments(), stream, pipe);
    const quint16 port = console.port(other(stream));
    QVERIFY(port != 0);
    pipe.closeWriter();
    pipe.closeReader();
    for (int i = 0; i < 3; ++i) {
        checkIn(port);
        QTest::qWait(100);
    }
    QCOMPARE(statusOf(port), "200");
    QCOMPARE(console.state(), QProcess::Running);
    console.terminate();
    QVERIFY(console.waitForFinished(6000));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
}

void TestStandardStreams::startsWithoutStreams()
{
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    QStringList arguments = this->arguments();
    arguments.last() = u"127.0.0.1:%1"_s.arg(port);
    QProcess console;
    console.setProgram(QStringLiteral(UPLIFT_PROGRAM));
    console.setArguments(arguments);
    console.setChildProcessModifier([] {
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::close(stream);
    });
    console.start();
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    };
    QTRY_VERIFY_WITH_TIMEOUT(answers(), 10'000);
    for (int i = 0; i < 3; ++i) {
        checkIn(port);
        QTest::qWait(100);
    }
    QCOMPARE(console.state(), QProcess::Running);
    const QString files = u"/proc/%1/fd/"_s.arg(console.processId());
    if (QFileInfo::exists(files)) {
        for (int stream = 0; stream < 3; ++stream)
            QCOMPARE(QFileInfo(files + QString::number(stream)).symLinkTarget(), u"/dev/null"_s);
    }
    console.terminate();
    QVERIFY(console.waitForFinished(6000));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
}

void TestStandardStreams::saysWhatWasLeftOut()
{
    constexpr int Lines = 400;
    const Pipe pipe;
    const int before = ::dup(STDERR_FILENO);
    ::dup2(pipe.writer(), STDERR_FILENO);
    QByteArray read;
    {
        Uplift::LineWriter writer(Uplift::StandardStream::Errors, [](qint64 lines) {
            return "gap " + QByteArray::number(lines) + '\n';
        });
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < Lines; ++i)
            writer.write(QByteArray(100'000, 'x') + '\n');
        QVERIFY(timer.elapsed() < 2000);
        std::thread reader([&] {
            while (!read.endsWith("end\n"))
                read += pipe.readOn();
        });
        QTest::qWait(1000); // there is room again
        writer.write("end\n");
        QCOMPARE(writer.finish(), 0);
        reader.join();
    }
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    QList<QByteArray> lines = read.split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.takeLast(), "end");
    const QByteArray gap = lines.takeLast();
    QVERIFY2(gap.startsWith("gap "), gap.constData());
    QVERIFY(gap.mid(4).toInt() > 100);
    QCOMPARE(lines.size() + gap.mid(4).toInt(), Lines);
}

void TestStandardStreams::waitsForASlowReader()
{
    const Pipe pipe;
    const int before = ::dup(STDERR_FILENO);
    ::dup2(pipe.writer(), STDERR_FILENO);
    QByteArray read;
    std::thread reader;
    {
        Uplift::LineWriter writer(Uplift::StandardStream::Errors,
                                  [](qint64) { return QByteArray(); });
        for (int i = 0; i < 20; ++i)
            writer.write(QByteArray(50'000, 'x') + '\n');
        writer.write("end\n");
        reader = std::thread([&] {
            while (!read.endsWith("end\n")) {
                read += pipe.readOn();
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
        });
        QCOMPARE(writer.finish(), 0);
    }
    reader.join();
    ::dup2(before, STDERR_FILENO);
    ::close(before);
    QCOMPARE(read.size(), 20 * 50'001 + 4);
}

QTEST_GUILESS_MAIN(TestStandardStreams)
#include "tst_standardstreams.moc"
