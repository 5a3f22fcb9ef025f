// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <QList>

namespace Uplift
{

/// The speed of all downloads together over the last minutes, as a small graph.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedGraph(QWidget *parent = nullptr);

    /// One sample a second; the oldest leave.
    void add(qint64 bytesPerSecond);

    /// Of the samples of the last half minute, in bytes a second.
    qint64 recentSpeed() const;

    /// True when anything moved within the time shown.
    bool hasMoved() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<qint64> m_samples; ///< oldest first
};

} // namespace Uplift
