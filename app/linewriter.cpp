// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linewriter.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace Uplift
{

using namespace std::chrono_literals;

static constexpr qsizetype MostBytes = qsizetype(16) * 1024 * 1024;
static constexpr auto Patience = 1s;    // with a reader who reads nothing
static constexpr auto LongestEnd = 10s; // with one who reads slowly
static constexpr auto RetryTime = 1s;

/// Shared with the thread, which may outlive the writer.
struct LineWriter::State
{
    State(StandardStream theStream, Gap theGap)
        : stream(theStream)
        , gap(std::move(theGap))
    {
    }

    const StandardStream stream;
    const Gap gap;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> lines; ///< the first is being written
    qsizetype bytes = 0;          ///< of them
    qint64 leftOut = 0;           ///< since the last line that was taken
    quint64 steps = 0;            ///< counts what has left
    bool isReaderGone = false;
    bool isFinished = false;

    void append(const QByteArray &line)
    {
        lines.push_back(line);
        bytes += line.size();
    }

    void tellGap()
    {
        if (leftOut > 0)
            append(gap(std::exchange(leftOut, 0)));
    }

    /// The thread: until the writer is finished with, or nobody reads any more.
    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return !lines.empty() || isFinished; });
            if (lines.empty())
                return;
            const QByteArray line = lines.front();
            qint64 sent = 0;
            while (sent < line.size()) {
                lock.unlock();
                const auto some = writeSome(stream, line.constData() + sent, line.size() - sent);
                if (some == 0)
                    std::this_thread::sleep_for(RetryTime);
                lock.lock();
                if (!some) {
                    isReaderGone = true;
                    changed.notify_all();
                    return;
                }
                sent += *some;
                steps += *some > 0 ? 1 : 0;
            }
            bytes -= line.size();
            lines.pop_front();
            changed.notify_all();
        }
    }
};

LineWriter::LineWriter(StandardStream stream, Gap gap)
    : m_state(std::make_shared<State>(stream, std::move(gap)))
{
    ignoreLostReaders();
    std::thread([state = m_state] { state->run(); }).detach();
}

LineWriter::~LineWriter()
{
    finish();
}

void LineWriter::write(const QByteArray &line)
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->isFinished)
        return;
    if (m_state->isReaderGone || m_state->bytes + line.size() > MostBytes) {
        ++m_state->leftOut;
        return;
    }
    m_state->tellGap();
    m_state->append(line);
    m_state->changed.notify_all();
}

qint64 LineWriter::finish()
{
    State &state = *m_state;
    std::unique_lock lock(state.mutex);
    if (std::exchange(state.isFinished, true))
        return 0;
    qint64 lost = state.leftOut;
    if (!state.isReaderGone)
        state.tellGap();
    state.changed.notify_all();
    const auto end = std::chrono::steady_clock::now() + LongestEnd;
    quint64 steps = 0;
    do {
        steps = state.steps;
        state.changed.wait_for(lock, Patience,
                               [&state] { return state.lines.empty() || state.isReaderGone; });
    } while (!state.lines.empty() && !state.isReaderGone && state.steps != steps &&
             std::chrono::steady_clock::now() < end);
    return lost + qint64(state.lines.size());
}

} // namespace Uplift
