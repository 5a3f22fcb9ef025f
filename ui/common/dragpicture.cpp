// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dragpicture.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QIcon>
#include <QMimeData>
#include <QPainter>

namespace Uplift
{

namespace
{

constexpr int PictureIcon = 16;
constexpr int Margin = 6;
constexpr int MostWords = 160;         // pixels
constexpr QPoint OffPointer(-16, -14); // right of the arrow and below its tip

} // namespace

DragPicture dragPicture(const QIcon &icon, const QString &words, const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const QString text = metrics.elidedText(words, Qt::ElideMiddle, MostWords);
    const int width = Margin + PictureIcon + Margin + metrics.horizontalAdvance(text) + Margin;
    const int height = std::max(metrics.height(), PictureIcon) + Margin;
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(width, height) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QPalette palette = widget.palette();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.4));
    painter.setBrush(palette.color(QPalette::Base));
    const QRect room(0, 0, width, height);
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(widget.layoutDirection(), room, rect);
    };
    icon.paint(&painter, placed({Margin, (height - PictureIcon) / 2, PictureIcon, PictureIcon}));
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(widget.font());
    painter.drawText(placed(room.adjusted(2 * Margin + PictureIcon, 0, -Margin, 0)),
                     Qt::AlignCenter, text);
    return {pixmap, OffPointer};
}

void dragSelectedRows(QAbstractItemView &view, const QIcon &icon, const QString &words)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    rows.removeIf([](const QModelIndex &row) { return !(row.flags() & Qt::ItemIsDragEnabled); });
    QMimeData *data = rows.isEmpty() ? nullptr : view.model()->mimeData(rows);
    if (!data)
        return;
    const DragPicture picture = dragPicture(icon, words, view);
    auto *drag = new QDrag(&view);
    drag->setMimeData(data);
    drag->setPixmap(picture.pixmap);
    drag->setHotSpot(picture.hotSpot);
    drag->exec(Qt::CopyAction);
}

} // namespace Uplift
