// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadyscrollbar.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int LinesAtOnce = 64; // Qt fills 96 and more with the help of other threads

/// Draws a style's scroll bars in parts, so that each of them is filled here and now.
class InParts : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QRect &whole = option->rect;
        if (whole.isEmpty() || ratio * 2 != int(ratio * 2)) { // parts would not join exactly
            QProxyStyle::drawComplexControl(control, option, painter, widget);
            return;
        }
        const int lines = std::max(2, int(LinesAtOnce / ratio) / 2 * 2);
        QPixmap part(QSize(whole.width(), lines) * ratio);
        part.setDevicePixelRatio(ratio);
        for (int top = whole.top(); top <= whole.bottom(); top += lines) {
            part.fill(Qt::transparent);
            QPainter onto(&part);
            onto.translate(-whole.left(), -top);
            QProxyStyle::drawComplexControl(control, option, &onto, widget);
            onto.end();
            painter->drawPixmap(whole.left(), top, part);
        }
    }
};

} // namespace

SteadyScrollBar::SteadyScrollBar(Qt::Orientation orientation, QWidget *parent)
    : QScrollBar(orientation, parent)
{
    const QString used = QApplication::style()->name();
    if (used.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        return; // the systems' own styles draw by other means
    auto *style = new InParts(QStyleFactory::create(used));
    style->setParent(this);
    setStyle(style);
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
