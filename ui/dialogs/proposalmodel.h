// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/assessmentwords.h>
#include <ui/common/openproposal.h>

#include <QAbstractTableModel>
#include <vector>

namespace Uplift
{

/// What a row of a proposal offers for what stands in its way.
enum class ProposalCure { None, SetKey, SendAllTheSame };

/// The systems of a proposal, judged and ticked: one row each. What needs a look stands first until
/// the operator sorts. Ticks come with the package: what goes to an older version or to other
/// hardware has none until the operator sets it. GUI thread.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { System, Runs, Gets, Expected };
    static constexpr int ColumnCount = Expected + 1;

    enum Role {
        ToneRole = Qt::UserRole + 100, ///< int of Tone
        CureRole,                      ///< QString: the link behind the text; may be empty
    };

    explicit ProposalModel(const OpenProposal &open, QObject *parent = nullptr);

    /// Judges for these packages, and ticks anew.
    void choose(const QStringList &fileNames);

    /// Judges again for the same packages; ticks stay where they still can.
    void judgeAgain();

    QStringList chosen() const { return m_chosen; }

    /// Those of the chosen packages that are not in the library any more.
    QStringList gone() const;

    QList<Assessment> assessments() const;
    QList<Assessment> ticked() const;
    bool canStart(int row) const;
    bool isTicked(int row) const { return m_rows[size_t(row)].isTicked; }
    ProposalCure cureOf(int row) const;
    EndpointId systemAt(int row) const { return m_rows[size_t(row)].assessment.endpoint; }

    /// Ticks or unticks what can start among these rows.
    void setTicked(const QList<int> &rows, bool isTicked);

    /// True when each of these words, in lower case, occurs in a cell of the row or in what else
    /// the system is known by.
    bool contains(int row, const QStringList &words) const;

    /// The row as a line for the clipboard.
    QString copyText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// By a column; of column -1: what needs a look first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row
    {
        ProposedSystem system;
        Assessment assessment;
        SoftwareVersion runs;
        bool isTicked = false;

        Expectation expectation() const { return expectationOf(assessment); }
    };

    QString textOf(const Row &row, int column) const;
    QString expected(const Row &row) const;
    QString whenItCalls(const Row &row) const;
    QString cureText(const Row &row) const;
    QString goalOf(const Row &row) const;
    static bool canStart(const Row &row);
    static ProposalCure cureOf(const Row &row);
    std::vector<Assessment> judged() const;
    bool comesBefore(const Row &left, const Row &right) const;

    const OpenProposal &m_open;
    QStringList m_chosen;
    std::vector<Row> m_rows;
    int m_sortedBy = -1;
};

} // namespace Uplift
