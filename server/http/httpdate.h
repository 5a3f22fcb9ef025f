// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Uplift
{

/// The date format of HTTP (RFC 9110, 5.6.7): `Wed, 12 Mar 2014 14:01:06 GMT`.
QByteArray httpDate(const QDateTime &moment);

/// The present moment by the computer's clock; made once a second.
QByteArray currentHttpDate();

/// Reads an HTTP date, in the two old formats also; not valid when it is none. UTC.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace Uplift
