// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytable.h"

#include "columns.h"
#include "ledger.h"
#include <tables/wording/wording.h>

#include <domain/softwareversion.h>
#include <QLocale>
#include <algorithm>

namespace Uplift
{

namespace
{

/// When work began: the upgrade may have waited for long before it was offered.
QDateTime startOf(const Upgrade &upgrade)
{
    return upgrade.createdAt;
}

qint64 secondsOf(const Upgrade &upgrade)
{
    return upgrade.endedAt.isValid() ? startOf(upgrade).secsTo(upgrade.endedAt) : -1;
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? Wording::moment(at, {}) : QString();
}

QString outcomeText(const Upgrade &upgrade)
{
    return upgrade.isEnded() ? Wording::outcome(upgrade.outcome) : Wording::state(upgrade.state);
}

} // namespace

HistoryTable::HistoryTable(const Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
{
}

void HistoryTable::applyChanges(const QList<Upgrade> &upgrades)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const Upgrade &upgrade : upgrades) {
        const int row = m_rowOf.value(upgrade.sessionId, -1);
        if (row < 0)
            continue;
        m_rows[size_t(row)] = {upgrade, wordsOf(upgrade)};
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, HistoryColumnCount - 1));
    add(upgrades);
}

void HistoryTable::add(const QList<Upgrade> &upgrades)
{
    std::vector<Row> added;
    for (const Upgrade &upgrade : upgrades) {
        if (!m_rowOf.contains(upgrade.sessionId)) {
            m_rowOf.insert(upgrade.sessionId, int(m_rows.size() + added.size()));
            added.push_back({upgrade, wordsOf(upgrade)});
        }
    }
    if (added.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

UpgradeRecord HistoryTable::recordAt(int row) const
{
    const Upgrade &upgrade = upgradeAt(row);
    return {upgrade, m_ledger.nameOf(upgrade.endpoint)};
}

bool HistoryTable::contains(int row, const QByteArrayList &words) const
{
    const QByteArray &own = m_rows[size_t(row)].words;
    return std::ranges::all_of(words,
                               [&own](const QByteArray &word) { return own.contains(word); });
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HistoryColumnCount;
}

static QVariant alignment(HistoryColumn column)
{
    if (column == HistoryColumn::Duration || column == HistoryColumn::Size)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    const Upgrade &upgrade = upgradeAt(index.row());
    const auto column = HistoryColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(upgrade, column);
    case CopyTextRole:
        return copyText(upgrade, column);
    case Qt::ToolTipRole:
        return column == HistoryColumn::Outcome && upgrade.isEnded()
                   ? Wording::upgradeExplanation(upgrade)
                   : text(upgrade, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case UpgradeRole:
        return QVariant::fromValue(upgrade);
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(HistoryColumn(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (HistoryColumn(section)) {
    case HistoryColumn::System:
        return tr("System");
    case HistoryColumn::Serial:
        return tr("Serial number");
    case HistoryColumn::Package:
        return tr("Package");
    case HistoryColumn::From:
        return tr("From", "version before");
    case HistoryColumn::To:
        return tr("To", "version wanted");
    case HistoryColumn::Outcome:
        return tr("State", "of an upgrade, or how it ended");
    case HistoryColumn::Reason:
        return tr("Reason", "why an upgrade ended without proof");
    case HistoryColumn::Started:
        return tr("Ordered");
    case HistoryColumn::Ended:
        return tr("Ended");
    case HistoryColumn::Duration:
        return tr("Duration");
    case HistoryColumn::Size:
        return tr("Sent");
    case HistoryColumn::OrderedBy:
        return tr("Ordered by");
    }
    return {};
}

void HistoryTable::retranslate()
{
    for (Row &row : m_rows)
        row.words = wordsOf(row.upgrade);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, HistoryColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, HistoryColumnCount - 1));
}

QString HistoryTable::text(const Upgrade &upgrade, HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::System: {
        const QString name = m_ledger.nameOf(upgrade.endpoint);
        return name.isEmpty() ? upgrade.serialNumber : name;
    }
    case HistoryColumn::Serial:
        return upgrade.serialNumber;
    case HistoryColumn::Package:
        return upgrade.fileName;
    case HistoryColumn::From:
        return upgrade.fromVersion;
    case HistoryColumn::To:
        return upgrade.targetVersion;
    case HistoryColumn::Outcome:
        return outcomeText(upgrade);
    case HistoryColumn::Reason:
        return Wording::reason(upgrade);
    case HistoryColumn::Started:
        return momentText(startOf(upgrade));
    case HistoryColumn::Ended:
        return momentText(upgrade.endedAt);
    case HistoryColumn::Duration: {
        const qint64 seconds = secondsOf(upgrade);
        return seconds < 0 ? QString() : Wording::duration(std::chrono::seconds(seconds));
    }
    case HistoryColumn::Size:
        return Wording::bytes(upgrade.sent);
    case HistoryColumn::OrderedBy:
        return upgrade.orderedBy;
    }
    return {};
}

/// As it is seen, but for moments and durations: a reader elsewhere knows neither our zone nor
/// whether minutes or hours come first.
QString HistoryTable::copyText(const Upgrade &upgrade, HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::Started:
        return Wording::stamp(startOf(upgrade));
    case HistoryColumn::Ended:
        return Wording::stamp(upgrade.endedAt);
    case HistoryColumn::Duration: {
        const QString shown = text(upgrade, column);
        return shown.count(u':') == 1 ? QStringLiteral("0:") + shown.rightJustified(5, u'0')
                                      : shown;
    }
    default:
        return text(upgrade, column);
    }
}

QByteArray HistoryTable::wordsOf(const Upgrade &upgrade) const
{
    QStringList cells;
    for (int column = 0; column < HistoryColumnCount; ++column)
        cells.append(text(upgrade, HistoryColumn(column)));
    return cells.join(u'\n').toLower().toUtf8();
}

HistoryFilter::HistoryFilter(HistoryTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
}

void HistoryFilter::setSearchText(const QString &text)
{
    m_words = text.simplified().toLower().toUtf8().split(' '); // one empty one, which fits all
    // Taking out row after row would take seconds where there are many.
    invalidate();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_table.contains(row, m_words);
}

bool HistoryFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Upgrade &one = m_table.upgradeAt(left.row());
    const Upgrade &other = m_table.upgradeAt(right.row());
    switch (HistoryColumn(left.column())) {
    case HistoryColumn::Started:
        return startOf(one) < startOf(other);
    case HistoryColumn::Ended:
        return one.endedAt < other.endedAt;
    case HistoryColumn::Duration:
        return secondsOf(one) < secondsOf(other);
    case HistoryColumn::Size:
        return one.sent < other.sent;
    default:
        break;
    }
    const QString a = left.data().toString();
    const QString b = right.data().toString();
    return a != b && m_collator.compare(a, b) < 0;
}

QByteArray HistoryFilter::csv() const
{
    QList<UpgradeRecord> records;
    records.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        records.append(m_table.recordAt(mapToSource(index(row, 0)).row()));
    return csvOf(records);
}

} // namespace Uplift
