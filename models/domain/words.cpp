// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "upgradelife.h"

#include <array>

namespace Uplift
{

namespace
{

constexpr std::array HindranceWords = {
    QLatin1String(""),
    QLatin1String("acceptance"),
    QLatin1String("package"),
    QLatin1String("reason for other hardware"),
    QLatin1String("daily time"),
    QLatin1String("call"),
    QLatin1String("place"),
    QLatin1String("place in subnet"),
    QLatin1String("others first"),
};

static_assert(HindranceWords.size() == size_t(Hindrance::OthersFirst) + 1);

QLatin1String wordOf(UpgradeState state)
{
    return aboutOf(state).word;
}

QLatin1String wordOf(Outcome outcome)
{
    return aboutOf(outcome).word;
}

QLatin1String wordOf(Hindrance hindrance)
{
    return HindranceWords[size_t(hindrance)];
}

template<typename Enum>
Enum find(int count, QStringView word, Enum otherwise)
{
    for (int i = 0; i < count; ++i) {
        if (word == wordOf(Enum(i)))
            return Enum(i);
    }
    return otherwise;
}

} // namespace

QString word(UpgradeState state)
{
    return wordOf(state);
}

QString word(Outcome outcome)
{
    return wordOf(outcome);
}

QString word(Hindrance hindrance)
{
    return wordOf(hindrance);
}

QString endReason(const Upgrade &upgrade)
{
    if (upgrade.lacksPackage())
        return QStringLiteral("package-missing");
    const AboutState &about = aboutOf(upgrade.outcome);
    if (about.group != SystemGroup::NeedsOperator)
        return {};
    if (!upgrade.message.isEmpty())
        return upgrade.message;
    return upgrade.outcome == Outcome::Failed ? upgrade.phase : QString(about.reason);
}

UpgradeState upgradeStateOf(QStringView word)
{
    return find(UpgradeStateCount, word, UpgradeState::Queued);
}

Outcome outcomeOf(QStringView word)
{
    return find(OutcomeCount, word, Outcome::None);
}

Hindrance hindranceOf(QStringView word)
{
    return find(int(HindranceWords.size()), word, Hindrance::None);
}

} // namespace Uplift
