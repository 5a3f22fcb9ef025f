// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytable.h"

#include "systemstable.h"
#include <tables/wording/wording.h>

#include <limits>

namespace Uplift
{

namespace
{

qint64 secondsOf(const Upgrade &upgrade)
{
    return upgrade.endedAt.isValid() ? upgrade.createdAt.secsTo(upgrade.endedAt) : -1;
}

QString durationText(const Upgrade &upgrade)
{
    const qint64 seconds = secondsOf(upgrade);
    return seconds < 0 ? QString() : Wording::duration(std::chrono::seconds(seconds));
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? Wording::moment(at, {}) : QString();
}

SortValue sortedByMoment(const QDateTime &at)
{
    return {at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()};
}

} // namespace

/// The columns in the order of HistoryColumn. The tip of a cell is its text unless it says another.
/// What is copied has zones and hours: a reader elsewhere knows neither our zone nor whether
/// minutes or hours come first.
const HistoryTable::Column &HistoryTable::column(HistoryColumn column)
{
    using Row = Upgrade;
    using Known = SystemsTable;
    static constexpr Column columns[] = {
        {
            // System
            .title = [] { return tr("System"); },
            .text =
                [](const Row &row, const Known &systems) {
                    const QString name = systems.nameOf(row.endpoint);
                    return name.isEmpty() ? row.serialNumber.text() : name;
                },
        },
        {
            // Serial
            .title = [] { return tr("Serial number"); },
            .text = [](const Row &row, const Known &) { return row.serialNumber.text(); },
        },
        {
            // Package
            .title = [] { return tr("Package"); },
            .text = [](const Row &row, const Known &) { return row.fileName; },
        },
        {
            // From
            .title = [] { return tr("From", "version before"); },
            .text = [](const Row &row, const Known &) { return row.fromVersion; },
        },
        {
            // To
            .title = [] { return tr("To", "version wanted"); },
            .text = [](const Row &row, const Known &) { return row.targetVersion; },
        },
        {
            // Outcome
            .title = [] { return tr("State", "of an upgrade, or how it ended"); },
            .text =
                [](const Row &row, const Known &) {
                    return row.isEnded() ? Wording::outcome(row.outcome)
                                         : Wording::state(row.state);
                },
            .cellTip =
                [](const Row &row, const Known &) {
                    return row.isEnded() ? Wording::upgradeExplanation(row)
                                         : Wording::state(row.state);
                },
        },
        {
            // Reason
            .title = [] { return tr("Reason", "why an upgrade ended without proof"); },
            .text = [](const Row &row, const Known &) { return Wording::reason(row); },
        },
        {
            // Started
            .title = [] { return tr("Ordered"); },
            .text = [](const Row &row, const Known &) { return momentText(row.createdAt); },
            .copyText = [](const Row &row, const Known &) { return Wording::stamp(row.createdAt); },
            .sortValue = [](const Row &row) { return sortedByMoment(row.createdAt); },
        },
        {
            // Ended
            .title = [] { return tr("Ended"); },
            .text = [](const Row &row, const Known &) { return momentText(row.endedAt); },
            .copyText = [](const Row &row, const Known &) { return Wording::stamp(row.endedAt); },
            .sortValue = [](const Row &row) { return sortedByMoment(row.endedAt); },
        },
        {
            // Duration
            .title = [] { return tr("Duration"); },
            .isNumber = true,
            .text = [](const Row &row, const Known &) { return durationText(row); },
            .copyText =
                [](const Row &row, const Known &) {
                    const QString shown = durationText(row);
                    return shown.count(u':') == 1
                               ? QStringLiteral("0:") + shown.rightJustified(5, u'0')
                               : shown;
                },
            .sortValue = [](const Row &row) { return SortValue{secondsOf(row)}; },
        },
        {
            // Size
            .title = [] { return tr("Sent"); },
            .isNumber = true,
            .text = [](const Row &row, const Known &) { return Wording::bytes(row.sent); },
            .sortValue = [](const Row &row) { return SortValue{row.sent}; },
        },
        {
            // OrderedBy
            .title = [] { return tr("Ordered by"); },
            .text = [](const Row &row, const Known &) { return row.orderedBy; },
        },
    };
    static_assert(std::size(columns) == HistoryColumnCount);
    return columns[size_t(column)];
}

} // namespace Uplift
