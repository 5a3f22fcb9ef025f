// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Uplift
{

/// Gives equal texts one memory: a hundred thousand rows name the same few packages, versions and
/// models. Remembers so many that this holds, and no more.
class SharedTexts
{
public:
    QString of(const QString &text)
    {
        if (text.isEmpty())
            return text;
        if (m_texts.size() >= Most)
            m_texts.clear();
        return *m_texts.insert(text);
    }

private:
    static constexpr qsizetype Most = 1000;

    QSet<QString> m_texts;
};

} // namespace Uplift
