// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradelength.h"

#include <domain/packagename.h>

#include <algorithm>

namespace Uplift
{

namespace
{

QString familyOf(const QString &fileName)
{
    const auto name = parsePackageName(fileName);
    return name ? name->family : QString();
}

/// Seconds between the last byte and the proof; nothing where a part of them was not measured.
std::optional<int> afterDownloadOf(const Upgrade &upgrade)
{
    int all = 0;
    for (const int part :
         {upgrade.preparingSeconds, upgrade.installingSeconds, upgrade.rebootingSeconds}) {
        if (part < 0)
            return {};
        all += part;
    }
    return all > 0 ? std::optional(all) : std::nullopt;
}

template<typename Value>
double median(QList<Value> values, double Value::*part)
{
    const auto middle = values.begin() + values.size() / 2;
    std::ranges::nth_element(values, middle, {}, part);
    return (*middle).*part;
}

} // namespace

void UpgradeLengths::learn(const Upgrade &upgrade)
{
    const auto after = afterDownloadOf(upgrade);
    if (upgrade.outcome != Outcome::Proved || !after || upgrade.total <= 0 ||
        !upgrade.offeredAt.isValid() || !upgrade.endedAt.isValid())
        return;
    const qint64 download = upgrade.offeredAt.secsTo(upgrade.endedAt) - *after;
    if (download <= 0)
        return;
    const Measured measured{double(download) / double(upgrade.total), double(*after)};
    m_measured[QString()].append(measured);
    if (const QString family = familyOf(upgrade.fileName); !family.isEmpty())
        m_measured[family].append(measured);
}

std::optional<UpgradeLengths::Measured> UpgradeLengths::usual(const QString &family) const
{
    for (const QString &name : {family, QString()}) {
        if (const auto found = m_measured.find(name); found != m_measured.end())
            return Measured{median(found->second, &Measured::secondsPerByte),
                            median(found->second, &Measured::afterDownload)};
    }
    return {};
}

std::optional<std::chrono::seconds> UpgradeLengths::lengthOf(const QList<PlannedUpgrade> &upgrades,
                                                             int atOnce) const
{
    std::map<QString, std::optional<Measured>> known;
    double downloads = 0;
    double longestDownload = 0;
    double longestRest = 0; // of one system: all but its downloads
    for (const PlannedUpgrade &upgrade : upgrades) {
        const auto place = known.try_emplace(upgrade.family);
        if (place.second)
            place.first->second = usual(upgrade.family);
        const std::optional<Measured> &measured = place.first->second;
        if (!measured)
            return {};
        double download = 0;
        for (const qint64 size : upgrade.sizes)
            download += double(size) * measured->secondsPerByte;
        downloads += download;
        longestDownload = std::max(longestDownload, download);
        longestRest = std::max(longestRest, double(upgrade.sizes.size()) * measured->afterDownload);
    }
    if (downloads <= 0)
        return {};
    const double shared = downloads / std::clamp<double>(atOnce, 1, double(upgrades.size()));
    return std::chrono::seconds(qint64(std::max(shared, longestDownload) + longestRest));
}

} // namespace Uplift
