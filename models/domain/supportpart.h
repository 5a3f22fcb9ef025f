// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Uplift
{

/// One text of those that are collected for support, without secrets.
struct SupportPart
{
    QString name;       ///< as a path within the file that they are packed into
    QByteArray content; ///< UTF-8

    bool operator==(const SupportPart &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::SupportPart)
