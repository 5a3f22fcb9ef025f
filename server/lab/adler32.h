// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Uplift::Lab
{

/// The checksum of zlib (RFC 1950) over a stream that comes in pieces. Chosen for its speed: with
/// hundreds of downloads on one thread a cryptographic hash would be what is measured.
class Adler32
{
public:
    void add(QByteArrayView piece);
    quint32 value() const { return (m_high << 16) | m_low; }

private:
    quint32 m_low = 1;
    quint32 m_high = 0;
};

} // namespace Uplift::Lab
