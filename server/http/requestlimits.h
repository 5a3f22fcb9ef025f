// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

namespace Uplift
{

/// How large a request may be.
struct RequestLimits
{
    qsizetype requestLine = qsizetype(8) * 1024; ///< bytes
    qsizetype header = qsizetype(16) * 1024;     ///< bytes of all fields
    int fields = 100;

    /// The largest body in bytes for a path (decoded segments).
    std::function<qint64(const QStringList &segments)> body = [](const QStringList &) {
        return qint64(64) * 1024;
    };
};

} // namespace Uplift
