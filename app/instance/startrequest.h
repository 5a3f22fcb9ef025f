// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace Uplift
{

/// What a second start asks of the Uplift that works with its data folder: to come forward, with a
/// plan to follow and files to take. Paths are absolute.
struct StartRequest
{
    QString planFile; ///< empty: none
    QStringList files;

    bool operator==(const StartRequest &) const = default;
};

/// What is answered.
struct StartAnswer
{
    bool isTaken = false;
    bool hasWindow = false;

    bool operator==(const StartAnswer &) const = default;
};

/// As a line, with its end. A later version may add members, which this one passes over.
QByteArray encode(const StartRequest &request);
QByteArray encode(const StartAnswer &answer);

/// Nothing for what is no such line, or one of a version that this one does not understand.
std::optional<StartRequest> decodeStartRequest(const QByteArray &line);
std::optional<StartAnswer> decodeStartAnswer(const QByteArray &line);

/// Longer lines are neither written nor read.
inline constexpr qint64 MostRequestBytes = 1'000'000;

/// The name of the local socket for a data folder that exists, of this user alone. A path where the
/// system wants one; the same however the folder is spelled.
QString instanceName(const QString &dataDirectory);

} // namespace Uplift
