// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adler32.h"

#include <algorithm>

namespace Uplift::Lab
{
namespace
{

constexpr quint32 prime = 65521;

/// So many bytes can be added up before 32 bits overflow (RFC 1950).
constexpr qsizetype safeRun = 5552;

} // namespace

void Adler32::add(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const QByteArrayView run = piece.first(std::min(piece.size(), safeRun));
        for (const char byte : run) {
            m_low += static_cast<quint8>(byte);
            m_high += m_low;
        }
        m_low %= prime;
        m_high %= prime;
        piece = piece.sliced(run.size());
    }
}

} // namespace Uplift::Lab
