// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QLabel;
class QPushButton;

namespace Uplift
{

/// Fills a view that has no rows: what is to be said, and the button that it talks about. GUI
/// thread.
class EmptyPlace : public QWidget
{
    Q_OBJECT
public:
    /// Belongs to the view, which gets its model before the first text.
    explicit EmptyPlace(QAbstractItemView &view);

    /// Without an action there is no button; the action outlives the view.
    void setText(const QString &text, QAction *action = nullptr);

    QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractItemView &m_view;
    QPointer<QAction> m_action;
    QLabel *m_text;
    QPushButton *m_button;
    const void *m_model = nullptr; ///< whose rows are followed
};

} // namespace Uplift
