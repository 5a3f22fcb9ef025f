// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turns.h"

namespace Uplift
{

Turns::Turns()
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { serve(); });
}

void Turns::await(QList<Worker *> &line, Worker *worker)
{
    if (!line.contains(worker))
        line.append(worker);
    if (!m_timer.isActive())
        m_timer.start();
}

void Turns::awaitHandshake(Worker *worker)
{
    await(m_handshakes, worker);
}

bool Turns::mayEncrypt(Worker *worker, qint64 bytes)
{
    const bool isNext = m_called == worker || m_pieces.isEmpty();
    if (!isNext || m_left <= 0) {
        await(m_pieces, worker);
        return false;
    }
    m_left -= bytes;
    return true;
}

void Turns::leave(Worker *worker)
{
    m_handshakes.removeOne(worker);
    m_pieces.removeOne(worker);
}

void Turns::serve()
{
    m_left = Length;
    if (!m_handshakes.isEmpty())
        m_handshakes.takeFirst()->work();
    while (m_left > 0 && !m_pieces.isEmpty()) {
        Worker *worker = m_pieces.takeFirst();
        m_called = worker;
        worker->work();
        m_called = nullptr;
    }
    if (m_handshakes.isEmpty() && m_pieces.isEmpty())
        m_timer.stop();
}

} // namespace Uplift
