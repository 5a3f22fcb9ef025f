// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"

#include <tables/changesheet.h>
#include <tables/historytable.h>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Uplift
{

class Clock;
class Dialogs;
struct Ledger;

/// Every upgrade ever: search, sort, copy, CSV, and a change sheet of what is selected.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Environment
    {
        const Clock &clock;
        Dialogs &dialogs;
        HistoryTable &table;
        const Ledger &ledger;
    };

    explicit HistoryPage(const Environment &environment, QWidget *parent = nullptr);

    QTreeView &view() { return *m_view; }

    /// Of the selected rows; of all that are shown when none is selected.
    ChangeSheet sheet() const;

    /// What became of a file; shown in the page.
    void showFileWritten(const QString &path);

Q_SIGNALS:
    void fileRequested(const QString &path, const QByteArray &content);

protected:
    void retranslate() override;

private:
    void arrange();
    void showCount();
    void copySelected();
    void exportCsv();
    void exportSheet(const QString &suffix);
    QList<int> chosenRows() const;

    Environment m_environment;
    HistoryFilter m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_count;
    QLabel *m_operatorLabel;
    QLineEdit *m_operator;
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    QPushButton *m_copy;
    QPushButton *m_csv;
    QPushButton *m_html;
    QPushButton *m_pdf;
    QPushButton *m_close;
};

} // namespace Uplift
