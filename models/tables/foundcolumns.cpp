// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundtable.h"

#include "systemstable.h"
#include <tables/wording/wording.h>

namespace Uplift
{

/// The columns in the order of FoundColumn. The tip of a cell is its text.
const FoundTable::Column &FoundTable::column(FoundColumn column)
{
    static constexpr Column columns[] = {
        {
            // Address
            .title = [] { return tr("Address"); },
            .text = [](const FindingResult &result,
                       const SystemsTable &) { return result.address; },
        },
        {
            // Answer
            .title = [] { return tr("What answers"); },
            .text =
                [](const FindingResult &result, const SystemsTable &systems) {
                    if (result.failure)
                        return Wording::contactFailure(*result.failure).text();
                    const SystemRow *row = systems.find(result.endpoint);
                    const Endpoint endpoint = row ? row->endpoint : Endpoint();
                    return tr("%1 · %2 · %3", "system, serial number, software")
                        .arg(endpoint.displayName(), endpoint.identification.serialNumber.text(),
                             endpoint.identification.softwareVersion);
                },
        },
    };
    static_assert(std::size(columns) == FoundColumnCount);
    return columns[size_t(column)];
}

} // namespace Uplift
