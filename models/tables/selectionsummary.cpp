// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selectionsummary.h"

#include <tables/wording/wording.h>

#include <algorithm>
#include <array>

namespace Uplift
{

namespace
{

using Part = SelectionSummary::Part;

/// Trouble first, then what moves.
constexpr SystemGroup Groups[] = {SystemGroup::NeedsOperator, SystemGroup::Running,
                                  SystemGroup::Waiting, SystemGroup::Proved, SystemGroup::Idle};

struct Versions
{
    int count = 0;
    QString key; ///< sorts by value
};

} // namespace

SelectionSummary summaryOf(const SystemsTable &table, const QList<EndpointId> &systems)
{
    SelectionSummary summary;
    QHash<QString, Versions> versions;
    QHash<QString, int> products;
    std::array<int, std::size(Groups)> groups{};
    for (const EndpointId id : systems) {
        const SystemRow *row = table.find(id);
        if (!row)
            continue;
        ++summary.systems;
        Versions &version = versions[row->versionText];
        if (version.count++ == 0)
            version.key = row->versionKey;
        ++products[row->product];
        ++groups[size_t(std::ranges::find(Groups, row->group()) - std::begin(Groups))];
    }
    for (auto version = versions.cbegin(); version != versions.cend(); ++version)
        summary.versions.append({version.key(), version->count});
    std::ranges::sort(summary.versions, std::greater<>(),
                      [&](const Part &part) { return versions.value(part.value).key; });
    for (auto product = products.cbegin(); product != products.cend(); ++product)
        summary.products.append({product.key(), product.value()});
    std::ranges::sort(summary.products, [](const Part &a, const Part &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    for (size_t i = 0; i < std::size(Groups); ++i) {
        if (groups[i] > 0)
            summary.groups.append({Wording::group(Groups[i]), groups[i]});
    }
    return summary;
}

} // namespace Uplift
