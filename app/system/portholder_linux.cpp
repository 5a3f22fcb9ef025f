// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux: /proc/net/tcp names the listening socket, and some process has it open.

#include "portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace Uplift
{

namespace
{

const QByteArray Listens = "0A"; // TCP_LISTEN in include/net/tcp_states.h

/// The numbers of the sockets that listen at the port.
QSet<QByteArray> socketsAt(quint16 port)
{
    QSet<QByteArray> sockets;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            // slot, local address:port, remote address:port, state, …, socket number as the tenth
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || fields.at(3) != Listens)
                continue;
            if (fields.at(1).split(':').last().toUShort(nullptr, 16) == port)
                sockets.insert(fields.at(9));
        }
    }
    return sockets;
}

bool hasOpen(const QString &process, const QSet<QByteArray> &sockets)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    const QStringList files = folder.entryList(QDir::Files | QDir::System);
    for (const QString &file : files) {
        const QByteArray target = QFile::symLinkTarget(folder.filePath(file)).toLatin1();
        // "socket:[4711]", which Qt makes absolute
        const qsizetype at = target.lastIndexOf("socket:[");
        if (at >= 0 && sockets.contains(target.mid(at + 8).chopped(1)))
            return true;
    }
    return false;
}

QString nameOf(const QString &process)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

std::optional<PortHolder> holderOf(quint16 port)
{
    const QSet<QByteArray> sockets = socketsAt(port);
    if (sockets.isEmpty())
        return std::nullopt;
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        if (hasOpen(process, sockets))
            return PortHolder{nameOf(process), process.toLongLong()};
    }
    return PortHolder{}; // of another account
}

} // namespace Uplift
