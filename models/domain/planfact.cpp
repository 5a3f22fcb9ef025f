// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfact.h"

#include <array>

namespace Uplift
{

namespace
{

constexpr std::array NoteWords = {
    QLatin1String("timeTwofold"),  QLatin1String("timeTaken"),      QLatin1String("timeTooLate"),
    QLatin1String("keyTaken"),     QLatin1String("keyTakenOut"),    QLatin1String("keyTooLate"),
    QLatin1String("packageTaken"), QLatin1String("packageTooLate"), QLatin1String("lineTaken"),
    QLatin1String("lineGone"),     QLatin1String("lineGoneLate"),   QLatin1String("otherHardware"),
    QLatin1String("systemTwice"),  QLatin1String("requestRefused"),
};

static_assert(NoteWords.size() == size_t(PlanNote::RequestRefused) + 1);

} // namespace

QString word(PlanNote note)
{
    return NoteWords[size_t(note)];
}

bool wantsAttention(PlanNote note)
{
    switch (note) {
    case PlanNote::TimeTwofold:
    case PlanNote::TimeTooLate:
    case PlanNote::KeyTooLate:
    case PlanNote::PackageTooLate:
    case PlanNote::LineGoneLate:
    case PlanNote::OtherHardware:
    case PlanNote::SystemTwice:
    case PlanNote::RequestRefused:
        return true;
    case PlanNote::TimeTaken:
    case PlanNote::KeyTaken:
    case PlanNote::KeyTakenOut:
    case PlanNote::PackageTaken:
    case PlanNote::LineTaken:
    case PlanNote::LineGone:
        break;
    }
    return false;
}

} // namespace Uplift
