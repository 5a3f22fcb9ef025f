// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// macOS: lsof comes with the system and knows of every socket.

#include "portholder.h"

#include <QProcess>

namespace Uplift
{

std::optional<PortHolder> holderOf(quint16 port)
{
    QProcess lsof;
    lsof.start(QStringLiteral("/usr/sbin/lsof"),
               {QStringLiteral("-nP"), QStringLiteral("-iTCP:%1").arg(port),
                QStringLiteral("-sTCP:LISTEN"), QStringLiteral("-Fpc")});
    if (!lsof.waitForFinished(10'000))
        return std::nullopt;
    PortHolder holder;
    const QList<QByteArray> lines = lsof.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('p') && holder.process == 0)
            holder.process = line.mid(1).toLongLong();
        else if (line.startsWith('c') && holder.program.isEmpty())
            holder.program = QString::fromUtf8(line.mid(1));
    }
    if (holder.process == 0)
        return std::nullopt; // nobody, or somebody of another account
    return holder;
}

} // namespace Uplift
