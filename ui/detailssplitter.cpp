// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailssplitter.h"

#include <ui/details/detailpane.h>

#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int LeastWidthBeside = 1200; // of a window that has room for details beside the systems
constexpr int LeastBeside = 280;
constexpr int LeastBelow = 120;

} // namespace

DetailsSplitter::DetailsSplitter(QWidget *systems, DetailPane *details, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_details(details)
{
    addWidget(systems);
    addWidget(details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    details->setOrientation(Qt::Horizontal);
    details->setMinimumHeight(LeastBelow);
    details->hide();
    connect(this, &QSplitter::splitterMoved, this, [this] { room() = sizes().at(1); });
}

void DetailsSplitter::fitInto(int windowWidth)
{
    const auto wanted = windowWidth < LeastWidthBeside ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    const bool isBeside = wanted == Qt::Horizontal;
    setOrientation(wanted);
    m_details->setOrientation(isBeside ? Qt::Vertical : Qt::Horizontal);
    m_details->setMinimumSize(isBeside ? LeastBeside : 0, isBeside ? 0 : LeastBelow);
    divide();
}

void DetailsSplitter::showDetails(bool shown)
{
    if (shown != m_details->isHidden())
        return;
    m_details->setVisible(shown);
    if (shown)
        divide();
}

void DetailsSplitter::setRooms(const Rooms &rooms)
{
    m_rooms = {std::max(rooms.beside, LeastBeside), std::max(rooms.below, LeastBelow)};
    divide();
}

int &DetailsSplitter::room()
{
    return orientation() == Qt::Horizontal ? m_rooms.beside : m_rooms.below;
}

/// A larger window gives its room to the systems.
void DetailsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    divide();
}

void DetailsSplitter::divide()
{
    if (m_details->isHidden())
        return;
    const int whole = orientation() == Qt::Horizontal ? width() : height();
    setSizes({std::max(1, whole - handleWidth() - room()), room()});
}

} // namespace Uplift
