// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <QList>

class QGridLayout;
class QLabel;

namespace Uplift
{

/// Names and values in one column, or in several side by side; values can be selected and copied.
/// Lines without a value are left out, but for captions that head some lines.
class FactsGrid : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString name;
        QString value;
        bool isCaption = false;
    };

    /// A line that heads others.
    static Line caption(const QString &text) { return {text, {}, true}; }

    explicit FactsGrid(QWidget *parent = nullptr);

    /// One list of lines per column; widgets are kept where nothing but texts changed.
    void setColumns(const QList<QList<Line>> &columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pair
    {
        QLabel *name;
        QLabel *value; ///< null for a caption
    };

    void resize(const QList<QList<Line>> &columns);
    void colour();
    Pair made(const Line &line, int row, int column, bool isParted);

    QGridLayout *m_layout;
    QList<QList<Pair>> m_pairs;
};

} // namespace Uplift
