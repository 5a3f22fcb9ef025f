// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadyscrollbar.h"

#include <QStyle>
#include <QStyleOptionSlider>

namespace Uplift
{

SteadyScrollBar::SteadyScrollBar(Qt::Orientation orientation, QWidget *parent)
    : QScrollBar(orientation, parent)
{
}

void SteadyScrollBar::sliderChange(SliderChange change)
{
    if (change != SliderValueChange || face() != m_painted)
        QScrollBar::sliderChange(change);
}

void SteadyScrollBar::paintEvent(QPaintEvent *event)
{
    m_painted = face();
    QScrollBar::paintEvent(event);
}

SteadyScrollBar::Face SteadyScrollBar::face() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return {.slider = style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                              QStyle::SC_ScrollBarSlider, this),
            .atStart = value() == minimum(),
            .atEnd = value() == maximum()};
}

} // namespace Uplift
