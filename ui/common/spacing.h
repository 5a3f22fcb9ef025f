// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Distances of the window, in pixels: a grid of 8, and its half within what belongs together.
namespace Uplift::Space
{

inline constexpr int Half = 4;    ///< lines of one thing
inline constexpr int Unit = 8;    ///< things beside and below each other
inline constexpr int Double = 16; ///< around a page; between its groups
inline constexpr int Triple = 24; ///< around a dialog that is read before it is left

} // namespace Uplift::Space
