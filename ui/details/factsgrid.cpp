// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factsgrid.h"

#include <ui/common/elidedlabel.h>
#include <ui/common/presentation.h>

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace Uplift
{

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(2);
}

void FactsGrid::setColumns(const QList<QList<Line>> &columns)
{
    QList<QList<Line>> filled = columns;
    for (QList<Line> &lines : filled)
        lines.removeIf([](const Line &line) { return line.value.isEmpty(); });
    resize(filled);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colourOf(Tone::Quiet, palette()));
    for (qsizetype column = 0; column < filled.size(); ++column) {
        for (qsizetype row = 0; row < filled.at(column).size(); ++row) {
            const Line &line = filled.at(column).at(row);
            const Pair &pair = m_pairs.at(column).at(row);
            if (pair.name->text() == line.name && pair.value->text() == line.value &&
                pair.name->palette().color(QPalette::WindowText) ==
                    quiet.color(QPalette::WindowText))
                continue;
            pair.name->setText(line.name);
            pair.name->setPalette(quiet);
            pair.value->setText(line.value);
            pair.value->setAccessibleName(line.name + u' ' + line.value);
        }
    }
    setMinimumHeight(m_layout->totalMinimumSize().height());
}

void FactsGrid::resize(const QList<QList<Line>> &columns)
{
    const bool same =
        std::ranges::equal(columns, m_pairs, {}, &QList<Line>::size, &QList<Pair>::size);
    if (same)
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
        for (int row = 0; row < columns.at(column).size(); ++row) {
            Pair pair{new QLabel(this), new ElidedLabel(this)};
            pair.name->setForegroundRole(QPalette::WindowText); // what apply() makes quiet
            pair.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            pair.value->setMinimumWidth(40);
            pair.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            m_layout->addWidget(pair.name, row, column * 2);
            m_layout->addWidget(pair.value, row, column * 2 + 1);
            pair.name->show(); // the layout has room for what is shown only
            pair.value->show();
            pairs.append(pair);
        }
        m_layout->setColumnStretch(column * 2 + 1, 1);
        m_pairs.append(pairs);
    }
    int rows = 0;
    for (const QList<Line> &lines : columns)
        rows = std::max(rows, int(lines.size()));
    const int rowsEver = m_layout->rowCount();
    for (int row = 0; row <= rowsEver; ++row)
        m_layout->setRowStretch(row, row == rows ? 1 : 0);
}

} // namespace Uplift
