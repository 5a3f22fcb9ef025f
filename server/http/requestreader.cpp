// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestreader.h"

#include <algorithm>
#include <utility>

namespace Uplift
{

RequestReader::State RequestReader::advance(QByteArray &input)
{
    if (m_state == State::Head)
        readHead(input);
    if (m_state == State::Body)
        readBody(input);
    return m_state;
}

void RequestReader::startOver()
{
    m_state = State::Head;
    m_scanned = m_lineStart = m_firstLine = 0;
    m_lines = 0;
    m_rawHead = {};
    m_head = {};
    m_target = {};
    m_framing = {};
    m_chunks = {};
    m_wishesContinue = false;
    m_body = {};
}

bool RequestReader::takeContinueWish()
{
    return std::exchange(m_wishesContinue, false);
}

void RequestReader::refuse(int status, const QByteArray &reason)
{
    m_state = State::Refused;
    m_refusal = {status, reason};
}

void RequestReader::readHead(QByteArray &input)
{
    while (m_lines == 0 && (input.startsWith("\r\n") || input.startsWith('\n')))
        input.remove(0, input.startsWith('\n') ? 1 : 2); // RFC 9112, 2.2: left over empty lines
    m_isHead = input.startsWith("HEAD ");
    m_scanned = std::min(m_scanned, input.size());
    for (qsizetype end; (end = input.indexOf('\n', m_scanned)) >= 0; m_scanned = end + 1) {
        const qsizetype length = end - m_lineStart;
        const bool isEmpty = length == 0 || (length == 1 && input[m_lineStart] == '\r');
        if (isEmpty) {
            const QByteArray head = input.left(m_lineStart);
            input.remove(0, end + 1);
            return takeHead(head);
        }
        ++m_lines;
        m_lineStart = end + 1;
        if (m_lines == 1)
            m_firstLine = m_lineStart;
        checkSize(m_lineStart);
        if (m_state == State::Refused)
            return;
    }
    m_scanned = input.size();
    // Half of the empty line that ends the header is no part of it, however the bytes arrive.
    const bool endsSoon = m_lineStart + 1 == input.size() && input.endsWith('\r');
    checkSize(endsSoon ? m_lineStart : input.size());
}

void RequestReader::checkSize(qsizetype size)
{
    const qsizetype firstLine = m_lines == 0 ? size : m_firstLine;
    if (firstLine > m_limits.requestLine)
        refuse(414, "The request line is too long.");
    else if (m_lines > 0 && size - m_firstLine > m_limits.header)
        refuse(431, "The header is too large.");
    else if (m_lines - 1 > m_limits.fields)
        refuse(431, "The header has too many fields.");
}

void RequestReader::takeHead(const QByteArray &head)
{
    const auto parsed = parseRequestHead(head);
    if (!parsed)
        return refuse(parsed.error().status, parsed.error().reason);
    const auto framing = bodyFraming(*parsed);
    if (!framing)
        return refuse(framing.error().status, framing.error().reason);
    const auto target = parseTarget(parsed->target);
    if (!target)
        return refuse(400, "The request target is not a proper path.");
    m_rawHead = head;
    m_head = *parsed;
    m_framing = *framing;
    m_target = *target;
    m_bodyLimit = m_limits.body(m_target.segments);
    if (m_framing.length > m_bodyLimit)
        return refuse(413, "This body is too large.");
    m_wishesContinue = m_framing.expectsContinue;
    m_state = m_framing.hasBody() ? State::Body : State::Complete;
}

void RequestReader::readBody(QByteArray &input)
{
    if (!input.isEmpty())
        m_wishesContinue = false;
    if (!m_framing.isChunked) {
        const qsizetype size = std::min<qsizetype>(m_framing.length - m_body.size(), input.size());
        m_body.append(input.constData(), size);
        input.remove(0, size);
        if (m_body.size() == m_framing.length)
            m_state = State::Complete;
        return;
    }
    switch (m_chunks.advance(input, m_body, m_bodyLimit)) {
    case ChunkedBody::State::More:
        break;
    case ChunkedBody::State::Done:
        m_state = State::Complete;
        break;
    case ChunkedBody::State::Malformed:
        refuse(400, "The chunked body is malformed.");
        break;
    case ChunkedBody::State::TooLarge:
        refuse(413, "This body is too large.");
        break;
    }
}

} // namespace Uplift
