// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <QList>

class QGridLayout;
class QLabel;

namespace Uplift
{

/// Names and values in columns side by side; values can be selected and copied. Lines without a
/// value are left out.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString name;
        QString value;
    };

    explicit FactsGrid(QWidget *parent = nullptr);

    /// One list of lines per column; widgets are kept where nothing but values changed.
    void setColumns(const QList<QList<Line>> &columns);

private:
    struct Pair
    {
        QLabel *name;
        QLabel *value;
    };

    void resize(const QList<QList<Line>> &columns);

    QGridLayout *m_layout;
    QList<QList<Pair>> m_pairs;
};

} // namespace Uplift
