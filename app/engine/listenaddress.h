// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>
#include <optional>

namespace Uplift
{

/// An address and port to listen on; port 0 is any free one.
struct ListenAddress
{
    QHostAddress address = QHostAddress(QHostAddress::Any); ///< IPv4 and IPv6
    quint16 port = 80;

    bool operator==(const ListenAddress &) const = default;
};

/// Reads `--listen`: "10.0.0.5:8080", ":8080", "8080", "[::]:80"; nothing when it makes no sense.
std::optional<ListenAddress> parseListenAddress(const QString &text);

} // namespace Uplift
