// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace Uplift
{

/// The wish that the computer stays awake, as long as it lives.
class AwakeHold
{
public:
    virtual ~AwakeHold() = default;

    /// True when the system has taken the wish.
    virtual bool isHeld() const = 0;
};

/// A wish in the way of this system.
std::unique_ptr<AwakeHold> makeAwakeHold();

/// Keeps the computer from falling asleep, as far as the system lets an ordinary program do so.
/// Ends with the program, however it ends. GUI thread.
class KeepAwake
{
public:
    void setAwake(bool awake)
    {
        if (!awake)
            m_hold.reset();
        else if (!m_hold)
            m_hold = makeAwakeHold();
    }

    bool isHeld() const { return m_hold && m_hold->isHeld(); }

private:
    std::unique_ptr<AwakeHold> m_hold;
};

} // namespace Uplift
