// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/result.h>
#include <QList>

class QLabel;
class QPushButton;
class QToolButton;

namespace Uplift
{

class Actions;

/// Problems as a bar in the window: what happened, why, what to do, with a button that does it
/// where the window can. The newest one shows; closing it shows the one before.
class ProblemBar : public QWidget
{
    Q_OBJECT
public:
    /// The actions are the cures that it offers; they outlive it.
    explicit ProblemBar(const Actions &actions, QWidget *parent = nullptr);

    /// Shows a problem; one that is shown already is not repeated.
    void add(const Error &error);

    /// Takes back what is no longer so.
    void remove(const Error &error);

    void dismiss();

    /// Shows the one before, and this one again after all others.
    void showNext();

    const QList<Error> &problems() const { return m_problems; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Actions &m_actions;
    QList<Error> m_problems; ///< the newest last
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QPushButton *m_cure;
    QToolButton *m_close;
};

} // namespace Uplift
