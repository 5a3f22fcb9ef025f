// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemrow.h"

#include <QList>

namespace Uplift
{

/// What the operator looks for: words that must all occur, and `key:value` pairs; keys are name,
/// address, product, serial, mac, family, version, target, site, tag and state. `state:` takes the
/// words of the event log (`downloading`, `failed`…) and the groups `waiting`, `running`, `needs`,
/// or what the window calls them; that is found without a key, too.
class SystemsSearch
{
public:
    SystemsSearch() = default;
    explicit SystemsSearch(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }

    bool matches(const SystemRow &row) const;

private:
    struct Term
    {
        QString key; ///< empty: anywhere
        QString value;
        QList<SystemGroup> groups; ///< whose shown word has it
    };

    static Term termOf(const QString &key, const QString &value);

    static bool matches(const SystemRow &row, const Term &term);

    QList<Term> m_terms;
};

} // namespace Uplift
