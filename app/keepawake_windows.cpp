// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keepawake.h"

#include <windows.h>

namespace Uplift
{

class KeepAwake::Hold
{
public:
    Hold()
        : m_isHeld(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0)
    {
    }
    ~Hold() { SetThreadExecutionState(ES_CONTINUOUS); }

    bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld;
};

KeepAwake::KeepAwake() = default;
KeepAwake::~KeepAwake() = default;

void KeepAwake::setAwake(bool awake)
{
    if (!awake)
        m_hold.reset();
    else if (!m_hold)
        m_hold = std::make_unique<Hold>();
}

bool KeepAwake::isHeld() const
{
    return m_hold && m_hold->isHeld();
}

} // namespace Uplift
