// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Uplift
{

struct HttpRequestHead;
struct HttpTarget;

/// A request that has arrived whole, in the one form that every version of QHttpServer reads right:
/// a target that a URL can hold, one Host field, the body by its length.
///
/// What is about the connection and not the request is left out: QHttpServer before 6.10 ignores
/// `Connection`, no version takes a body in chunks in pieces right, and an `Upgrade` would take the
/// connection from the gate. Pure.
QByteArray plainRequest(const HttpRequestHead &head, const HttpTarget &target,
                        const QByteArray &body);

} // namespace Uplift
