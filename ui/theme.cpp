// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <algorithm>
#include <cmath>

namespace Uplift
{

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
/// Fusion, with what it lacks: outlines that are seen on a dark window too, where a box that is not
/// ticked was as good as absent, a selected tab that stands out, and buttons with room for their
/// words.
class OutlinedFusion : public QProxyStyle
{
public:
    OutlinedFusion()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
            element == PE_FrameLineEdit)
            outline(*option, *painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            outline(*option, *painter);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_TabBarTabShape && (option->state & State_Selected))
            painter->fillRect(
                QRect(option->rect.left() + 2, option->rect.top() + 1, option->rect.width() - 4, 2),
                option->palette.color(QPalette::Active, QPalette::Highlight));
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        constexpr int Padding = 10; // Fusion's text touches the frame
        const QSize padded = type == CT_PushButton ? contents + QSize(Padding, 0) : contents;
        return QProxyStyle::sizeFromContents(type, option, padded, widget);
    }

private:
    static void outline(const QStyleOption &option, QPainter &painter)
    {
        const bool hasFocus = option.state & State_HasFocus; // has its own colour
        if (!isDark(option.palette) || hasFocus)
            return;
        const bool isEnabled = option.state & State_Enabled;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(option.palette.color(QPalette::Window),
                             option.palette.color(QPalette::Active, QPalette::WindowText),
                             isEnabled ? 0.45 : 0.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }
};
#endif

} // namespace

void applyStyle([[maybe_unused]] QApplication &application)
{
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    application.setStyle(new OutlinedFusion);
#endif
}

int letterWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QLatin1Char('x'));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Text)) > luminance(palette.color(QPalette::Base));
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor selectionColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base),
                 palette.color(QPalette::Active, QPalette::Highlight),
                 isDark(palette) ? 0.35 : 0.2);
}

static QPalette softSelection(const QPalette &palette)
{
    QPalette soft;
    const QColor active = selectionColour(palette);
    const QColor inactive = mixed(palette.color(QPalette::Base), active, 0.7);
    soft.setColor(QPalette::Highlight, active);
    soft.setColor(QPalette::Inactive, QPalette::Highlight, inactive);
    soft.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return soft;
}

void softenSelection(QWidget &view)
{
    const QPalette soft = softSelection(QGuiApplication::palette());
    const auto has = [&](QPalette::ColorGroup group, QPalette::ColorRole role) {
        return view.palette().color(group, role) == soft.color(group, role);
    };
    const bool isDone = has(QPalette::Active, QPalette::Highlight) &&
                        has(QPalette::Inactive, QPalette::Highlight) &&
                        has(QPalette::Active, QPalette::HighlightedText);
    if (!isDone) // or its own PaletteChange would lead here for ever
        view.setPalette(soft);
}

} // namespace Uplift
