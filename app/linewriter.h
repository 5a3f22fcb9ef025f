// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <system/standardstream.h>

#include <QByteArray>
#include <chrono>
#include <functional>
#include <memory>

namespace Uplift
{

/// Writes lines to a standard stream from a thread of its own, so that a reader who does not read
/// holds up nobody.
///
/// What is not read is kept, up to 16 MB; then lines are left out, and in their place a line says
/// how many. The thread is nobody's: one that is stuck in the system ends with the program.
class LineWriter
{
public:
    /// Makes the line, with its end, that says how many were left out.
    using Gap = std::function<QByteArray(qint64 lines)>;

    LineWriter(StandardStream stream, Gap gap);

    /// As finish().
    ~LineWriter();

    LineWriter(const LineWriter &) = delete;
    LineWriter &operator=(const LineWriter &) = delete;

    /// Takes a line with its end. Never waits for the reader. Any thread.
    void write(const QByteArray &line);

    /// Waits until all has left, as long as something leaves each second, and ten seconds at most.
    /// Returns the number of lines that nobody got. What is written later is lost.
    qint64 finish();

private:
    struct State;

    std::shared_ptr<State> m_state;
};

} // namespace Uplift
