// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <tables/rolloutending.h>

class QLabel;
class QPushButton;

namespace Uplift
{

/// The end of a roll-out: what came of it, and what is to be done next. Shows once for each
/// roll-out, takes no focus, and goes when it is closed or the next one begins. GUI thread.
class RolloutEndBar : public QWidget
{
    Q_OBJECT
public:
    /// The table outlives it.
    explicit RolloutEndBar(const SystemsTable &table, QWidget *parent = nullptr);

    /// Call when the table's summary has changed.
    void follow();

    /// "27 of 30 proved, 2 need you, 1 still out"
    QString text() const;

Q_SIGNALS:
    /// Of the upgrades that the roll-out was made of.
    void changeSheetRequested(const QList<QUuid> &sessions);
    void retryRequested(const QList<Uplift::EndpointId> &systems);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    RolloutFollower m_follower;
    RolloutEnding m_ending;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_sheet;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace Uplift
