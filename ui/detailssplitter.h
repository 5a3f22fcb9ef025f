// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace Uplift
{

class DetailPane;

/// The systems, and the details of what is chosen: beside them in a wide window, else below. Each
/// of the two arrangements keeps the room that the operator gave it.
class DetailsSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// Pixels of the details.
    struct Rooms
    {
        int beside = 340; ///< width
        int below = 250;  ///< height
    };

    /// Takes both over.
    DetailsSplitter(QWidget *systems, DetailPane *details, QWidget *parent = nullptr);

    /// Arranges both for a window of this width.
    void fitInto(int windowWidth);

    void showDetails(bool shown);

    Rooms rooms() const { return m_rooms; }
    void setRooms(const Rooms &rooms);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int &room();
    void divide();

    DetailPane *m_details;
    Rooms m_rooms;
};

} // namespace Uplift
