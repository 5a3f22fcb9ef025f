// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QShortcut;
class QTimer;

namespace Uplift
{

/// Says at the foot of the window what was done, for as long as it takes to read, with Undo where
/// it can be taken back. Goes after eight seconds or by Escape; while the mouse is over it, or the
/// focus in it, it stays. It lies over what is below, and is read out by screen readers. GUI
/// thread.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    /// Lies in the middle of `over`, above `foot`, which is a part of it.
    UndoBar(QAction &undo, QWidget &foot, QWidget &over);

    /// In the place of what was said before.
    void tell(const QString &sentence, bool canBeUndone);

    /// What is said; empty while it is hidden.
    QString text() const;

    bool offersUndo() const;

Q_SIGNALS:
    /// It is not shown any more, or says something else.
    void gone();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goAway();
    void hold(bool holds);
    void colour();
    void place();
    QColor ground() const;

    QWidget &m_foot;
    QWidget &m_over;
    QLabel *m_text;
    QPushButton *m_undo;
    QShortcut *m_escape;
    QTimer *m_time;
};

} // namespace Uplift
