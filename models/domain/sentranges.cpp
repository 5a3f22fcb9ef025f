// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentranges.h"

#include <algorithm>

namespace Uplift
{

static constexpr qsizetype MostRanges = 1000;

void SentRanges::add(qint64 first, qint64 end)
{
    if (first >= end)
        return;
    auto next = m_ranges.upperBound(first);
    if (next != m_ranges.begin() && std::prev(next).value() >= first)
        --next;
    while (next != m_ranges.end() && next.key() <= end) {
        first = std::min(first, next.key());
        end = std::max(end, next.value());
        next = m_ranges.erase(next);
    }
    if (m_ranges.size() < MostRanges)
        m_ranges.insert(first, end);
}

qint64 SentRanges::bytes() const
{
    qint64 sum = 0;
    for (const auto &[first, end] : m_ranges.asKeyValueRange())
        sum += end - first;
    return sum;
}

bool SentRanges::isWhole(qint64 size) const
{
    return m_ranges.size() == 1 && m_ranges.firstKey() == 0 && m_ranges.first() >= size;
}

} // namespace Uplift
