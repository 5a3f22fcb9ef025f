// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steprail.h"

#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Uplift
{

namespace
{

constexpr int RailMargin = Space::Double;
constexpr int StepHeight = 5 * Space::Unit;
constexpr int StepCircle = 3 * Space::Unit;
constexpr int StepGap = Space::Unit; ///< between edge, circle and words

} // namespace

enum class StepStage { Done, InDoubt, Current, Ahead };

/// A circle with a number or a tick, and the title of the step.
class StepButton : public QPushButton
{
public:
    StepButton(int number, QWidget *parent)
        : QPushButton(parent)
        , m_number(number)
    {
        setAutoDefault(false);
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
    }

    void setStage(StepStage stage, bool wasSeen)
    {
        m_stage = stage;
        setEnabled(wasSeen && stage != StepStage::Current);
        update();
    }

    QRect circle() const
    {
        QRect place(StepGap, 0, StepCircle, StepCircle);
        place.moveTop((height() - StepCircle) / 2);
        return QStyle::visualRect(layoutDirection(), rect(), place);
    }

    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true); // as the current one is
        return {3 * StepGap + StepCircle + QFontMetrics(bold).horizontalAdvance(text()),
                std::max(StepHeight, fontMetrics().height() + 2 * StepGap)};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette colours = QGuiApplication::palette();
        if (isEnabled() && (underMouse() || hasFocus())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selectionColour(colours));
            painter.drawRoundedRect(rect().adjusted(1, 3, -1, -3), 6, 6);
        }
        paintCircle(painter, colours);
        QFont words = font();
        words.setBold(m_stage == StepStage::Current);
        painter.setFont(words);
        painter.setPen(m_stage == StepStage::Ahead ? colourOf(Tone::Quiet, colours)
                                                   : colours.color(QPalette::WindowText));
        const QRect place = rect().adjusted(2 * StepGap + StepCircle, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                             Qt::AlignVCenter,
                         text());
    }

private:
    void paintCircle(QPainter &painter, const QPalette &colours)
    {
        if (m_stage == StepStage::Done)
            return Uplift::icon(Look{QStringLiteral("proved"), Tone::Good})
                .paint(&painter, circle());
        if (m_stage == StepStage::InDoubt)
            return Uplift::icon(Look{QStringLiteral("warning"), Tone::Warning})
                .paint(&painter, circle());
        const bool isCurrent = m_stage == StepStage::Current;
        const QColor quiet = colourOf(Tone::Quiet, colours);
        painter.setPen(isCurrent ? QPen(Qt::NoPen) : QPen(quiet, 1));
        painter.setBrush(isCurrent ? QBrush(accentColour(colours)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(circle()).adjusted(1, 1, -1, -1));
        painter.setPen(isCurrent ? onAccentColour(colours) : quiet);
        painter.drawText(circle(), Qt::AlignCenter, QString::number(m_number));
    }

    int m_number;
    StepStage m_stage = StepStage::Ahead;
};

StepRail::StepRail(int steps, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(RailMargin, RailMargin, RailMargin, RailMargin);
    layout->setSpacing(0);
    for (int step = 0; step < steps; ++step) {
        auto *button = new StepButton(step + 1, this);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        layout->addWidget(button);
        m_steps.append(button);
    }
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepRail::setTitles(const QStringList &titles)
{
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        m_steps.at(step)->setText(titles.value(step));
        m_steps.at(step)->updateGeometry();
    }
}

/// For screen readers: the number of the step, how many there are, its title.
static QString spoken(StepStage stage)
{
    switch (stage) {
    case StepStage::Current:
        return StepRail::tr("Step %1 of %2, %3: this one", "number, title");
    case StepStage::InDoubt:
        return StepRail::tr("Step %1 of %2, %3: not in order", "number, title");
    case StepStage::Done:
        return StepRail::tr("Step %1 of %2, %3: done", "number, title");
    case StepStage::Ahead:
        break;
    }
    return StepRail::tr("Step %1 of %2, %3: to come", "number, title");
}

void StepRail::setCurrent(int step, int furthest, int inDoubt)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const StepStage stage = i == step                      ? StepStage::Current
                                : i < furthest && i == inDoubt ? StepStage::InDoubt
                                : i < furthest                 ? StepStage::Done
                                                               : StepStage::Ahead;
        m_steps.at(i)->setStage(stage, i <= furthest);
        m_steps.at(i)->setAccessibleName(
            spoken(stage).arg(i + 1).arg(m_steps.size()).arg(m_steps.at(i)->text()));
    }
}

/// What the rail stands on, with an edge towards the page.
void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette colours = QGuiApplication::palette();
    const QColor window = colours.color(QPalette::Window);
    painter.fillRect(rect(), mixed(window, colours.color(QPalette::Base), 0.6));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()),
                     mixed(window, colours.color(QPalette::WindowText), 0.15));
}

} // namespace Uplift
