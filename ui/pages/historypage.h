// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <tables/changesheet.h>
#include <tables/historytable.h>
#include <QSet>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace Uplift
{

class Clock;
class Dialogs;
class PackagesTable;
class SystemsTable;

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
        const SystemsTable &systems;
        const PackagesTable &packages;
    };

    explicit HistoryPage(const Environment &environment, QWidget *parent = nullptr);

    QTreeView &view() { return *m_view; }

    /// Takes what was read of the history; until the last of it the page says that it is reading.
    void take(const QList<Upgrade> &upgrades, bool isLast);

    /// What was taken so far is all there is to be had.
    void stopReading();

    /// Takes news of upgrades.
    void applyChanges(const QList<Upgrade> &upgrades) { m_table.applyChanges(upgrades); }

    /// Selects these upgrades, those that are still to be read as well, for a change sheet of them.
    void choose(const QList<QUuid> &sessions);

    /// Of the selected rows; of all that are shown when none is selected.
    ChangeSheet sheet() const;

    /// What became of a file; shown in the page.
    void showFileWritten(const QString &path);

Q_SIGNALS:
    void fileRequested(const QString &path, const QByteArray &content);

protected:
    void retranslate() override;

private:
    enum class Reading { GoesOn, Done, Failed };

    void arrange();
    void fitToContent();
    void selectWanted();
    void showCount();
    void copySelected();
    void exportCsv();
    void exportSheet(const QString &suffix);
    QList<int> chosenRows() const;

    Environment m_environment;
    HistoryTable m_table;
    HistoryFilter m_filter;
    Reading m_reading = Reading::GoesOn;
    QSet<QUuid> m_wanted; ///< to be selected when they come
    QLineEdit *m_search;
    QTimer m_searchSoon; ///< when no key waits any more: a search through many rows takes a moment
    QTreeView *m_view;
    QLabel *m_count;
    QLabel *m_sheetHeading;
    QLabel *m_sheetHint;
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
