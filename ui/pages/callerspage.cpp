// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callerspage.h"

#include <ui/common/copying.h>
#include <ui/common/emptytext.h>
#include <ui/common/icons.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr QSize StartOfCallers{800, 560};
constexpr int WidestText = 240; ///< of what happened, and its detail
constexpr int LeastOfAdvice = 80;

} // namespace

void CallersPage::View::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(*this, emptyText);
}

CallersPage::CallersPage(const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_table(clock)
    , m_filter(m_table)
    , m_search(new QLineEdit(this))
    , m_view(new View(this))
    , m_count(quietLabel(this))
    , m_adviceHeading(headingLabel(this))
    , m_advice(wrappedLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(CallersColumn::Last), Qt::DescendingOrder);
    m_view->setTabKeyNavigation(false);
    m_view->header()->swapSections(int(CallersColumn::First), int(CallersColumn::Last));
    softenSelection(*m_view);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    arrange();

    m_searchSoon.setSingleShot(true);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, [this] {
        m_filter.setSearchText(m_search->text());
        showCount();
    });
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &CallersPage::showCount);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &CallersPage::showAdvice);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &CallersPage::showCount);
    connect(m_copy, &QPushButton::clicked, this, &CallersPage::copySelected);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &CallersPage::copySelected);
    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    connect(&m_table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                if (first == 0)
                    fitToContent();
            });
    startAt(*this, StartOfCallers);
    retranslate();
    fitToContent();
}

void CallersPage::arrange()
{
    for (QPushButton *button : {m_copy, m_close})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count, 1);
    top->addWidget(m_copy);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    m_advice->setMinimumHeight(2 * m_advice->fontMetrics().lineSpacing());
    m_advice->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addSpacing(Space::Unit);
    layout->addWidget(m_adviceHeading);
    layout->addWidget(m_advice);
    layout->addLayout(foot);
    const QList<QWidget *> order{m_search, m_copy, m_view, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// Once the first rows are there, their widths are known well enough; the last column has the rest.
void CallersPage::fitToContent()
{
    fitColumns(*m_view, int(CallersColumn::Advice));
    for (const auto column : {CallersColumn::What, CallersColumn::Detail})
        m_view->setColumnWidth(int(column), std::min(m_view->columnWidth(int(column)), WidestText));
    const int advice = m_view->sizeHintForColumn(int(CallersColumn::Advice));
    const int others =
        m_view->header()->length() - m_view->header()->sectionSize(int(CallersColumn::Advice));
    startAsWideAs(*this, others + advice + 2 * Space::Triple,
                  {StartOfCallers.width(), std::max(height(), StartOfCallers.height())});
    // What is cut off ends with dots, and not where the view does.
    int missing = others + LeastOfAdvice + 2 * Space::Triple - width();
    constexpr std::pair<CallersColumn, int> leastWidths[] = {{CallersColumn::Detail, 104},
                                                             {CallersColumn::What, 152}};
    for (const auto &[column, least] : leastWidths) {
        const int now = m_view->columnWidth(int(column));
        const int given = std::clamp(now - least, 0, std::max(0, missing));
        m_view->setColumnWidth(int(column), now - given);
        missing -= given;
    }
}

void CallersPage::take(const QList<LogEntry> &entries, bool isLast)
{
    if (isLast)
        m_reading = Reading::Done;
    m_table.add(entries);
    showCount();
}

void CallersPage::stopReading()
{
    m_reading = Reading::Failed;
    showCount();
}

void CallersPage::applyNews(const QList<LogEntry> &entries)
{
    m_table.add(entries);
    showAdvice();
}

void CallersPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    if (m_reading == Reading::GoesOn)
        m_count->setText(tr("Reading… %n row(s)", nullptr, shown));
    else if (m_reading == Reading::Failed)
        m_count->setText(tr("%n row(s); the others can't be read", nullptr, shown));
    else if (selected > 0)
        m_count->setText(tr("%n selected", "rows", selected));
    else
        m_count->setText(tr("%n row(s)", nullptr, shown));
    const bool isSearching = !m_search->text().isEmpty() && m_table.rowCount() > 0;
    m_view->emptyText = m_reading == Reading::GoesOn ? tr("Reading…")
                        : isSearching                ? tr("Nothing here has these words.")
                                                     : tr("No unknown callers so far.");
    m_view->viewport()->update();
    m_copy->setEnabled(shown > 0);
}

/// What to do about the current row, in full.
void CallersPage::showAdvice()
{
    const QModelIndex current = m_view->currentIndex();
    const QString advice = current.siblingAtColumn(int(CallersColumn::Advice)).data().toString();
    m_advice->setText(advice.isEmpty() ? tr("Choose a row to read what to do about it.") : advice);
}

void CallersPage::copySelected()
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < m_filter.rowCount(); ++row)
        rows.append(row);
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < CallersColumnCount; ++column)
            cells.append(m_filter.index(row, column).data(CopyTextRole).toString());
        lines.append(Wording::copiedRow(cells));
    }
    copyText(lines.join(u'\n'), *m_copy);
}

void CallersPage::retranslate()
{
    setWindowTitle(tr("Unknown callers"));
    m_table.retranslate();
    m_search->setPlaceholderText(tr("Search in every column"));
    m_search->setAccessibleName(tr("Search callers"));
    m_view->setAccessibleName(tr("Unknown callers"));
    m_adviceHeading->setText(tr("What to do"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
    showCount();
    showAdvice();
}

} // namespace Uplift
