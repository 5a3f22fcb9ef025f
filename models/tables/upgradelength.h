// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgrade.h>
#include <QList>
#include <chrono>
#include <map>
#include <optional>

namespace Uplift
{

/// An upgrade that may be ordered, by what decides how long it takes.
struct PlannedUpgrade
{
    QString family;      ///< of its packages
    QList<qint64> sizes; ///< in bytes, of the packages that it takes one after the other
};

/// How long upgrades take here, measured at those that were proved and never assumed.
class UpgradeLengths
{
public:
    /// Takes in an upgrade whose lengths are all known; any other is ignored.
    void learn(const Upgrade &upgrade);

    /// From the first offer to the last proof, where so many download at once. Each family counts
    /// by its own measurements, else by those of all; nothing where there is none at all.
    std::optional<std::chrono::seconds> lengthOf(const QList<PlannedUpgrade> &upgrades,
                                                 int atOnce) const;

private:
    struct Measured
    {
        double secondsPerByte = 0;
        double afterDownload = 0; ///< seconds until the proof
    };

    std::optional<Measured> usual(const QString &family) const;

    std::map<QString, QList<Measured>> m_measured; ///< by family; an empty one stands for all
};

} // namespace Uplift
