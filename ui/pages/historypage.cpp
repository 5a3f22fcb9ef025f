// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historypage.h"

#include "sheetprinter.h"
#include <ui/common/copying.h>
#include <ui/common/dialogs.h>
#include <ui/common/icons.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/account.h>
#include <domain/clock.h>
#include <tables/columns.h>
#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeView>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr QSize StartOfHistory{960, 560};
constexpr int WidestReason = 320;
constexpr int NarrowestReason = 64;

/// Adds icon and colour of how an upgrade ended.
class OutcomeDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Look look = lookOf(index.data(UpgradeRole).value<Upgrade>());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = icon(look);
        option->palette.setColor(QPalette::Text, colourOf(look.tone, option->palette));
    }
};

} // namespace

HistoryPage::HistoryPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_table(environment.systems)
    , m_filter(m_table)
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_count(quietLabel(this))
    , m_sheetHeading(headingLabel(this))
    , m_sheetHint(quietLabel(this))
    , m_operator(new QLineEdit(accountName(), this))
    , m_remark(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_csv(new QPushButton(this))
    , m_html(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_operatorLabel = nameLabel(m_operator, this);
    m_remarkLabel = nameLabel(m_remark, this);
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(int(HistoryColumn::Started), Qt::DescendingOrder);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(int(HistoryColumn::Outcome), new OutcomeDelegate(m_view));
    softenSelection(*m_view);
    m_view->setTabKeyNavigation(false);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    arrange();

    m_searchSoon.setSingleShot(true);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, [this] {
        m_filter.setSearchText(m_search->text());
        showCount();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showCount);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showCount);
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copySelected);
    connect(m_csv, &QPushButton::clicked, this, &HistoryPage::exportCsv);
    connect(m_html, &QPushButton::clicked, this, [this] { exportSheet(QStringLiteral("html")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { exportSheet(QStringLiteral("pdf")); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &HistoryPage::copySelected);
    auto *findKey = new QShortcut(QKeySequence::Find, this);
    connect(findKey, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    connect(&m_table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                if (first == 0)
                    fitToContent();
            });
    startAt(*this, StartOfHistory);
    retranslate();
    fitToContent();
}

/// Once the first rows are there, their widths are known well enough.
void HistoryPage::fitToContent()
{
    fitColumns(*m_view, HistoryColumnCount);
    const auto reason = int(HistoryColumn::Reason); // an endpoint may say as much as it wants
    m_view->setColumnWidth(reason, std::min(m_view->columnWidth(reason), WidestReason));
    const int around = 2 * Space::Double + 2 * m_view->frameWidth() +
                       m_view->verticalScrollBar()->sizeHint().width();
    startAsWideAs(*this, m_view->header()->length() + around, {StartOfHistory.width(), height()});
    // Where the view ends within it, it ends there with dots; what follows is scrolled to.
    const int seen = width() - around - m_view->header()->sectionPosition(reason);
    if (seen >= NarrowestReason && seen < m_view->columnWidth(reason))
        m_view->setColumnWidth(reason, seen);
}

void HistoryPage::arrange()
{
    for (QPushButton *button : {m_copy, m_csv, m_html, m_pdf, m_close})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count, 1);
    top->addWidget(m_copy);
    top->addWidget(m_csv);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::Double);
    heading->addWidget(m_sheetHeading);
    heading->addWidget(m_sheetHint, 1);
    auto *sheet = new QHBoxLayout;
    sheet->addWidget(m_operatorLabel);
    sheet->addWidget(m_operator, 1);
    sheet->addSpacing(Space::Unit);
    sheet->addWidget(m_remarkLabel);
    sheet->addWidget(m_remark, 2);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_html);
    foot->addWidget(m_pdf);
    foot->addWidget(m_close);
    fillWithAccent(*m_pdf);
    m_sheetHeading->setWordWrap(false); // the hint beside it gives way
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addSpacing(Space::Unit);
    layout->addLayout(heading);
    layout->addLayout(sheet);
    layout->addSpacing(Space::Unit);
    layout->addLayout(foot);
    const QList<QWidget *> order{m_search, m_copy, m_csv, m_view, m_operator,
                                 m_remark, m_html, m_pdf, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void HistoryPage::take(const QList<Upgrade> &upgrades, bool isLast)
{
    if (isLast)
        m_reading = Reading::Done;
    m_table.add(upgrades);
    if (std::ranges::any_of(
            upgrades, [this](const Upgrade &one) { return m_wanted.contains(one.sessionId); }))
        selectWanted();
    showCount();
}

void HistoryPage::choose(const QList<QUuid> &sessions)
{
    m_wanted = QSet<QUuid>(sessions.begin(), sessions.end());
    m_search->clear();
    m_filter.setSearchText({});
    selectWanted();
    m_remark->setFocus();
}

void HistoryPage::selectWanted()
{
    QItemSelection wanted;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (m_wanted.contains(index.data(UpgradeRole).value<Upgrade>().sessionId))
            wanted.select(index, index);
    }
    m_view->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    if (!wanted.isEmpty())
        m_view->scrollTo(wanted.first().topLeft());
}

void HistoryPage::stopReading()
{
    m_reading = Reading::Failed;
    showCount();
}

void HistoryPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int selected = int(m_view->selectionModel()->selectedRows().size());
    if (m_reading == Reading::GoesOn)
        m_count->setText(tr("Reading… %n upgrade(s)", nullptr, shown));
    else if (m_reading == Reading::Failed)
        m_count->setText(tr("%n upgrade(s); the others can't be read", nullptr, shown));
    else if (selected > 0)
        m_count->setText(tr("%n selected", "upgrades", selected));
    else
        m_count->setText(tr("%n upgrade(s)", nullptr, shown));
    // A file that is written while more comes would look whole; after a failure it saves what can
    // be.
    for (QPushButton *button : {m_copy, m_csv, m_html, m_pdf})
        button->setEnabled(shown > 0 && m_reading != Reading::GoesOn);
}

QList<int> HistoryPage::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

ChangeSheet HistoryPage::sheet() const
{
    ChangeSheet sheet{.operatorName = m_operator->text().trimmed(),
                      .remark = m_remark->text().trimmed(),
                      .madeAt = m_environment.clock.now()};
    for (const int row : chosenRows()) {
        const int source = m_filter.mapToSource(m_filter.index(row, 0)).row();
        const Upgrade &upgrade = m_table.upgradeAt(source);
        const SystemRow *system = m_environment.systems.find(upgrade.endpoint);
        const Package *package = m_environment.packages.find(upgrade.fileName);
        sheet.lines.append({upgrade, system ? system->endpoint : Endpoint(),
                            package ? package->sha256 : QByteArray()});
    }
    return sheet;
}

void HistoryPage::showFileWritten(const QString &path)
{
    m_count->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void HistoryPage::copySelected()
{
    QStringList lines;
    for (const int row : chosenRows()) {
        QStringList cells;
        for (int column = 0; column < HistoryColumnCount; ++column)
            cells.append(m_filter.index(row, column).data(CopyTextRole).toString());
        lines.append(Wording::copiedRow(cells));
    }
    copyText(lines.join(u'\n'), *m_copy);
}

void HistoryPage::exportCsv()
{
    const QString name = tr("upgrades", "file name") + QStringLiteral(".csv");
    m_environment.dialogs.chooseFileToWrite(
        this, name, [this](const QString &path) { Q_EMIT fileRequested(path, m_filter.csv()); });
}

void HistoryPage::exportSheet(const QString &suffix)
{
    const QString date = m_environment.clock.now().toLocalTime().date().toString(Qt::ISODate);
    const QString name =
        QStringLiteral("%1-%2.%3").arg(tr("change-sheet", "file name"), date, suffix);
    m_environment.dialogs.chooseFileToWrite(this, name, [this, suffix](const QString &path) {
        const QString html = ChangeSheetWording::html(sheet());
        Q_EMIT fileRequested(path, suffix == QLatin1String("pdf") ? pdfOf(html, tr("Change sheet"))
                                                                  : html.toUtf8());
    });
}

void HistoryPage::retranslate()
{
    setWindowTitle(tr("History"));
    m_table.retranslate();
    m_search->setPlaceholderText(tr("Search in every column"));
    m_search->setAccessibleName(tr("Search upgrades"));
    m_view->setAccessibleName(tr("Upgrades"));
    m_copy->setText(tr("&Copy"));
    m_csv->setText(tr("Save as C&SV…"));
    m_sheetHeading->setText(tr("Change sheet"));
    m_sheetHint->setText(tr("Of what is selected, or of all that is shown."));
    m_operatorLabel->setText(tr("&Operator:"));
    m_operator->setToolTip(tr("Printed on the change sheet."));
    m_remarkLabel->setText(tr("&Remark:"));
    m_remark->setToolTip(tr("Printed on the change sheet: a ticket number, for instance."));
    m_pdf->setText(tr("Save as &PDF…"));
    m_html->setText(tr("Save as &HTML…", "change sheet"));
    m_close->setText(tr("Close"));
    showCount();
}

} // namespace Uplift
