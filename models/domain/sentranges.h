// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

namespace Uplift
{

/// Which bytes of a file have been sent, added up over any number of ranges, in any order and with
/// any overlap.
class SentRanges
{
public:
    /// The bytes from `first` up to but not including `end`; nothing where there are none.
    ///
    /// One that is kept apart from all others is forgotten where there are more than a thousand of
    /// them: no endpoint fetches like that.
    void add(qint64 first, qint64 end);

    void clear() { m_ranges.clear(); }

    bool isEmpty() const { return m_ranges.isEmpty(); }

    /// How many different bytes.
    qint64 bytes() const;

    /// True when no byte of a file of that size is missing.
    bool isWhole(qint64 size) const;

private:
    QMap<qint64, qint64> m_ranges; ///< end by first; they neither overlap nor touch
};

} // namespace Uplift
