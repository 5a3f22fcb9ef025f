// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemstable.h"

#include <tables/wording/wording.h>

#include <limits>

namespace Uplift
{

namespace
{

bool isBehindNat(const SystemRow &row)
{
    return !row.endpoint.sourceAddress.isEmpty() && row.endpoint.sourceAddress != row.address;
}

} // namespace

/// The columns in the order of SystemsColumn. Their cells have no tip unless they say one.
const SystemsTable::Column &SystemsTable::column(SystemsColumn column)
{
    using Row = SystemRow;
    static constexpr Column columns[] = {
        {
            // Name
            .title = [] { return Wording::tr("Name"); },
            .tip = [] { return Wording::tr("What the system calls itself"); },
            .letters = 15,
            .text =
                [](const Row &row, const Clock &) {
                    return row.owedTo.isEmpty()
                               ? row.endpoint.displayName()
                               : tr("%1 (borrowed)",
                                    "a system whose former manager has to be restored")
                                     .arg(row.endpoint.displayName());
                },
            .cellTip =
                [](const Row &row, const Clock &) {
                    return row.owedTo.isEmpty()
                               ? QString()
                               : Wording::tr("Borrowed: its former manager (%1) has not been "
                                             "restored yet.")
                                     .arg(row.owedTo);
                },
            .sortValue =
                [](const Row &row) {
                    return SortValue{.text = row.endpoint.displayName(), .isName = true};
                },
        },
        {
            // Address
            .title = [] { return Wording::tr("Address"); },
            .tip = [] { return Wording::tr("The IP address that the system reports"); },
            .letters = 12,
            .text =
                [](const Row &row, const Clock &) {
                    return isBehindNat(row)
                               ? tr("%1 (NAT)",
                                    "the address that a system reports, not where it calls from")
                                     .arg(row.address)
                               : row.address;
                },
            .cellTip =
                [](const Row &row, const Clock &) {
                    return isBehindNat(row)
                               ? Wording::tr("Reports %1, calls from %2: address translation or a "
                                             "proxy is between. It is served all the same.")
                                     .arg(row.address, row.endpoint.sourceAddress)
                               : row.address;
                },
            .sortValue = [](const Row &row) { return SortValue{.text = row.addressKey}; },
        },
        {
            // Product
            .title = [] { return Wording::tr("Product"); },
            .tip = [] { return Wording::tr("The product, as far as it is known"); },
            .letters = 11,
            .text = [](const Row &row, const Clock &) { return row.product; },
        },
        {
            // Version
            .title = [] { return Wording::tr("Version"); },
            .tip = [] { return Wording::tr("The version in the last check-in"); },
            .letters = 9,
            .text = [](const Row &row, const Clock &) { return row.versionText; },
            .cellTip = [](const Row &row,
                          const Clock &) { return row.endpoint.identification.softwareVersion; },
            .sortValue = [](const Row &row) { return SortValue{.text = row.versionKey}; },
        },
        {
            // Target
            .title = [] { return Wording::tr("Target"); },
            .tip = [] { return Wording::tr("The version it is being upgraded to"); },
            .letters = 9,
            .text =
                [](const Row &row, const Clock &) {
                    return row.isDowngrade ? tr("↓ %1", "an older version than the system runs")
                                                 .arg(row.targetText)
                                           : row.targetText;
                },
            .cellTip =
                [](const Row &row, const Clock &) {
                    if (!row.isDowngrade)
                        return row.upgrade ? row.upgrade->fileName : QString();
                    return Wording::joined(
                               {row.upgrade->fileName, Wording::verdict(Verdict::Downgrade)}) +
                           u'\n' + Wording::verdictMeaning(Verdict::Downgrade);
                },
            .spokenText =
                [](const Row &row, const Clock &) {
                    return row.isDowngrade ? tr("%1, downgrade", "a version").arg(row.targetText)
                                           : row.targetText;
                },
            .sortValue = [](const Row &row) { return SortValue{.text = row.targetKey}; },
        },
        {
            // State, which has the room that the others leave
            .title = [] { return Wording::tr("State"); },
            .tip = [] { return Wording::tr("Where the upgrade stands"); },
            .changesWith = ChangesWith::Bytes,
            .text = [](const Row &row,
                       const Clock &clock) { return Wording::systemState(row, clock.now()); },
            .cellTip =
                [](const Row &row, const Clock &clock) {
                    const QString meaning = row.upgrade ? Wording::upgradeExplanation(*row.upgrade)
                                            : row.endpoint.isAccepted
                                                ? Wording::updateMeaning(row.update)
                                                : QString();
                    QStringList lines{Wording::systemState(row, clock.now()), meaning};
                    lines.removeAll(QString());
                    return lines.join(u'\n');
                },
            .spokenText =
                [](const Row &row, const Clock &clock) {
                    return Wording::joined({Wording::systemState(row, clock.now()),
                                            Wording::dueAction(row.dueAction())});
                },
            .sortValue =
                [](const Row &row) {
                    const auto &upgrade = row.upgrade;
                    return SortValue{upgrade ? int(upgrade->state) * 10 + int(upgrade->outcome)
                                             : int(row.update.kind) - 100};
                },
        },
        {
            // LastHeard
            .title = [] { return Wording::tr("Last heard"); },
            .tip = [] { return Wording::tr("When the system last called this console"); },
            .changesWith = ChangesWith::Calls,
            .text =
                [](const Row &row, const Clock &clock) {
                    return Wording::lastHeard(row.endpoint.lastHeard, clock.now());
                },
            .cellTip =
                [](const Row &row, const Clock &) {
                    return row.endpoint.lastHeard.isValid()
                               ? Wording::fullMoment(row.endpoint.lastHeard)
                               : Wording::tr("This system has never called in.");
                },
            .copyText = [](const Row &row,
                           const Clock &) { return Wording::stamp(row.endpoint.lastHeard); },
            .sortValue =
                [](const Row &row) {
                    const QDateTime &at = row.endpoint.lastHeard;
                    return SortValue{at.isValid() ? at.toMSecsSinceEpoch() : 0};
                },
        },
        {
            // Site
            .title = [] { return Wording::tr("Site"); },
            .tip = [] { return Wording::tr("Where the system stands, as you have entered it"); },
            .letters = 12,
            .isHiddenAtFirst = true,
            .text = [](const Row &row, const Clock &) { return row.endpoint.site; },
        },
        {
            // Tags
            .title = [] { return Wording::tr("Tags"); },
            .tip = [] { return Wording::tr("Your own tags for the system"); },
            .letters = 16,
            .isHiddenAtFirst = true,
            .text = [](const Row &row, const Clock &) { return row.tagText; },
            .cellTip = [](const Row &row, const Clock &) { return row.tagText; },
        },
        {
            // SerialNumber
            .title = [] { return Wording::tr("Serial number"); },
            .tip = [] { return Wording::tr("The serial number that the system reports"); },
            .letters = 13,
            .isHiddenAtFirst = true,
            .text = [](const Row &row,
                       const Clock &) { return row.endpoint.identification.serialNumber.text(); },
            .sortValue =
                [](const Row &row) {
                    return SortValue{.text = row.endpoint.identification.serialNumber.text()};
                },
        },
        {
            // QueuePlace
            .title = [] { return Wording::tr("Queue", "column: place in the queue"); },
            .tip =
                [] {
                    return Wording::tr(
                        "The place in the queue; rows can be dragged into another order");
                },
            .letters = 6,
            .isHiddenAtFirst = true,
            .changesWith = ChangesWith::Queue,
            .text =
                [](const Row &row, const Clock &) {
                    return row.queuePlace > 0 ? QString::number(row.queuePlace) : QString();
                },
            .sortValue =
                [](const Row &row) {
                    return SortValue{row.queuePlace > 0 ? row.queuePlace
                                                        : std::numeric_limits<int>::max()};
                },
        },
    };
    static_assert(std::size(columns) == SystemsColumnCount);
    return columns[size_t(column)];
}

} // namespace Uplift
