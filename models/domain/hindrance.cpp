// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hindrance.h"

#include <QStringList>

namespace Uplift
{

bool isInDailyWindow(QTime localTime, const Settings &settings)
{
    const QTime from = settings.dailyFrom;
    const QTime until = settings.dailyUntil;
    if (!from.isValid() || !until.isValid() || from == until)
        return true;
    return from < until ? localTime >= from && localTime < until
                        : localTime >= from || localTime < until;
}

QString subnetOf(const QString &address)
{
    if (const qsizetype dot = address.lastIndexOf(QLatin1Char('.')); dot > 0)
        return address.left(dot);
    if (!address.contains(QLatin1Char(':')))
        return address;
    constexpr qsizetype Groups = 8;
    const QStringList halves = address.toLower().split(QStringLiteral("::"));
    QStringList groups = halves.first().split(QLatin1Char(':'), Qt::SkipEmptyParts);
    const QStringList rest =
        halves.mid(1).join(QString()).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    while (groups.size() + rest.size() < Groups)
        groups.append(QStringLiteral("0"));
    return (groups + rest).mid(0, Groups / 2).join(QLatin1Char(':'));
}

Hindrance hindranceOf(const OfferSituation &situation, const Settings &settings)
{
    if (!situation.isAccepted && settings.approveSystems)
        return Hindrance::NotAccepted;
    if (!situation.isServed)
        return Hindrance::NotServed;
    if (situation.isForOtherHardware)
        return Hindrance::OtherHardware;
    if (!isInDailyWindow(situation.localTime, settings))
        return Hindrance::OutsideWindow;
    if (situation.isInCall && settings.holdDuringCalls)
        return Hindrance::InCall;
    if (situation.placesTaken >= settings.simultaneousDownloads)
        return Hindrance::NoFreePlace;
    if (settings.subnetDownloads > 0 && situation.placesTakenInSubnet >= settings.subnetDownloads)
        return Hindrance::SubnetFull;
    if (situation.placesTaken + situation.othersFirst >= settings.simultaneousDownloads)
        return Hindrance::OthersFirst;
    return Hindrance::None;
}

} // namespace Uplift
