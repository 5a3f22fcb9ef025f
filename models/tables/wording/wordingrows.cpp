// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QLocale>

namespace Uplift
{

namespace
{

/// As it is written behind something else in a line: "waits for a free place".
QString withinLine(QString text)
{
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

/// True when what it waits for tells more than its place in the queue.
bool isStuck(Hindrance hindrance)
{
    return hindrance == Hindrance::NotAccepted || hindrance == Hindrance::NotServed ||
           hindrance == Hindrance::OtherHardware;
}

} // namespace

QString Wording::queuePlace(int place)
{
    const QString number = QLocale().toString(place);
    const int ten = place % 100 / 10;
    if (ten != 1 && place % 10 == 1)
        return tr("%1st in the queue", "1, 21, 31…").arg(number);
    if (ten != 1 && place % 10 == 2)
        return tr("%1nd in the queue", "2, 22, 32…").arg(number);
    if (ten != 1 && place % 10 == 3)
        return tr("%1rd in the queue", "3, 23, 33…").arg(number);
    return tr("%1th in the queue", "4, 5, 11, 12, 13…").arg(number);
}

QString Wording::updateAtHand(const UpdateAtHand &update)
{
    switch (update.kind) {
    case UpdateAtHand::Kind::EmptyLibrary:
        return {};
    case UpdateAtHand::Kind::NotKnown:
        return tr("Not known whether there is an update");
    case UpdateAtHand::Kind::NoPackage:
        return tr("No package for it here");
    case UpdateAtHand::Kind::Newer:
        return tr("Newer than the packages here");
    case UpdateAtHand::Kind::UpToDate:
        return tr("Up to date");
    case UpdateAtHand::Kind::NotServed:
        return tr("Update can't be fetched yet (%1)", "version").arg(update.version);
    case UpdateAtHand::Kind::StepMissing:
        return tr("Update needs a step first (%1)", "version").arg(update.version);
    case UpdateAtHand::Kind::Available:
        return tr("Update available (%1)", "version").arg(update.version);
    }
    return {};
}

QString Wording::updateMeaning(const UpdateAtHand &update)
{
    switch (update.kind) {
    case UpdateAtHand::Kind::EmptyLibrary:
        return tr("No upgrade. Drag a package onto this row to start one.");
    case UpdateAtHand::Kind::NotKnown:
        return tr("The hardware or the version of the system is not known yet, or a newer package "
                  "is a variant for another use.");
    case UpdateAtHand::Kind::NoPackage:
        return tr("No package in the software folder is made for this hardware.");
    case UpdateAtHand::Kind::Newer:
        return tr("The system runs a newer version than every package for it in the software "
                  "folder.");
    case UpdateAtHand::Kind::UpToDate:
        return tr("The system runs the newest version in the software folder that is for it.");
    case UpdateAtHand::Kind::NotServed:
        return tr("A newer package is in the software folder, but it is incomplete, empty or not "
                  "readable.");
    case UpdateAtHand::Kind::StepMissing:
        return tr("The system refuses the newer package directly, and the one that comes between "
                  "is not in the software folder.");
    case UpdateAtHand::Kind::Available:
        return tr("A newer package for this hardware is in the software folder. Drag it onto this "
                  "row to start the upgrade.");
    }
    return {};
}

QStringList Wording::systemStateVariants(const SystemRow &row, const QDateTime &now)
{
    if (!row.upgrade)
        return {row.endpoint.isAccepted ? updateAtHand(row.update) : notAccepted()};
    const Upgrade &upgrade = *row.upgrade;
    if (upgrade.state != UpgradeState::Queued || row.queuePlace == 0 || isStuck(upgrade.waitsFor))
        return upgradeVariants(upgrade, now);
    const QString place = queuePlace(row.queuePlace);
    return {joined({place, withinLine(upgradeVariants(upgrade, now).first())}), place};
}

QString Wording::systemState(const SystemRow &row, const QDateTime &now)
{
    return systemStateVariants(row, now).first();
}

QString Wording::dueAction(DueAction action)
{
    switch (action) {
    case DueAction::None:
        break;
    case DueAction::Retry:
        return tr("Retry");
    case DueAction::Explain:
        return tr("What to do");
    case DueAction::Accept:
        return tr("Accept");
    }
    return {};
}

QString Wording::dueActionMeaning(DueAction action)
{
    switch (action) {
    case DueAction::None:
        break;
    case DueAction::Retry:
        return tr("Begin this upgrade anew");
    case DueAction::Explain:
        return tr("Show in the details what has happened and what can be done");
    case DueAction::Accept:
        return tr("Let this new system take upgrades");
    }
    return {};
}

} // namespace Uplift
