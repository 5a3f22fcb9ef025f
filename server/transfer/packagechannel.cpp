// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagechannel.h"

#include <QFile>
#include <QSocketNotifier>
#include <QSslSocket>

namespace Uplift
{

namespace
{

class BufferedChannel : public PackageChannel, private Turns::Worker
{
public:
    BufferedChannel(QTcpSocket *wire, QFile *file, TransferPace &pace,
                    const std::function<bool()> &mayLeave)
        : m_wire(wire)
        , m_encrypted(qobject_cast<QSslSocket *>(wire))
        , m_file(file)
        , m_pace(pace)
        , m_mayLeave(mayLeave)
    {
        // To an encrypted connection "written" means encrypted, not left.
        if (m_encrypted)
            connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this,
                    &PackageChannel::roomMade);
        else
            connect(wire, &QTcpSocket::bytesWritten, this, &PackageChannel::roomMade);
    }

    ~BufferedChannel() override { m_pace.turns.leave(this); }

    Carried take(qint64 offset, qint64 size) override
    {
        if (waiting() >= m_pace.highWater())
            return {Carried::Status::NoRoom, 0};
        const qint64 wanted = std::min(size, m_pace.piece());
        if (m_encrypted && !m_pace.turns.mayEncrypt(this, wanted))
            return {Carried::Status::NoRoom, 0};
        if (m_file->pos() != offset && !m_file->seek(offset))
            return {Carried::Status::FileFailed, 0};
        const QByteArray piece = m_file->read(wanted);
        if (piece.size() != wanted || !m_mayLeave())
            return {Carried::Status::FileFailed, 0};
        if (m_wire->write(piece) != wanted)
            return {Carried::Status::ConnectionLost, 0};
        if (m_encrypted)
            m_encrypted->flush(); // encrypts now, in this turn
        return {Carried::Status::Taken, wanted};
    }

    void rest() override { m_pace.turns.leave(this); }

    qint64 waiting() const override
    {
        return m_wire->bytesToWrite() + (m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0);
    }

private:
    void work() override { Q_EMIT roomMade(); }

    QTcpSocket *const m_wire;
    QSslSocket *const m_encrypted;
    QFile *const m_file;
    TransferPace &m_pace;
    const std::function<bool()> m_mayLeave;
};

class DirectChannel : public PackageChannel
{
public:
    DirectChannel(QTcpSocket *wire, QFile *file, const TransferPace &pace)
        : m_wire(wire)
        , m_file(file)
        , m_pace(pace)
        , m_room(wire->socketDescriptor(), QSocketNotifier::Write)
    {
        m_room.setEnabled(false);
        connect(&m_room, &QSocketNotifier::activated, this, [this] {
            m_awaitsRoom = false;
            Q_EMIT roomMade();
            if (!m_awaitsRoom)
                rest(); // until the next `take`
        });
        connect(wire, &QTcpSocket::bytesWritten, this, &PackageChannel::roomMade);
    }

    Carried take(qint64 offset, qint64 size) override
    {
        if (m_awaitsRoom)
            return {Carried::Status::NoRoom, 0};
        // What Qt holds, the head of the answer, has to leave first, and by Qt's own notifier.
        if (waiting() > 0 && (!m_wire->flush() || waiting() > 0))
            return {Carried::Status::NoRoom, 0};
        const Carried carried = sendFile(m_wire->socketDescriptor(), m_file->handle(), offset,
                                         std::min(size, m_pace.turn()));
        m_awaitsRoom = carried.status == Carried::Status::NoRoom ||
                       (carried.status == Carried::Status::Taken && carried.bytes < size);
        if (m_awaitsRoom) // it stays on from turn to turn: each change costs the event loop
            m_room.setEnabled(true);
        if (carried.bytes > 0) // whoever watches the connection shall know that it moves
            Q_EMIT m_wire->bytesWritten(carried.bytes);
        return carried;
    }

    void rest() override
    {
        m_awaitsRoom = false;
        m_room.setEnabled(false);
    }

    qint64 waiting() const override { return m_wire->bytesToWrite(); }

    qint64 changeable() const override { return bytesOnTheirWay(m_wire->socketDescriptor()); }

private:
    QTcpSocket *const m_wire;
    QFile *const m_file;
    const TransferPace &m_pace;
    QSocketNotifier m_room;
    bool m_awaitsRoom = false; ///< `roomMade` will come by the notifier
};

} // namespace

std::unique_ptr<PackageChannel> bufferedChannel(QTcpSocket *wire, QFile *file, TransferPace &pace,
                                                const std::function<bool()> &mayLeave)
{
    return std::make_unique<BufferedChannel>(wire, file, pace, mayLeave);
}

std::unique_ptr<PackageChannel> directChannel(QTcpSocket *wire, QFile *file,
                                              const TransferPace &pace)
{
    return std::make_unique<DirectChannel>(wire, file, pace);
}

} // namespace Uplift
