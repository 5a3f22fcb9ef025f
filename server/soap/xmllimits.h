// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Uplift::Soap
{

/// How deep elements may lie in each other.
inline constexpr int maximumDepth = 64;

/// How many elements a document may have; a whole `/Status` of a large room has a few thousand.
inline constexpr int maximumElements = 20'000;

/// How many attributes an element may have. Qt compares each with each, so that some 10,000 in one
/// tag would hold the thread for a third of a second.
inline constexpr int maximumAttributes = 64;

/// Longest value taken from an element, in UTF-16 units; what is longer is cut.
inline constexpr int maximumValueLength = 1024;

} // namespace Uplift::Soap
