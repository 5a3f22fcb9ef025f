// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagefamily.h"

#include <QHash>

namespace Uplift
{

/// From s53200 on by the release notes of RoomOS 10, 11 and 26. Of the families before only those
/// whose products are sure: what is left out is shown by its family.
QStringList productsOfFamily(const QString &family)
{
    static const QHash<QString, QStringList> products{
        {QStringLiteral("s52010"),
         {QStringLiteral("SX20"), QStringLiteral("MX200 G2"), QStringLiteral("MX300 G2")}},
        {QStringLiteral("s52030"), {QStringLiteral("SX10")}},
        {QStringLiteral("s52040"), {QStringLiteral("DX70"), QStringLiteral("DX80")}},
        {QStringLiteral("s53200"),
         {QStringLiteral("Room Kit"), QStringLiteral("Room Kit Mini"), QStringLiteral("Room USB"),
          QStringLiteral("Room 55"), QStringLiteral("Room 70"), QStringLiteral("Codec Plus"),
          QStringLiteral("Board")}},
        {QStringLiteral("s53300"),
         {QStringLiteral("Codec Pro"), QStringLiteral("Room 70 G2"),
          QStringLiteral("Room Panorama"), QStringLiteral("Room Kit Pro"),
          QStringLiteral("Room Bar"), QStringLiteral("Board Pro"), QStringLiteral("Desk")}},
        {QStringLiteral("s53350"), {QStringLiteral("Room Navigator")}},
        {QStringLiteral("s53400"), {QStringLiteral("Desk Hub")}},
        {QStringLiteral("s53600"),
         {QStringLiteral("Desk Pro G2"), QStringLiteral("Room Kit Pro G2"),
          QStringLiteral("Board Pro G3")}},
    };
    return products.value(family);
}

} // namespace Uplift
