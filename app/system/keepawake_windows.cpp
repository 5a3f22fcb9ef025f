// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows: the thread that makes the wish has to be the one that takes it back.

#include "keepawake.h"

#include <windows.h>

namespace Uplift
{

namespace
{

class ExecutionHold : public AwakeHold
{
public:
    ExecutionHold()
        : m_isHeld(SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0)
    {
    }
    ~ExecutionHold() override { SetThreadExecutionState(ES_CONTINUOUS); }

    bool isHeld() const override { return m_isHeld; }

private:
    bool m_isHeld;
};

} // namespace

std::unique_ptr<AwakeHold> makeAwakeHold()
{
    return std::make_unique<ExecutionHold>();
}

} // namespace Uplift
