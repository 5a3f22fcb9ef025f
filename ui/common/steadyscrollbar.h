// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

namespace Uplift
{

/// A scroll bar that is painted anew only when something in it moves by a pixel. GUI thread.
///
/// Beside thousands of rows most steps of scrolling leave it as it is, and painting it is dear: the
/// long gradients are handed to other threads, and the window waits for them.
class SteadyScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    explicit SteadyScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What follows from the value.
    struct Face
    {
        QRect slider;
        bool atStart = false;
        bool atEnd = false;

        bool operator==(const Face &) const = default;
    };

    Face face() const;

    Face m_painted;
};

} // namespace Uplift
