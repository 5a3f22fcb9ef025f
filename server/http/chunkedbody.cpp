// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chunkedbody.h"

#include <algorithm>

namespace Uplift
{

static constexpr qsizetype LongestLine = 1024;
static constexpr qsizetype LongestTrailer = 8192;

bool ChunkedBody::takeLine(QByteArray &input, QByteArray &line)
{
    const qsizetype end = input.indexOf('\n');
    if (end > LongestLine || (end < 0 && input.size() > LongestLine)) {
        m_state = State::Malformed;
        return false;
    }
    if (end < 0)
        return false;
    line = input.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    input.remove(0, end + 1);
    return true;
}

void ChunkedBody::readSize(const QByteArray &line, qint64 room)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.left(extension)).trimmed();
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isHex)) {
        m_state = State::Malformed;
        return;
    }
    bool fits = false;
    m_left = digits.toLongLong(&fits, 16);
    if (!fits || m_left > room)
        m_state = State::TooLarge;
    m_part = m_left == 0 ? Part::Trailer : Part::Data;
}

ChunkedBody::State ChunkedBody::advance(QByteArray &input, QByteArray &content, qint64 limit)
{
    QByteArray line;
    while (m_state == State::More) {
        if (m_part == Part::Data) {
            const qsizetype size = qsizetype(std::min<qint64>(m_left, input.size()));
            content.append(input.constData(), size);
            input.remove(0, size);
            m_left -= size;
            if (m_left > 0)
                break;
            m_part = Part::DataEnd;
        }
        if (!takeLine(input, line))
            break;
        if (m_part == Part::Size) {
            readSize(line, limit - content.size());
        } else if (m_part == Part::DataEnd) {
            m_part = Part::Size;
            if (!line.isEmpty())
                m_state = State::Malformed;
        } else if (line.isEmpty()) {
            m_state = State::Done;
        } else if ((m_overhead += line.size()) > LongestTrailer) {
            m_state = State::Malformed;
        }
    }
    return m_state;
}

} // namespace Uplift
