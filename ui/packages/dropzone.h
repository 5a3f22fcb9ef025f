// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Uplift
{

/// Lies over the library while files are dragged over the window, and says what a drop would do:
/// it looks like the place to let go, wherever the mouse is.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    /// Covers its parent, hidden at first.
    explicit DropZone(QWidget *parent);

    /// Shows what would happen to these files, by their names alone.
    void offer(const QStringList &files, bool hasFolder);

    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_takes = false; ///< there is something to copy, and a folder for it
};

} // namespace Uplift
