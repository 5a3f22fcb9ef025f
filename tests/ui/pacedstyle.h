// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Uplift
{

/// Fusion, that says how long things move; 0: the desktop wants no motion.
class PacedStyle : public QProxyStyle
{
public:
    explicit PacedStyle(int milliseconds)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_milliseconds(milliseconds)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? m_milliseconds
                   : QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    int m_milliseconds;
};

} // namespace Uplift
