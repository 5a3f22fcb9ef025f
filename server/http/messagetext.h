// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Uplift
{

struct HttpAnswer;
struct HttpRequest;

/// The head of a request as it was sent, up to and including the empty line; lines end in CRLF, and
/// what follows `Authorization:` and its like is masked.
QByteArray headOf(const HttpRequest &request);

/// A whole message, for the event log: the head and the body.
QByteArray messageText(const HttpRequest &request);
QByteArray messageText(const HttpAnswer &answer);

} // namespace Uplift
