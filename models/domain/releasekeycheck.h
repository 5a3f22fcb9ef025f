// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What a text typed as a release key is.
enum class KeyCheck { Empty, Good, TooShort, TooLong, HasSpace, HasStrangeCharacter, IsOptionKey };

inline constexpr int ShortestReleaseKey = 16; ///< TC3.1 API: Key: <16..24 characters>
inline constexpr int LongestReleaseKey = 24;

/// The text without the spaces and line ends that come along when it is pasted.
QString trimmedKey(const QString &typed);

/// Checks a trimmed key; no rule for its characters is published beyond being printable.
KeyCheck checkReleaseKey(const QString &key);

/// Whether a text has the form of an option key, "1S050-1-79FDE3AC" (Cisco's article on option keys
/// of endpoints): as long as a release key, taken by the endpoint in its place, and of no use
/// there.
bool looksLikeOptionKey(const QString &key);

} // namespace Uplift
