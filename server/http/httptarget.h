// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace Uplift
{

/// The target of a request, taken apart.
struct HttpTarget
{
    QByteArray path;      ///< as sent, without query
    QStringList segments; ///< decoded one by one; empty ones left out, but for a last one
    QByteArray query;     ///< without '?'
    QByteArray authority; ///< of an absolute target; empty otherwise

    bool operator==(const HttpTarget &) const = default;
};

/// The parts of a percent-encoded path, decoded one by one; empty ones are left out, but for a last
/// one. Nothing when the encoding is broken, hides control characters or is not UTF-8. Pure.
std::optional<QStringList> pathSegments(const QByteArray &path);

/// Takes apart `/path?query`, `http://host/path?query` or `*`. Pure.
///
/// Nothing when it is none of these, when the percent-encoding is broken, or when it hides control
/// characters or bytes that are not UTF-8.
std::optional<HttpTarget> parseTarget(const QByteArray &target);

} // namespace Uplift
