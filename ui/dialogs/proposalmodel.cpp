// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposalmodel.h"

#include <domain/productname.h>
#include <tables/wording/wording.h>

#include <QCollator>
#include <QFont>
#include <QHash>
#include <algorithm>
#include <numeric>

namespace Uplift
{

namespace
{

/// What needs a look stands first, what will not start and needs none stands last.
int rankOf(Expectation expectation)
{
    switch (expectation) {
    case Expectation::OtherHardware:
        return 0;
    case Expectation::Downgrades:
        return 1;
    case Expectation::MayNeedKey:
        return 2;
    case Expectation::NotKnown:
        return 3;
    case Expectation::StepMissing:
    case Expectation::NoneFits:
    case Expectation::NotServed:
        return 4;
    case Expectation::Upgrades:
        return 5;
    case Expectation::Busy:
        return 6;
    case Expectation::AlreadyThere:
        return 7;
    }
    return 8;
}

bool isTickedAtFirst(Expectation expectation)
{
    return expectation == Expectation::Upgrades || expectation == Expectation::MayNeedKey ||
           expectation == Expectation::NotKnown;
}

} // namespace

ProposalModel::ProposalModel(const OpenProposal &open, QObject *parent)
    : QAbstractTableModel(parent)
    , m_open(open)
{
    for (const ProposedSystem &system : open.proposal().systems)
        m_rows.push_back(
            {.system = system,
             .runs = SoftwareVersion::parse(system.endpoint.identification.softwareVersion)});
}

std::vector<Assessment> ProposalModel::judged() const
{
    UpgradeProposal proposal = m_open.proposal();
    proposal.chosen = m_chosen;
    QHash<EndpointId, Assessment> known;
    for (const Assessment &assessment : assess(proposal))
        known.insert(assessment.endpoint, assessment);
    std::vector<Assessment> found;
    found.reserve(m_rows.size());
    for (const Row &row : m_rows)
        found.push_back(known.value(row.system.endpoint.id, row.assessment));
    return found;
}

void ProposalModel::choose(const QStringList &fileNames)
{
    beginResetModel();
    m_chosen = fileNames;
    const std::vector<Assessment> found = judged();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].assessment = found[i];
        m_rows[i].isTicked = isTickedAtFirst(expectationOf(found[i]));
    }
    if (m_sortedBy < 0)
        std::ranges::stable_sort(
            m_rows, [this](const Row &left, const Row &right) { return comesBefore(left, right); });
    endResetModel();
    Q_EMIT ticksChanged();
}

/// Rows stay where they are, for the pointer may be over one.
void ProposalModel::judgeAgain()
{
    QHash<EndpointId, ProposedSystem> systems;
    for (const ProposedSystem &system : m_open.proposal().systems)
        systems.insert(system.endpoint.id, system);
    const std::vector<Assessment> found = judged();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.system = systems.value(row.system.endpoint.id, row.system);
        row.runs = SoftwareVersion::parse(row.system.endpoint.identification.softwareVersion);
        const Expectation before = row.expectation();
        const bool couldStart = canStart(row);
        row.assessment = found[i];
        if (row.expectation() != before)
            row.isTicked = isTickedAtFirst(row.expectation()) && (row.isTicked || !couldStart);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

QStringList ProposalModel::gone() const
{
    QStringList gone = m_chosen;
    gone.removeIf([this](const QString &fileName) {
        return std::ranges::any_of(m_open.proposal().library, [&](const Package &package) {
            return package.fileName == fileName;
        });
    });
    return gone;
}

QList<Assessment> ProposalModel::assessments() const
{
    QList<Assessment> all;
    for (const Row &row : m_rows)
        all.append(row.assessment);
    return all;
}

QList<Assessment> ProposalModel::ticked() const
{
    QList<Assessment> ticked;
    for (const Row &row : m_rows) {
        if (row.isTicked && canStart(row))
            ticked.append(row.assessment);
    }
    return ticked;
}

bool ProposalModel::canStart(const Row &row)
{
    return starts(row.assessment, true);
}

bool ProposalModel::canStart(int row) const
{
    return canStart(m_rows[size_t(row)]);
}

ProposalCure ProposalModel::cureOf(const Row &row)
{
    if (row.expectation() == Expectation::MayNeedKey &&
        !row.system.endpoint.identification.serialNumber.isEmpty())
        return ProposalCure::SetKey;
    if (row.expectation() == Expectation::OtherHardware && !row.isTicked)
        return ProposalCure::SendAllTheSame;
    return ProposalCure::None;
}

ProposalCure ProposalModel::cureOf(int row) const
{
    return cureOf(m_rows[size_t(row)]);
}

void ProposalModel::setTicked(const QList<int> &rows, bool isTicked)
{
    for (const int at : rows) {
        Row &row = m_rows[size_t(at)];
        row.isTicked = isTicked && canStart(row);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == System && canStart(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case System:
        return tr("System");
    case Runs:
        return tr("Runs");
    case Gets:
        return tr("Gets");
    case Expected:
        return tr("What to expect");
    default:
        return {};
    }
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool needsLook = rankOf(row.expectation()) < rankOf(Expectation::Upgrades);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != System || !canStart(row))
            return {};
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: {
        QFont font;
        font.setBold(needsLook);
        return index.column() == System && needsLook ? font : QVariant();
    }
    case Qt::ToolTipRole:
        return index.column() == Expected
                   ? Wording::paragraph({expected(row), meaningOf(row.assessment)})
                   : textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == System
                   ? textOf(row, System)
                   : Wording::headed(
                         headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                         textOf(row, index.column()));
    case ToneRole:
        return int(needsLook || index.column() == Expected ? lookOf(row.expectation()).tone
                                                           : Tone::Plain);
    case CureRole:
        return index.column() == Expected ? cureText(row) : QString();
    default:
        return {};
    }
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != System || !canStart(index.row()))
        return false;
    setTicked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QString ProposalModel::goalOf(const Row &row) const
{
    const auto package =
        std::ranges::find(m_open.proposal().library, row.assessment.fileName, &Package::fileName);
    if (package == m_open.proposal().library.end() || !canStart(row))
        return QStringLiteral("–");
    return Wording::packageTitle(package->name);
}

QString ProposalModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case System:
        return row.system.endpoint.displayName();
    case Runs:
        return row.runs.text();
    case Gets:
        return goalOf(row);
    default:
        return expected(row);
    }
}

QString ProposalModel::copyText(int row) const
{
    const Row &shown = m_rows[size_t(row)];
    return Wording::copiedRow({textOf(shown, System),
                               shown.system.endpoint.identification.serialNumber.text(),
                               textOf(shown, Runs), textOf(shown, Gets), textOf(shown, Expected)});
}

bool ProposalModel::contains(int row, const QStringList &words) const
{
    const Row &looked = m_rows[size_t(row)];
    const Endpoint &endpoint = looked.system.endpoint;
    const QString text = (copyText(row) + u'\n' + endpoint.identification.ipAddress + u'\n' +
                          endpoint.site + u'\n' + endpoint.tags.join(u' '))
                             .toLower();
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

QString ProposalModel::whenItCalls(const Row &row) const
{
    const Endpoint &endpoint = row.system.endpoint;
    const OpenProposal::Surroundings &around = m_open.surroundings();
    const QDateTime now = around.clock.now();
    if (endpoint.activeCalls > 0 && around.settings.holdDuringCalls)
        return tr("in a call now, starts when it ends");
    const auto silent =
        std::chrono::seconds(endpoint.lastHeard.isValid() ? endpoint.lastHeard.secsTo(now) : 0);
    if (!endpoint.lastHeard.isValid())
        return tr("waits for it to call in for the first time");
    if (silent > 2 * around.settings.idleHeartbeat)
        return tr("waits for it to call in (%1)", "when it last did")
            .arg(Wording::lastHeard(endpoint.lastHeard, now));
    return {};
}

QString ProposalModel::expected(const Row &row) const
{
    if (m_chosen.isEmpty())
        return {};
    if (!gone().isEmpty())
        return tr("The package is no longer in the software folder");
    const Endpoint &endpoint = row.system.endpoint;
    switch (row.expectation()) {
    case Expectation::OtherHardware: {
        const QString product = productNameOf(endpoint);
        const QString its = isGenericName(product)
                                ? row.assessment.itsFamily
                                : tr("%1 (%2)", "product, its family of hardware")
                                      .arg(product, row.assessment.itsFamily);
        return tr("Made for %1; this is %2.", "families of hardware")
            .arg(row.assessment.madeFor, its);
    }
    case Expectation::Downgrades:
        return tr("Downgrade: it may be refused; settings may be lost");
    case Expectation::MayNeedKey:
        return tr("Major step: no release key is known.");
    case Expectation::NotKnown:
        return tr("Not known yet whether it fits");
    case Expectation::Upgrades:
        return Wording::joined({Uplift::textOf(row.assessment), whenItCalls(row)});
    default:
        return Uplift::textOf(row.assessment);
    }
}

QString ProposalModel::cureText(const Row &row) const
{
    switch (cureOf(row)) {
    case ProposalCure::SetKey:
        return tr("Set key…");
    case ProposalCure::SendAllTheSame:
        return tr("Send it all the same…");
    case ProposalCure::None:
        break;
    }
    return {};
}

bool ProposalModel::comesBefore(const Row &left, const Row &right) const
{
    const int order = rankOf(left.expectation()) - rankOf(right.expectation());
    if (order != 0)
        return order < 0;
    return left.system.endpoint.displayName() < right.system.endpoint.displayName();
}

void ProposalModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    QCollator names;
    names.setNumericMode(true);
    names.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_rows.size());
    if (column >= 0) {
        for (const Row &row : m_rows)
            keys.push_back(names.sortKey(textOf(row, column)));
    }
    std::vector<int> from(m_rows.size());
    std::iota(from.begin(), from.end(), 0);
    const auto before = [&](int left, int right) {
        if (column < 0)
            return comesBefore(m_rows[size_t(left)], m_rows[size_t(right)]);
        const int difference = keys[size_t(left)].compare(keys[size_t(right)]);
        return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    };
    std::ranges::stable_sort(from, before);

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> to(m_rows.size());
    std::vector<Row> sorted;
    sorted.reserve(m_rows.size());
    for (size_t place = 0; place < from.size(); ++place) {
        to[size_t(from[place])] = int(place);
        sorted.push_back(std::move(m_rows[size_t(from[place])]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : old)
        after.append(index(to[size_t(one.row())], one.column()));
    changePersistentIndexList(old, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace Uplift
