// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemstable.h"

namespace Uplift
{

/// Several systems at a glance: how many of each version, product and group.
struct SelectionSummary
{
    struct Part
    {
        QString value; ///< empty: not known
        int count = 0;

        bool operator==(const Part &) const = default;
    };

    int systems = 0;
    QList<Part> versions; ///< the newest first
    QList<Part> products; ///< the most frequent first
    QList<Part> groups; ///< in words, what needs the operator first; those that are empty left out

    bool operator==(const SelectionSummary &) const = default;
};

/// Counts the systems; those that the table does not know are left out.
SelectionSummary summaryOf(const SystemsTable &table, const QList<EndpointId> &systems);

} // namespace Uplift
