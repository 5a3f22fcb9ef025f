// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnfitter.h"

#include <ui/common/theme.h>

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTreeView>
#include <algorithm>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr int Padding = 16;       // around a text, and a little air
constexpr int MostLetters = 48;   // then a name is elided, however much room there is
constexpr int MostMeasured = 300; // rows, spread over all: measuring thousands would be felt

} // namespace

ColumnFitter::ColumnFitter(QTreeView &view, int stretched, int decoration, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_stretched(stretched)
    , m_decoration(decoration)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFitter::fit);
    const QAbstractItemModel *model = view.model();
    const auto now = [this] { fitWithin(20ms); };
    const auto later = [this] { fitWithin(1s); };
    connect(model, &QAbstractItemModel::rowsInserted, this, now);
    connect(model, &QAbstractItemModel::modelReset, this, now);
    connect(model, &QAbstractItemModel::layoutChanged, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFitter::measureAnew);
    connect(view.header(), &QHeaderView::sectionResized, this, &ColumnFitter::noteSize);
    connect(view.header(), &QHeaderView::sortIndicatorChanged, this, now);
}

/// Hiding a column sizes it to nothing, which is not a wish.
void ColumnFitter::noteSize(int column, int before, int now)
{
    if (m_isFitting || column == m_stretched)
        return;
    if (before > 0 && now > 0)
        m_sized.insert(column);
    else
        fitWithin(0ms);
}

void ColumnFitter::setSized(const QList<int> &columns)
{
    m_sized = QSet<int>(columns.begin(), columns.end());
    fit();
}

QList<int> ColumnFitter::unusual() const
{
    QList<int> columns;
    for (int column = 0; column < m_view.header()->count(); ++column) {
        const QString title = m_view.model()->headerData(column, Qt::Horizontal).toString();
        const int usual = std::max(usualWidth(column),
                                   m_view.header()->fontMetrics().horizontalAdvance(title) +
                                       14); // as it was once
        if (column != m_stretched && !m_view.isColumnHidden(column) &&
            m_view.columnWidth(column) != usual)
            columns.append(column);
    }
    return columns;
}

int ColumnFitter::usualWidth(int column) const
{
    return m_usualLetters.value(column) * letterWidth(m_view.fontMetrics()) + Padding;
}

/// The first column has an icon, and is indented where there are groups.
int ColumnFitter::beforeText(int column) const
{
    if (column != 0)
        return 0;
    return m_decoration + (m_view.rootIsDecorated() ? 2 * m_view.indentation() : 0);
}

/// With the arrow only where it is: one in each title would cost a column in a small window.
int ColumnFitter::titleWidth(int column) const
{
    const QHeaderView &header = *m_view.header();
    const int whole = header.sectionSizeHint(column);
    if (column == header.sortIndicatorSection())
        return whole;
    return whole - header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
}

/// What a column keeps where room is scarce.
int ColumnFitter::leastWidth(int column) const
{
    const int usual = usualWidth(column) + (m_view.rootIsDecorated() ? beforeText(column) : 0);
    return std::max(titleWidth(column), std::min(usual, m_contents[size_t(column)]));
}

/// What a column keeps where there is not even room for that: its title, as long as it is no
/// longer than most, and the beginning of a name.
int ColumnFitter::floorOf(int column) const
{
    constexpr int lettersOfName = 8;
    constexpr int lettersOfTitle = 12;
    const int title =
        std::min(titleWidth(column), Padding + lettersOfTitle * letterWidth(m_view.fontMetrics()));
    const int name = column == 0 ? beforeText(column) + Padding +
                                       lettersOfName * letterWidth(m_view.fontMetrics())
                                 : 0;
    return std::min(std::max(title, name), leastWidth(column));
}

void ColumnFitter::fitWithin(std::chrono::milliseconds time)
{
    m_isMeasured = false;
    if (!m_soon.isActive() || m_soon.remainingTime() > time.count())
        m_soon.start(time);
}

void ColumnFitter::measureAnew()
{
    m_contents.clear();
    fitWithin(0ms);
}

/// The widest text of some rows. Texts that are much shorter than the longest are not measured.
static int widestText(const QTreeView &view, int column)
{
    const QAbstractItemModel &model = *view.model();
    const QFontMetrics metrics = view.fontMetrics();
    int widest = 0;
    qsizetype longest = 0;
    const auto look = [&](const QModelIndex &parent, int most) {
        const int rows = model.rowCount(parent);
        const int step = std::max(1, rows / std::max(1, most));
        for (int row = 0; row < rows; row += step) {
            const QModelIndex cell = model.index(row, column, parent);
            if (model.hasChildren(cell.siblingAtColumn(0)))
                continue;
            const QString text = cell.data().toString();
            if (text.size() * 4 < longest * 3)
                continue;
            longest = std::max(longest, text.size());
            widest = std::max(widest, metrics.horizontalAdvance(text));
        }
    };
    look({}, MostMeasured);
    const int heads = std::min(model.rowCount(), MostMeasured);
    for (int head = 0; head < heads; ++head) {
        if (const QModelIndex parent = model.index(head, 0); model.hasChildren(parent))
            look(parent, MostMeasured / heads);
    }
    return widest;
}

void ColumnFitter::measure()
{
    m_contents.resize(size_t(m_view.header()->count()), 0);
    const int most = MostLetters * letterWidth(m_view.fontMetrics()) + Padding;
    for (int column = 0; column < int(m_contents.size()); ++column) {
        if (column == m_stretched || m_view.isColumnHidden(column))
            continue;
        const int text = widestText(m_view, column) + Padding;
        int &contents = m_contents[size_t(column)];
        contents = std::max(contents, std::min(text, most) + beforeText(column));
    }
}

void ColumnFitter::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    if (!m_isMeasured)
        measure();
    m_isMeasured = true;
    struct Wish
    {
        int column;
        int floor;
        int least;
        int wanted;
    };
    std::vector<Wish> wishes;
    int room = m_view.viewport()->width() - m_leastOfStretched;
    int floors = 0;
    int leasts = 0;
    int wants = 0;
    for (int column = 0; column < int(m_contents.size()); ++column) {
        if (column == m_stretched || m_view.isColumnHidden(column))
            continue;
        if (m_sized.contains(column)) {
            room -= m_view.columnWidth(column);
            continue;
        }
        const int least = leastWidth(column);
        const int wanted = std::max({usualWidth(column), m_view.header()->sectionSizeHint(column),
                                     m_contents[size_t(column)]});
        const int floor = floorOf(column);
        wishes.push_back({column, floor, least, wanted});
        floors += floor;
        leasts += least;
        wants += wanted;
    }
    const auto shareOf = [](int pixels, int from, int to) {
        return to > from ? std::clamp(double(pixels - from) / (to - from), 0.0, 1.0) : 1.0;
    };
    const double first = shareOf(room, floors, leasts);
    const int more = room - std::max(0, m_usualOfStretched - m_leastOfStretched);
    const double second = more > leasts ? shareOf(more, leasts, wants) : 0;
    for (const Wish &wish : wishes) {
        const int width = wish.floor + int((wish.least - wish.floor) * first) +
                          int((wish.wanted - wish.least) * second);
        if (m_view.columnWidth(wish.column) != width)
            m_view.setColumnWidth(wish.column, width);
    }
}

} // namespace Uplift
