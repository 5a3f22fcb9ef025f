// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Uplift
{

/// Decodes a request body in chunks (RFC 9112, 7.1), piece by piece as it arrives. Pure.
class ChunkedBody
{
public:
    enum class State { More, Done, Malformed, TooLarge };

    /// Takes what it can use from the front of `input` and appends the content to `content`, which
    /// never grows beyond `limit` bytes.
    State advance(QByteArray &input, QByteArray &content, qint64 limit);

private:
    enum class Part { Size, Data, DataEnd, Trailer };

    bool takeLine(QByteArray &input, QByteArray &line);
    void readSize(const QByteArray &line, qint64 room);

    Part m_part = Part::Size;
    State m_state = State::More;
    qint64 m_left = 0;        ///< bytes left of the present chunk
    qsizetype m_overhead = 0; ///< bytes of trailer fields so far
};

} // namespace Uplift
