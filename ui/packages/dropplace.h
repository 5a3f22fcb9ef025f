// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Uplift
{

/// The dashed place below the packages: says that files can be dropped, and is the button that
/// chooses the folder. The window takes the drop.
class DropPlace : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DropPlace(QWidget *parent = nullptr);

    /// What can be dropped, and what a click does: "or choose another folder…".
    void setTexts(const QString &drop, const QString &choose);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_drop;
    QString m_choose;
};

} // namespace Uplift
