// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/releasekey.h>
#include <domain/result.h>
#include <domain/settings.h>

#include <QList>
#include <QStringList>

namespace Uplift
{

/// The operator's own words for the system with this serial number.
struct SystemLabels
{
    SerialNumber serialNumber;
    QString site;
    QStringList tags;

    bool operator==(const SystemLabels &) const = default;
};

/// What the operator takes along to another computer.
struct Belongings
{
    Settings settings;
    QList<SystemLabels> labels;
    QList<ReleaseKey> keys;
    bool hasSecrets = false; ///< false: neither the keys nor the secret of the path are told

    bool operator==(const Belongings &) const = default;
};

/// As one JSON file: `uplift-belongings` with the number of its form, the settings by the names
/// that the database uses, and sites and tags; the release keys and the secret of the path,
/// readable, only if it has secrets.
QByteArray encodeBelongings(const Belongings &belongings);

/// Reads such a file. A setting that is not in it has its default; one that is not known here is
/// left out, as a newer Uplift may have written it.
///
/// Errors: FileUnreadable when it is no such file; SettingWrong.
Result<Belongings> decodeBelongings(const QByteArray &file);

} // namespace Uplift
