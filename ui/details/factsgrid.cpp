// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsgrid.h"

#include <ui/common/elidedlabel.h>
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace Uplift
{

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(Space::Double, Space::Half, Space::Double, Space::Unit);
    m_layout->setHorizontalSpacing(Space::Double);
    m_layout->setVerticalSpacing(Space::Half);
}

void FactsGrid::setColumns(const QList<QList<Line>> &columns)
{
    QList<QList<Line>> filled = columns;
    for (QList<Line> &lines : filled)
        lines.removeIf([](const Line &line) { return line.value.isEmpty() && !line.isCaption; });
    resize(filled);
    for (qsizetype column = 0; column < filled.size(); ++column) {
        for (qsizetype row = 0; row < filled.at(column).size(); ++row) {
            const Line &line = filled.at(column).at(row);
            const Pair &pair = m_pairs.at(column).at(row);
            if (pair.name->text() != line.name)
                pair.name->setText(line.name);
            if (!pair.value || (pair.value->text() == line.value &&
                                pair.value->accessibleName().startsWith(line.name)))
                continue;
            pair.value->setText(line.value);
            pair.value->setAccessibleName(line.name + u' ' + line.value);
        }
    }
    colour();
    setMinimumHeight(m_layout->totalMinimumSize().height());
}

/// Names stand behind their values, in light and dark windows.
void FactsGrid::colour()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colourOf(Tone::Quiet, palette()));
    for (const QList<Pair> &pairs : std::as_const(m_pairs)) {
        for (const Pair &pair : pairs) {
            if (pair.name->palette().color(QPalette::WindowText) !=
                quiet.color(QPalette::WindowText))
                pair.name->setPalette(quiet);
        }
    }
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

/// Rows are shared by the columns: only one that stands alone is parted by air.
FactsGrid::Pair FactsGrid::made(const Line &line, int row, int column, bool isParted)
{
    Pair pair{new QLabel(this), nullptr};
    pair.name->setTextFormat(Qt::PlainText);
    pair.name->setForegroundRole(QPalette::WindowText); // what setColumns() makes quiet
    if (line.isCaption) {
        pair.name->setFont(captionFont(font()));
        pair.name->setContentsMargins(0, isParted && row > 0 ? Space::Unit : 0, 0, 0);
        m_layout->addWidget(pair.name, row, column * 2, 1, 2);
    } else {
        pair.value = new ElidedLabel(this);
        pair.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        pair.value->setMinimumWidth(40);
        pair.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_layout->addWidget(pair.name, row, column * 2);
        m_layout->addWidget(pair.value, row, column * 2 + 1);
        pair.value->show(); // the layout has room for what is shown only
    }
    pair.name->show();
    return pair;
}

void FactsGrid::resize(const QList<QList<Line>> &columns)
{
    const auto isSame = [](const QList<Line> &lines, const QList<Pair> &pairs) {
        return std::ranges::equal(lines, pairs, [](const Line &line, const Pair &pair) {
            return line.isCaption == !pair.value;
        });
    };
    if (std::ranges::equal(columns, m_pairs, isSame))
        return;
    for (const QList<Pair> &pairs : m_pairs) {
        for (const Pair &pair : pairs) {
            delete pair.name;
            delete pair.value;
        }
    }
    m_pairs.clear();
    for (int column = 0; column < columns.size(); ++column) {
        QList<Pair> pairs;
        for (int row = 0; row < columns.at(column).size(); ++row)
            pairs.append(made(columns.at(column).at(row), row, column, columns.size() == 1));
        m_pairs.append(pairs);
    }
    for (int column = 0; column * 2 + 1 < m_layout->columnCount(); ++column)
        m_layout->setColumnStretch(column * 2 + 1, column < columns.size() ? 1 : 0);
    int rows = 0;
    for (const QList<Line> &lines : columns)
        rows = std::max(rows, int(lines.size()));
    const int rowsEver = m_layout->rowCount();
    for (int row = 0; row <= rowsEver; ++row)
        m_layout->setRowStretch(row, row == rows ? 1 : 0);
}

} // namespace Uplift
