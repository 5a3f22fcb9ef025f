// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Uplift
{

/// True when a visible label of the page contains the sentence.
inline bool says(const QWidget &page, const QString &sentence)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(sentence))
            return true;
    }
    return false;
}

} // namespace Uplift
