// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemepicture.h"

#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace Uplift
{

namespace
{

constexpr int SchemeIcon = 24;
constexpr int SchemePad = Space::Unit;
constexpr int WayMargin = Space::Unit; ///< to the stations
constexpr int LeastBox = 64;
constexpr int LeastWay = 40;   ///< of a way without words
constexpr int ArrowHead = 6;   ///< long, and as high to each side
constexpr int WidestBox = 168; ///< of a station
constexpr int ShownLines = 3;  ///< of a way's text, above its arrow

void paintHead(QPainter &painter, QPointF tip, int direction)
{
    painter.drawLine(tip, tip + QPointF(-direction * ArrowHead, -ArrowHead * 0.7));
    painter.drawLine(tip, tip + QPointF(-direction * ArrowHead, ArrowHead * 0.7));
}

} // namespace

SchemePicture::SchemePicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SchemePicture::setScheme(const Scheme &scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    QStringList words;
    for (qsizetype i = 0; i < scheme.stations.size(); ++i) {
        const SchemeStation &station = scheme.stations.at(i);
        words.append(station.detail.isEmpty()
                         ? station.title
                         : QStringLiteral("%1: %2").arg(station.title, station.detail));
        if (i < scheme.ways.size() && !scheme.ways.at(i).text.isEmpty())
            words.append(QString(scheme.ways.at(i).text).replace(u'\n', QStringLiteral(", ")));
    }
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int SchemePicture::lineHeight() const
{
    return fontMetrics().lineSpacing();
}

QSize SchemePicture::sizeHint() const
{
    return {560, minimumSizeHint().height()};
}

QSize SchemePicture::minimumSizeHint() const
{
    return {320, 3 * SchemePad + SchemeIcon + 3 * lineHeight()};
}

/// What the words of a way need, within bounds.
int SchemePicture::wayWidth(const SchemeWay &way) const
{
    int widest = 0;
    const QStringList lines = way.text.split(u'\n');
    for (const QString &line : lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    return std::clamp(widest + 2 * WayMargin + 2, LeastWay, std::max(LeastWay, width() * 2 / 5));
}

/// Of all arrows: below the words where there are any.
double SchemePicture::arrowHeight() const
{
    const bool hasWords = std::ranges::any_of(
        m_scheme.ways, [](const SchemeWay &way) { return !way.text.isEmpty(); });
    const double middle = std::floor(height() / 2.0) + 0.5; // a sharp line
    return hasWords ? middle + ShownLines * lineHeight() / 2.0 + 4 : middle;
}

void SchemePicture::paintEvent(QPaintEvent *)
{
    if (m_scheme.stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int stations = int(m_scheme.stations.size());
    int words = 0;
    for (const SchemeWay &way : m_scheme.ways)
        words += wayWidth(way);
    const int box = std::clamp((width() - words) / stations, LeastBox, WidestBox);
    const int more = (width() - words - box * stations) / std::max(1, int(m_scheme.ways.size()));
    int x = 0;
    for (int i = 0; i < stations; ++i) {
        const QRect station(x, 0, box, height());
        paintStation(painter, m_scheme.stations.at(i),
                     QStyle::visualRect(layoutDirection(), rect(), station));
        x += box;
        if (i >= m_scheme.ways.size())
            break;
        const SchemeWay &way = m_scheme.ways.at(i);
        const QRect gap(x, 0, wayWidth(way) + more, height());
        paintWay(painter, way, QStyle::visualRect(layoutDirection(), rect(), gap));
        x += gap.width();
    }
}

/// Bold, and as small as the longest word needs.
QFont SchemePicture::titleFont(const QString &title, int room) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 1;
    const QStringList words = title.split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    if (widest > room)
        return scaledFont(bold, std::max(0.7, double(room) / widest));
    return bold;
}

void SchemePicture::paintStation(QPainter &painter, const SchemeStation &station,
                                 const QRect &place) const
{
    const QPalette colours = QGuiApplication::palette();
    const QColor base = colours.color(QPalette::Base);
    const QColor edge = station.tone != Tone::Plain ? colourOf(station.tone, colours)
                        : station.isLit             ? accentColour(colours)
                                        : mixed(base, colours.color(QPalette::Text), 0.2);
    const bool isThick = station.isLit || station.tone != Tone::Plain;
    painter.setPen(QPen(edge, isThick ? 2 : 1));
    painter.setBrush(station.isLit ? mixed(base, edge, 0.08) : base);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 8, 8);

    paintContent(painter, station, place.adjusted(SchemePad, SchemePad, -SchemePad, -SchemePad));
}

/// Icon, title and detail, in the middle.
void SchemePicture::paintContent(QPainter &painter, const SchemeStation &station,
                                 const QRect &inside) const
{
    constexpr int Centred = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QPalette colours = QGuiApplication::palette();
    const QFont bold = titleFont(station.title, inside.width());
    const QRect room(0, 0, inside.width(), inside.height() - SchemeIcon - SchemePad / 2);
    const int titleHeight = QFontMetrics(bold).boundingRect(room, Centred, station.title).height();
    const QString words =
        fittingDetail(station.detail, inside.width(), room.height() - titleHeight);
    const int wordsHeight =
        words.isEmpty() ? 0 : fontMetrics().boundingRect(room, Centred, words).height();
    const int all = SchemeIcon + SchemePad / 2 + titleHeight + wordsHeight;
    QRect sign(0, inside.top() + std::max(0, (inside.height() - all) / 2), SchemeIcon, SchemeIcon);
    sign.moveLeft(inside.center().x() - SchemeIcon / 2);
    const bool isOurs = station.icon == QLatin1String("uplift");
    (isOurs ? applicationIcon() : icon(Look{station.icon, station.tone})).paint(&painter, sign);

    const QRect title(inside.left(), sign.bottom() + 1 + SchemePad / 2, inside.width(),
                      titleHeight);
    painter.setFont(bold);
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(title, Centred, station.title);
    const QRect detail(inside.left(), title.bottom() + 1, inside.width(), wordsHeight);
    painter.setFont(font());
    painter.setPen(colourOf(station.tone == Tone::Plain ? Tone::Quiet : station.tone, colours));
    painter.drawText(detail, Centred, words);
}

/// In several lines where there is room for them, else elided in one.
QString SchemePicture::fittingDetail(const QString &detail, int width, int height) const
{
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, width, height),
                                                    Qt::AlignHCenter | Qt::TextWordWrap, detail);
    return needed.height() <= height && needed.width() <= width
               ? detail
               : fontMetrics().elidedText(detail, Qt::ElideMiddle, width);
}

void SchemePicture::paintWay(QPainter &painter, const SchemeWay &way, const QRect &gap) const
{
    const QPalette colours = QGuiApplication::palette();
    const QColor ink = readableInk(colourOf(way.tone, colours), colours.color(QPalette::Window),
                                   colours.color(QPalette::WindowText));
    const double y = arrowHeight();
    const QPointF left(gap.left() + WayMargin, y);
    const QPointF right(gap.right() - WayMargin, y);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(QPen(ink, 1.5, way.isSolid ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(left, right);
    painter.setPen(QPen(ink, 1.5));
    if (isMirrored ? way.isBack : way.isForth)
        paintHead(painter, right, 1);
    if (isMirrored ? way.isForth : way.isBack)
        paintHead(painter, left, -1);
    const QRect words(gap.left() + WayMargin, 0, gap.width() - 2 * WayMargin, int(y) - 4);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, way.text);
}

} // namespace Uplift
