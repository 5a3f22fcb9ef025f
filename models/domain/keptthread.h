// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

namespace Uplift
{

/// Has a pool start a thread now, and keep it. On Linux a new thread takes files of its own for its
/// event loop, and ends the program where none is left. Call it when the pool has its size.
inline void keepThread(QThreadPool &pool)
{
    pool.setExpiryTimeout(-1);
    pool.start([] {});
}

} // namespace Uplift
