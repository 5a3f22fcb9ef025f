// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Uplift
{

/// Remembers what was said, so that what endpoints do with each message is noted once. Bounded:
/// after very many it begins anew.
class SaidOnce
{
public:
    /// True the first time.
    bool isNews(const QString &what)
    {
        constexpr qsizetype Most = 20'000;
        if (m_said.contains(what))
            return false;
        if (m_said.size() >= Most)
            m_said.clear();
        m_said.insert(what);
        return true;
    }

private:
    QSet<QString> m_said;
};

} // namespace Uplift
