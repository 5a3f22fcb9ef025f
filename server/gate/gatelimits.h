// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/requestlimits.h>

#include <chrono>

namespace Uplift
{

/// What a client may cost: sizes, times and numbers.
struct GateLimits
{
    RequestLimits request;
    std::chrono::milliseconds wholeRequest{30'000}; ///< from its first byte to its last
    std::chrono::milliseconds idle{60'000};         ///< between two requests
    std::chrono::milliseconds answer{60'000};       ///< from the request to the answer's first byte
    std::chrono::milliseconds stalledWrite{60'000}; ///< in which less than that could be sent:
    qint64 leastWritten = qint64(16) * 1024;        ///< bytes, or the rest of an answer
    std::chrono::milliseconds drain{1'000};         ///< after a refusal, for the client to read it
    std::chrono::milliseconds handshake{10'000};    ///< of TLS
    int connections = 4000;
    int connectionsPerAddress = 1500;
    int turnedAway = 64; ///< connections that are told why they are refused, at once; more are cut
};

} // namespace Uplift
