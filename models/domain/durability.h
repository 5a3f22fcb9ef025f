// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Uplift
{

/// Tells when all that has happened so far is on disk. Engine thread.
///
/// The server holds an answer back until then, so that nothing that was answered with 200 is lost.
class Durability
{
public:
    virtual ~Durability() = default;

    /// Calls `then(true)` once everything recorded up to this call is committed, at once if it
    /// is already; `then(false)` when it could not be written. Never calls twice.
    virtual void whenDurable(std::function<void(bool durable)> then) = 0;
};

} // namespace Uplift
