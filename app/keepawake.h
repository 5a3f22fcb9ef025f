// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Uplift
{

/// Keeps the computer from falling asleep, as far as the system lets an ordinary program do so.
/// Ends with the program, however it ends. GUI thread.
class KeepAwake
{
public:
    KeepAwake();
    ~KeepAwake();

    void setAwake(bool awake);

    /// True when the system has taken the wish.
    bool isHeld() const;

private:
    class Hold;

    std::unique_ptr<Hold> m_hold;
};

} // namespace Uplift
