// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover.h"

#include <system/foreground.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

namespace Uplift
{

HandOver handOver(const QString &dataDirectory, const StartRequest &request,
                  std::chrono::milliseconds patience)
{
    if (!QDir(dataDirectory).exists())
        return HandOver::Nobody;
    const QByteArray line = encode(request);
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(instanceName(dataDirectory));
    if (!socket.waitForConnected(left()))
        return HandOver::Nobody;
    letOthersComeForward();
    socket.write(line);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) {
    }
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
    }
    const auto answer = decodeStartAnswer(socket.readLine());
    if (!answer) // one that ends closes the door; who has the folder then, its lock tells
        return deadline.hasExpired() ? HandOver::Silent : HandOver::Nobody;
    if (answer->isTaken)
        return HandOver::Taken;
    return answer->hasWindow ? HandOver::Silent : HandOver::Headless;
}

} // namespace Uplift
