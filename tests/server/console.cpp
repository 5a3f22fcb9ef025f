// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "wireclient.h"

#include <QFile>
#include <utility>

using namespace Uplift;

void FakeDurability::whenDurable(std::function<void(bool)> then)
{
    ++asked;
    if (mode == Mode::Held)
        held.append(std::move(then));
    else
        then(mode == Mode::AtOnce);
}

void FakeDurability::release(bool durable)
{
    for (const auto &then : std::exchange(held, {}))
        then(durable);
}

Console::Console(const GateLimits &limits)
    : server({upgrades, endpoints, packages, log, durability}, limits)
{
    QObject::connect(&log, &EventLog::entryAppended, &server,
                     [this](const LogEntry &entry) { entries.append(entry); });
}

bool Console::start()
{
    const auto actual = server.listen(QHostAddress::LocalHost, 0);
    port = actual.value_or(0);
    packages.setDirectory(folder.path());
    const auto served = [this] {
        const auto all = packages.all();
        return std::all_of(all.begin(), all.end(), [](const Package &p) { return p.isServed(); }) &&
               all.size() == QDir(folder.path()).entryList({QStringLiteral("*.pkg")}).size();
    };
    return actual && waitUntil(served, 5000);
}

static constexpr int Period = 251; // a prime, so that a piece in the wrong place shows

static QByteArray pattern(qint64 first, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    for (qint64 i = 0; i < length; ++i)
        bytes[i] = char((first + i) % Period);
    return bytes;
}

QByteArray Console::packageBytes(qint64 first, qint64 length) const
{
    return pattern(first, length);
}

QString Console::addPackage(const QString &fileName, qint64 size)
{
    const QString path = folder.filePath(fileName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    constexpr qint64 piece = qint64(Period) * 4096;
    const QByteArray whole = pattern(0, piece);
    for (qint64 left = size; left > 0; left -= piece)
        file.write(whole.constData(), std::min(piece, left));
    file.flush();
    file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                     QFileDevice::FileModificationTime);
    return path;
}

QByteArray seedBody()
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/postevent-tc7.xml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture postevent-tc7.xml");
    return file.readAll();
}

QByteArray checkInRequest(const QByteArray &body)
{
    return "POST /tms/public/external/management/systemmanagementservice.asmx HTTP/1.1\r\n"
           "Host: 10.48.36.42\r\nAccept: */*\r\nContent-Type: text/xml; charset=utf-8\r\n"
           "User-Agent: Cisco/TC\r\nAccept-Charset: ISO-8859-1,utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
