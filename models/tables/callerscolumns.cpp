// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callerstable.h"

#include "paddednumbers.h"

#include <tables/wording/wording.h>

#include <domain/clock.h>

#include <QLocale>

namespace Uplift
{

/// The columns in the order of CallersColumn; the tip of a cell is its text.
const CallersTable::Column &CallersTable::column(CallersColumn column)
{
    using Row = UnknownCaller;
    static constexpr Column columns[] = {
        {
            // Address
            .title = [] { return tr("Address"); },
            .text =
                [](const Row &row, const Clock &) {
                    return row.address.isEmpty() ? Wording::callerWithoutAddress(row.kind)
                                                 : row.address;
                },
            .sortValue =
                [](const Row &row) { return SortValue{.text = withPaddedNumbers(row.address)}; },
        },
        {
            // What
            .title = [] { return tr("What happened"); },
            .text = [](const Row &row, const Clock &) { return Wording::logKind(row.kind); },
        },
        {
            // Detail
            .title = [] { return tr("Detail"); },
            .text = [](const Row &row, const Clock &) { return Wording::callerDetail(row); },
        },
        {
            // Times
            .title = [] { return tr("Times", "how often something happened"); },
            .isNumber = true,
            .text = [](const Row &row, const Clock &) { return QLocale().toString(row.times); },
            .copyText = [](const Row &row, const Clock &) { return QString::number(row.times); },
            .sortValue = [](const Row &row) { return SortValue{row.times}; },
        },
        {
            // First
            .title = [] { return tr("First", "when something happened for the first time"); },
            .text = [](const Row &row,
                       const Clock &clock) { return Wording::moment(row.first, clock.now()); },
            .copyText = [](const Row &row, const Clock &) { return Wording::stamp(row.first); },
            .sortValue = [](const Row &row) { return SortValue{row.first.toMSecsSinceEpoch()}; },
        },
        {
            // Last
            .title = [] { return tr("Last", "when something happened for the last time"); },
            .text = [](const Row &row,
                       const Clock &clock) { return Wording::moment(row.last, clock.now()); },
            .copyText = [](const Row &row, const Clock &) { return Wording::stamp(row.last); },
            .sortValue = [](const Row &row) { return SortValue{row.last.toMSecsSinceEpoch()}; },
        },
        {
            // Advice
            .title = [] { return tr("What to do"); },
            .text = [](const Row &row, const Clock &) { return Wording::callerAdvice(row); },
        },
    };
    static_assert(std::size(columns) == CallersColumnCount);
    return columns[size_t(column)];
}

} // namespace Uplift
