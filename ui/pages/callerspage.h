// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <tables/callerstable.h>
#include <tables/wordsfilter.h>
#include <QTimer>
#include <QTreeView>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Uplift
{

class Clock;

/// Who called and is no known system: search, sort, copy, and what to do about each.
class CallersPage : public Page
{
    Q_OBJECT
public:
    /// The clock outlives it.
    explicit CallersPage(const Clock &clock, QWidget *parent = nullptr);

    QTreeView &view() { return *m_view; }

    /// Takes what was read of the log; until the last of it the page says that it is reading.
    void take(const QList<LogEntry> &entries, bool isLast);

    /// What was taken so far is all there is to be had.
    void stopReading();

    /// Takes what happens from now on.
    void applyNews(const QList<LogEntry> &entries);

protected:
    void retranslate() override;

private:
    enum class Reading { GoesOn, Done, Failed };

    /// Says in its middle why it has no rows.
    class View : public QTreeView
    {
    public:
        using QTreeView::QTreeView;
        using QTreeView::sizeHintForColumn;

        QString emptyText;

    protected:
        void paintEvent(QPaintEvent *event) override;
    };

    void arrange();
    void fitToContent();
    void showCount();
    void showAdvice();
    void copySelected();

    CallersTable m_table;
    WordsFilter<CallersTable> m_filter;
    Reading m_reading = Reading::GoesOn;
    QLineEdit *m_search;
    QTimer m_searchSoon; ///< when no key waits any more
    View *m_view;
    QLabel *m_count;
    QLabel *m_adviceHeading;
    QLabel *m_advice; ///< of the current row, in full
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace Uplift
