// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages.h"

namespace Uplift::Soap
{

/// Reads a check-in: SOAP 1.1, by namespace and local name, never by prefix. Pure; any thread.
Decoded<PostEvent> decodePostEvent(const QByteArray &body);

/// Reads what an endpoint posts to a feedback address, in any form, bare or in a SOAP envelope.
Decoded<FeedbackMessage> decodeFeedback(const QByteArray &body);

/// Reads what may be either, where both may come: a check-in if it is one, else feedback. The
/// document is read once.
Decoded<Message> decodeMessage(const QByteArray &body);

/// Writes the answer to a check-in; element text carries no surrounding white space.
QByteArray encodeReply(const Reply &reply);

/// Writes a SOAP 1.1 fault of the client's kind with that text.
QByteArray encodeFault(const QString &text);

} // namespace Uplift::Soap
