// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Uplift
{

/// The user has just started this program and so may bring a window to the front; lets another
/// program of the user do that instead. Nothing to do but on Windows.
void letOthersComeForward();

} // namespace Uplift
