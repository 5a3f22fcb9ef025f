// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "package.h"
#include "result.h"

#include <QList>
#include <QStringList>

namespace Uplift
{

/// "To take `target` or later, an endpoint must run `needs` at least."
struct StepRule
{
    QString family; ///< package family; empty: every one
    SoftwareVersion target;
    SoftwareVersion needs;
    QString why; ///< an English sentence

    bool operator==(const StepRule &) const = default;
};

/// The way to a package.
struct StepChain
{
    QStringList fileNames;   ///< in order, the wanted package last; it alone when it can be direct
    QString missingFileName; ///< what such a file is called that would make the way whole; empty
                             ///< when nothing is missing
    QString why;             ///< of the first rule that holds

    bool operator==(const StepChain &) const = default;
};

/// Where a direct jump is refused (resources/rules/README.md).
class StepRules
{
public:
    StepRules() = default;
    explicit StepRules(const QList<StepRule> &rules);

    /// Reads the rules' file; FileUnreadable says what is wrong with it.
    static Result<StepRules> fromJson(const QByteArray &json);

    QList<StepRule> all() const { return m_rules; }

    /// The way for an endpoint to a package by what is at hand. Where the endpoint's version is not
    /// known, or its family, nothing is assumed: the way is direct.
    StepChain chainFor(const Endpoint &endpoint, const Package &wanted,
                       const QList<Package> &atHand) const;

private:
    /// Of the rules that hold, the one for the last step of the way; null when it can be direct.
    const StepRule *ruleFor(const SoftwareVersion &running, const Package &wanted) const;

    QList<StepRule> m_rules;
};

} // namespace Uplift
