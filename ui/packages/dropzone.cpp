// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropzone.h"

#include <ui/common/icons.h>
#include <ui/common/presentation.h>
#include <ui/common/theme.h>

#include <domain/packagename.h>
#include <QFileInfo>
#include <QPainter>
#include <algorithm>

namespace Uplift
{

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window takes the drop
    hide();
}

void DropZone::offer(const QStringList &files, bool hasFolder)
{
    const int packages = int(std::ranges::count_if(files, [](const QString &file) {
        return parsePackageName(QFileInfo(file).fileName()).has_value();
    }));
    m_takes = packages > 0 && hasFolder;
    if (packages == 0)
        m_text = tr("There is no software package among these files: names such as "
                    "s52010tc7_3_21.pkg are taken.");
    else if (!hasFolder)
        m_text = tr("Choose the software folder first: the files are copied there.");
    else
        m_text = tr("Drop to copy %n package(s) into the software folder", nullptr, packages);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Look look = m_takes ? Look{QStringLiteral("add"), Tone::Running}
                              : Look{QStringLiteral("warning"), Tone::Warning};
    const QColor ink = colourOf(look.tone, palette());
    const QColor base = palette().color(QPalette::Base);
    constexpr int IconSize = 24;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), base);
    painter.setBrush(mixed(base, ink, 0.08));
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(7, 7, -7, -7), 6, 6);
    const QRect room = rect().adjusted(20, 16, -20, -16);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const int words = painter.boundingRect(room, flags, m_text).height();
    const int top = room.center().y() - (IconSize + 8 + words) / 2;
    icon(look).paint(&painter, QRect(room.center().x() - IconSize / 2, top, IconSize, IconSize));
    painter.setPen(ink);
    painter.drawText(QRect(room.left(), top + IconSize + 8, room.width(), words), flags, m_text);
}

} // namespace Uplift
