// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropmarks.h"

#include <ui/common/assessmentwords.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Uplift
{

namespace
{

constexpr int MarkSize = 16;
constexpr int MarkGap = Space::Unit;

} // namespace

QRect wordsIn(const QRect &place)
{
    return place.adjusted(MarkGap + MarkSize + MarkGap, 0, -MarkGap, 0);
}

void paintTarget(QPainter &painter, const QStyleOptionViewItem &option, Tone tone)
{
    const QColor ink = colourOf(tone, option.palette);
    QColor tint = ink;
    tint.setAlphaF(0.12F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tint);
    painter.setPen(QPen(ink, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    painter.restore();
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                const Look &look, const QString &text, bool isTarget)
{
    const QRect room = place.adjusted(MarkGap, 0, -MarkGap, 0);
    QRect iconRect(room.left(), 0, MarkSize, MarkSize);
    iconRect.moveTop(room.center().y() - MarkSize / 2 + 1);
    icon(look).paint(&painter, QStyle::visualRect(option.direction, place, iconRect));
    const QRect words = QStyle::visualRect(option.direction, place, wordsIn(place));
    painter.save();
    painter.setPen(colourOf(look.tone, option.palette));
    QFont font = option.font;
    font.setBold(isTarget);
    painter.setFont(font);
    painter.drawText(
        words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

void DropMarks::begin(const QStringList &fileNames)
{
    if (fileNames == m_fileNames)
        return;
    m_fileNames = fileNames;
    m_judged.clear();
}

void DropMarks::end()
{
    m_fileNames.clear();
    m_judged.clear();
}

Assessment DropMarks::of(EndpointId system) const
{
    const auto known = m_judged.constFind(system);
    if (known != m_judged.cend())
        return *known;
    return *m_judged.insert(system, m_judge ? m_judge(system, m_fileNames) : Assessment());
}

void DropMarks::paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                      EndpointId system, bool isTarget) const
{
    const Assessment assessment = of(system);
    const Look look = lookOf(assessment);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ground =
        isSelected ? selectionColour(option.palette) : option.palette.color(QPalette::Base);
    painter.fillRect(place.adjusted(0, 0, 0, -1), // the line below parts the rows
                     mixed(ground, colourOf(look.tone, option.palette), 0.06));
    paintWords(painter, option, place, look, textOf(assessment), isTarget);
    if (isTarget)
        paintTarget(painter, option, look.tone);
}

} // namespace Uplift
