// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scriptedmanager.h"

#include <lab/endpointsetup.h>

/// What the tests of endpoints share: a quick endpoint, and what it did as a list of short steps.

inline const QString newVersion = Uplift::Lab::reportedVersion(QStringLiteral("TC6.3.0"));
inline const QString oldVersion = QStringLiteral("TC7.0.2.aecf2d9");

bool isCheckIn(const ScriptedManager::Request &request);

/// Requests as short steps: "Boot TC7.0.2.aecf2d9", "GET 500-", "InProgress Downloading".
QStringList stepsOf(const QList<ScriptedManager::Request> &requests);

/// An endpoint of that profile that takes its time in milliseconds.
Uplift::Lab::EndpointSetup setupFor(const ScriptedManager &manager, const QString &profile);
