// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/steprules.h>
#include <QHash>
#include <utility>

namespace Uplift
{

/// What the library holds for a system, by what is known of both.
struct UpdateAtHand
{
    enum class Kind {
        EmptyLibrary, ///< there is no package at all
        NotKnown,     ///< hardware or version of the system is not known, or a variant is newer
        NoPackage,    ///< none is for its hardware
        Newer,        ///< it runs a newer version than every package for it
        UpToDate,     ///< it runs the newest one
        NotServed,    ///< the newer one can't be fetched now
        StepMissing,  ///< it refuses the newer one directly, and what comes between is missing
        Available,    ///< a newer one can be ordered
    };

    Kind kind = Kind::EmptyLibrary;
    QString version; ///< of the newer package: "TC7.3.21"; empty where there is none

    bool operator==(const UpdateAtHand &) const = default;
};

/// Finds that by the rules that judge an order. A system is judged by its family and its version
/// alone, and so each pair of them once as long as the packages stay. GUI thread.
class UpdatesAtHand
{
public:
    /// True when answers may differ from now on.
    bool setPackages(const QList<Package> &packages);
    bool setStepRules(const StepRules &rules);

    UpdateAtHand of(const Endpoint &endpoint) const;

private:
    UpdateAtHand found(const Endpoint &endpoint) const;

    QList<Package> m_packages;
    StepRules m_rules;
    mutable QHash<std::pair<QString, QString>, UpdateAtHand> m_known; ///< by family and version
};

} // namespace Uplift
