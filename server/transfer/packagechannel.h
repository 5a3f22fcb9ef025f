// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sendfile.h"
#include "transferpace.h"

#include <QObject>
#include <functional>
#include <memory>

class QFile;
class QTcpSocket;

namespace Uplift
{

/// Carries bytes of a file into a connection. Engine thread.
class PackageChannel : public QObject
{
    Q_OBJECT
public:
    /// Takes up to `size` bytes from `offset` on, as many as the pace allows. After NoRoom, and
    /// after fewer bytes than wanted, `roomMade` will come.
    virtual Carried take(qint64 offset, qint64 size) = 0;

    /// Bytes taken, and others before them, that have not left this program.
    virtual qint64 waiting() const = 0;

    /// Bytes taken that others could still change on their way: they are those of the file until
    /// they have arrived.
    virtual qint64 changeable() const { return 0; }

    /// Says nothing any more until the next `take`.
    virtual void rest() {}

Q_SIGNALS:
    /// After a `take`: there is room again, or what waited has left.
    void roomMade();
};

/// The way that needs no help of the system: reads pieces of the file and writes them to the
/// connection. An encrypted one gets them in turn with others. A piece leaves only if `mayLeave`
/// says so when it has been read, else the file failed. All outlive the channel.
std::unique_ptr<PackageChannel> bufferedChannel(QTcpSocket *wire, QFile *file, TransferPace &pace,
                                                const std::function<bool()> &mayLeave);

/// The way through the system itself, for connections that are not encrypted; the first `take`
/// says whether it is possible with this file.
std::unique_ptr<PackageChannel> directChannel(QTcpSocket *wire, QFile *file,
                                              const TransferPace &pace);

} // namespace Uplift
