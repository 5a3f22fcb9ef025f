// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chunkedbody.h"
#include "httprequesthead.h"
#include "httptarget.h"
#include "requestlimits.h"

#include <utility>

namespace Uplift
{

/// Reads one request after the other from bytes as they arrive, within limits. Pure; no socket.
class RequestReader
{
public:
    enum class State { Head, Body, Complete, Refused };

    explicit RequestReader(const RequestLimits &limits)
        : m_limits(limits)
    {
    }

    /// Takes what belongs to the present request from the front of `input`. What is left when it
    /// is complete belongs to the next one.
    State advance(QByteArray &input);

    /// Begins the next request.
    void startOver();

    /// True once when the client waits to be told to go on with its body.
    bool takeContinueWish();

    /// Valid when Complete.
    const HttpRequestHead &head() const { return m_head; }
    const HttpTarget &target() const { return m_target; }
    const QByteArray &body() const { return m_body; }

    /// The body, once; the reader has none then.
    QByteArray takeBody() { return std::exchange(m_body, {}); }

    /// Request line and fields byte by byte as they came, without the empty line.
    const QByteArray &rawHead() const { return m_rawHead; }

    /// True when the present request asks for a head alone; known from its first bytes.
    bool isHead() const { return m_isHead; }

    /// Valid when Refused.
    const HttpRefusal &refusal() const { return m_refusal; }

private:
    void readHead(QByteArray &input);
    void checkSize(qsizetype size);
    void takeHead(const QByteArray &head);
    void readBody(QByteArray &input);
    void refuse(int status, const QByteArray &reason);

    const RequestLimits &m_limits;
    State m_state = State::Head;
    qsizetype m_scanned = 0;   ///< bytes of the input without an unseen line end
    qsizetype m_lineStart = 0; ///< where the present line of the head begins
    qsizetype m_firstLine = 0; ///< bytes of the request line with its end
    bool m_isHead = false;
    int m_lines = 0; ///< complete lines of the head
    QByteArray m_rawHead;
    HttpRequestHead m_head;
    HttpTarget m_target;
    HttpBodyFraming m_framing;
    ChunkedBody m_chunks;
    qint64 m_bodyLimit = 0;
    bool m_wishesContinue = false;
    QByteArray m_body;
    HttpRefusal m_refusal;
};

} // namespace Uplift
