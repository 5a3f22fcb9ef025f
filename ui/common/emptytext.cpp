// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptytext.h"

#include "presentation.h"
#include "spacing.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Uplift
{

void paintEmptyText(QAbstractItemView &view, const QString &text)
{
    if (!view.model() || view.model()->rowCount(view.rootIndex()) > 0)
        return;
    QPainter painter(view.viewport());
    painter.setPen(colourOf(Tone::Quiet, view.palette()));
    const QRect room = view.viewport()->rect().adjusted(Space::Double, Space::Double,
                                                        -Space::Double, -Space::Double);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace Uplift
