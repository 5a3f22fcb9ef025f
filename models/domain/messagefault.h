// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Uplift
{

/// Why nothing came of a message.
enum class MessageFault {
    NotXml,       ///< not well-formed
    Forbidden,    ///< a document type, an entity: never read
    TooComplex,   ///< deeper or larger than any endpoint's message
    NotExpected,  ///< well-formed, but another document
    NothingKnown, ///< an endpoint's message, with nothing in it that is understood
};

inline constexpr int MessageFaultCount = int(MessageFault::NothingKnown) + 1;

/// The fixed English word of a fault, as the event log has it.
QString word(MessageFault fault);

/// The fault of that word, where there is one.
std::optional<MessageFault> messageFaultOf(QStringView word);

} // namespace Uplift
