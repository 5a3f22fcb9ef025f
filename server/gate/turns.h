// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTimer>

namespace Uplift
{

/// Shares the engine thread between encryption, which keeps it busy, and everything else.
///
/// In each turn of the event loop one handshake is begun, and so many bytes of packages are
/// encrypted and no more. Then requests and answers have their turn. Engine thread.
class Turns
{
public:
    /// Bytes, half a millisecond's to two milliseconds' work.
    static constexpr qint64 Length = qint64(512) * 1024;

    /// Somebody whose work is heavy.
    class Worker
    {
    public:
        virtual ~Worker() = default;
        /// Its turn has come. It may ask for the next one, or go.
        virtual void work() = 0;
    };

    Turns();

    /// The worker is called when it may begin its handshake; who asked first is first. Asked twice
    /// is once.
    void awaitHandshake(Worker *worker);

    /// Whether the worker may encrypt so many bytes now. Else it is called when it may, and asks
    /// again then; who asked first is first.
    bool mayEncrypt(Worker *worker, qint64 bytes);

    /// The worker needs no turn any more. To be called before it goes.
    void leave(Worker *worker);

private:
    void await(QList<Worker *> &line, Worker *worker);
    void serve();

    QList<Worker *> m_handshakes;
    QList<Worker *> m_pieces;
    const Worker *m_called = nullptr; ///< whose turn it is now
    qint64 m_left = Length;           ///< bytes, of the present turn
    QTimer m_timer;
};

} // namespace Uplift
