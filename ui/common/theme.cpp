// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "spacing.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QPainter>
#include <QPlainTextEdit>
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

constexpr char FilledProperty[] = "isFilledWithAccent";

bool isFilled(const QWidget *widget)
{
    return widget && widget->property(FilledProperty).toBool();
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

    using QProxyStyle::polish;

    /// Each palette that the desktop hands out comes by here.
    void polish(QPalette &palette) override
    {
        QProxyStyle::polish(palette);
        palette = readable(palette);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect)
            return drawFocus(*option, *painter);
        const bool isPanel = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
        if (isPanel && (option->state & State_Enabled) && isFilled(widget))
            return drawFilled(*option, *painter);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isPartOfField = qobject_cast<const QAbstractSpinBox *>(widget) ||
                                   qobject_cast<const QComboBox *>(widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
            (element == PE_FrameLineEdit && !isPartOfField))
            outline(*option, *painter);
        if (element != PE_Frame || !qobject_cast<const QPlainTextEdit *>(widget))
            return;
        if (option->state & State_HasFocus)
            drawFocus(*option, *painter);
        else
            outline(*option, *painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (qobject_cast<const QAbstractSpinBox *>(widget))
            outline(*option, *painter);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum &&
            (element == CE_ProgressBarGroove || element == CE_ProgressBarContents))
            return drawBar(element, *bar, *painter);
        if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
            return drawHeader(element, *option, *painter);
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
            header && element == CE_HeaderLabel) {
            QStyleOptionHeaderV2 caption = *header;
            caption.palette.setColor(QPalette::ButtonText, captionInk(option->palette));
            return QProxyStyle::drawControl(element, &caption, painter, widget);
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_MenuBarItem || element == CE_MenuBarEmptyArea)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                mixed(option->palette.color(QPalette::Window),
                      option->palette.color(QPalette::WindowText), 0.15));
        if (element == CE_TabBarTabShape && (option->state & State_Selected))
            painter->fillRect(
                QRect(option->rect.left() + 2, option->rect.top() + 1, option->rect.width() - 4, 2),
                option->palette.color(QPalette::Active, QPalette::Highlight));
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        constexpr int Padding = 10; // Fusion's text touches the frame
        if (type == CT_ToolButton && isRaisedText(option))
            return QProxyStyle::sizeFromContents(type, option, contents, widget) +
                   QSize(Padding, 0);
        if (type == CT_HeaderSection)
            return QProxyStyle::sizeFromContents(type, option, contents, widget) +
                   QSize(0, Space::Unit);
        if (type != CT_PushButton)
            return QProxyStyle::sizeFromContents(type, option, contents, widget);
        // With and without an icon they are of one height.
        const int icon = pixelMetric(PM_ButtonIconSize, option, widget);
        const QSize padded(contents.width() + Padding, std::max(contents.height(), icon));
        return QProxyStyle::sizeFromContents(type, option, padded, widget);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        switch (metric) {
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return widget && widget->isWindow() ? Space::Double : Space::Unit;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return Space::Unit;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // a red cross beside "Cancel" warns of it
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    static QColor captionInk(const QPalette &palette)
    {
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        return readableInk(mixed(base, text, 0.66), base, text);
    }

    /// Flat, a part of the table; a line below, and one where a column can be sized.
    static void drawHeader(ControlElement element, const QStyleOption &option, QPainter &painter)
    {
        const QColor base = option.palette.color(QPalette::Base);
        const QColor text = option.palette.color(QPalette::Text);
        const bool isPressed = option.state & State_Sunken;
        const bool isHovered = (option.state & State_MouseOver) && (option.state & State_Enabled);
        const QRect &rect = option.rect;
        painter.fillRect(rect, mixed(base, text, isPressed ? 0.12 : isHovered ? 0.06 : 0.0));
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                         mixed(base, text, 0.16));
        if (element == CE_HeaderSection) {
            const int edge = option.direction == Qt::LeftToRight ? rect.right() : rect.left();
            painter.fillRect(
                QRect(edge, rect.top() + Space::Half, 1, rect.height() - 2 * Space::Half),
                mixed(base, text, 0.1));
        }
    }

    static bool isRaisedText(const QStyleOption *option)
    {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        return button && button->toolButtonStyle == Qt::ToolButtonTextOnly &&
               !(button->state & State_AutoRaise);
    }

    static void drawFilled(const QStyleOption &option, QPainter &painter)
    {
        const QPalette palette = QGuiApplication::palette();
        QColor fill = accentColour(palette);
        if (option.state & (State_Sunken | State_MouseOver))
            fill = mixed(fill, onAccentColour(palette), option.state & State_Sunken ? 0.16 : 0.08);
        const bool showsFocus =
            (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (showsFocus) {
            painter.setPen(onAccentColour(palette));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
        }
        painter.restore();
    }

    /// A line around; Fusion lays a veil over what has the focus, and so over its words.
    static void drawFocus(const QStyleOption &option, QPainter &painter)
    {
        if (!(option.state & State_KeyboardFocusChange) &&
            !QApplication::style()->styleHint(SH_UnderlineShortcut, &option))
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QGuiApplication::palette().color(QPalette::Active, QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }

    /// Flat, as the bars of the table; Fusion's ends in a shadow of its own.
    static void drawBar(ControlElement element, const QStyleOptionProgressBar &bar,
                        QPainter &painter)
    {
        const QColor window = bar.palette.color(QPalette::Window);
        QRectF rect = QRectF(bar.rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (element == CE_ProgressBarGroove) {
            painter.setPen(mixed(window, bar.palette.color(QPalette::WindowText), 0.35));
            painter.setBrush(bar.palette.color(QPalette::Base));
        } else {
            const double share = double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
            rect.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
            if (bar.direction == Qt::RightToLeft)
                rect.moveRight(bar.rect.right() + 0.5);
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar.palette.color(QPalette::Active, QPalette::Highlight));
        }
        if (rect.width() > 1)
            painter.drawRoundedRect(rect, 2, 2);
        painter.restore();
    }

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
    useFont(QApplication::font());
#endif
}

void useFont(const QFont &font)
{
    QApplication::setFont(font);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    QApplication::setFont(captionFont(font), "QHeaderView");
#endif
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont captionFont(const QFont &font)
{
    return scaledFont(font, 12.0 / 13);
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

namespace
{

constexpr double LeastContrast = 4.5; // WCAG 2, level AA

/// An ink, what it stands on, and the ink of plain text there.
struct Ink
{
    QPalette::ColorRole role;
    QPalette::ColorRole ground;
    QPalette::ColorRole text;
};

constexpr Ink Inks[] = {
    {QPalette::PlaceholderText, QPalette::Base, QPalette::Text},
    {QPalette::Link, QPalette::Base, QPalette::Text},
    {QPalette::LinkVisited, QPalette::Base, QPalette::Text},
    {QPalette::ToolTipText, QPalette::ToolTipBase, QPalette::ToolTipText},
    {QPalette::ButtonText, QPalette::Button, QPalette::ButtonText},
};

/// Black or white, whichever is seen better.
QColor opposite(const QColor &ground)
{
    return contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
}

} // namespace

QColor readableInk(const QColor &ink, const QColor &ground, const QColor &text)
{
    const QColor seen = mixed(ground, ink, ink.alphaF());
    if (contrast(seen, ground) >= LeastContrast)
        return seen;
    const QColor end = contrast(text, ground) >= LeastContrast ? text : opposite(ground);
    constexpr int Steps = 20;
    for (int step = 1; step < Steps; ++step) {
        const QColor shade = mixed(seen, end, double(step) / Steps);
        if (contrast(shade, ground) >= LeastContrast)
            return shade;
    }
    return end;
}

QPalette readable(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const Ink &ink : Inks) {
            const QColor ground = palette.color(group, ink.ground);
            palette.setColor(group, ink.role,
                             readableInk(palette.color(group, ink.role), ground,
                                         palette.color(group, ink.text)));
        }
    }
    return palette;
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

static void takeSoftSelection(QWidget &view)
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

namespace
{

/// Softens the selection of a view anew when the palette changes.
class SelectionSoftener : public QObject
{
public:
    explicit SelectionSoftener(QWidget &view)
        : QObject(&view)
        , m_view(view)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            takeSoftSelection(m_view);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_view;
};

} // namespace

void softenSelection(QWidget &view)
{
    takeSoftSelection(view);
    view.installEventFilter(new SelectionSoftener(view));
}

QColor accentColour(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    return isDark(palette) ? mixed(accent, Qt::white, 0.3)
                           : readableInk(accent, Qt::white, Qt::black);
}

QColor onAccentColour(const QPalette &palette)
{
    return opposite(accentColour(palette));
}

namespace
{

void takeAccent(QAbstractButton &button)
{
    const QPalette all = QGuiApplication::palette();
    if (button.palette().color(QPalette::Active, QPalette::ButtonText) == onAccentColour(all))
        return; // or its own PaletteChange would lead here for ever
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::ButtonText, onAccentColour(all));
    button.setPalette(own);
}

/// Colours the words of a filled button anew when the palette changes.
class AccentFollower : public QObject
{
public:
    explicit AccentFollower(QAbstractButton &button)
        : QObject(&button)
        , m_button(button)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange ||
            event->type() == QEvent::ApplicationPaletteChange)
            takeAccent(m_button);
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractButton &m_button;
};

} // namespace

void fillWithAccent(QAbstractButton &button)
{
    button.setProperty(FilledProperty, true);
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    takeAccent(button);
    button.installEventFilter(new AccentFollower(button));
#endif
}

} // namespace Uplift
