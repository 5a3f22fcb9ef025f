// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation.h"

#include <QList>
#include <QWidget>

namespace Uplift
{

/// A short note with an outline in the colour of its tone.
struct Chip
{
    QString text;
    Tone tone = Tone::Plain;

    bool operator==(const Chip &) const = default;
};

/// Chips side by side, in as many lines as the width takes. Painted, without a widget for each.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);

    const QList<Chip> &chips() const { return m_chips; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    QList<Chip> m_chips;
};

} // namespace Uplift
