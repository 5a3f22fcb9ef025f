// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <array>

namespace Uplift
{

namespace
{

constexpr std::array StateWords = {
    QLatin1String("scheduled"),   QLatin1String("queued"),    QLatin1String("offered"),
    QLatin1String("downloading"), QLatin1String("preparing"), QLatin1String("installing"),
    QLatin1String("rebooting"),   QLatin1String("ended"),
};

constexpr std::array OutcomeWords = {
    QLatin1String(""),          QLatin1String("proved"), QLatin1String("failed"),
    QLatin1String("unchanged"), QLatin1String("silent"), QLatin1String("cancelled"),
    QLatin1String("reverted"),
};

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
static_assert(StateWords.size() == size_t(UpgradeState::Ended) + 1);
static_assert(OutcomeWords.size() == size_t(Outcome::Reverted) + 1);

template<typename Enum, typename Words>
Enum find(const Words &words, QStringView word, Enum otherwise)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return Enum(i);
    }
    return otherwise;
}

} // namespace

QString word(UpgradeState state)
{
    return StateWords[size_t(state)];
}

QString word(Outcome outcome)
{
    return OutcomeWords[size_t(outcome)];
}

QString word(Hindrance hindrance)
{
    return HindranceWords[size_t(hindrance)];
}

QString endReason(const Upgrade &upgrade)
{
    if (upgrade.lacksPackage())
        return QStringLiteral("package-missing");
    const auto saidOr = [&upgrade](const QString &otherwise) {
        return upgrade.message.isEmpty() ? otherwise : upgrade.message;
    };
    switch (upgrade.outcome) {
    case Outcome::Failed:
        return saidOr(upgrade.phase);
    case Outcome::Unchanged:
        return saidOr(QStringLiteral("came-back-unchanged"));
    case Outcome::Silent:
        return saidOr(QStringLiteral("never-came-back"));
    case Outcome::Reverted:
        return saidOr(QStringLiteral("went-back-later"));
    case Outcome::None:
    case Outcome::Proved:
    case Outcome::Cancelled:
        break;
    }
    return {};
}

UpgradeState upgradeStateOf(QStringView word)
{
    return find(StateWords, word, UpgradeState::Queued);
}

Outcome outcomeOf(QStringView word)
{
    return find(OutcomeWords, word, Outcome::None);
}

Hindrance hindranceOf(QStringView word)
{
    return find(HindranceWords, word, Hindrance::None);
}

} // namespace Uplift
