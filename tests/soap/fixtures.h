// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <soap/messages.h>
#include <QByteArray>
#include <QFile>
#include <QString>

/// A file of tests/data, whole; stops the program when it is missing.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", name);
    return file.readAll();
}

/// The identity of the endpoint in Cisco tech note 117624.
inline Uplift::Identification newYork()
{
    return {.systemName = QStringLiteral("NewYork"),
            .macAddress = QStringLiteral("00:50:60:08:54:C6"),
            .ipAddress = QStringLiteral("10.10.0.180"),
            .productType = QStringLiteral("TANDBERG Codec"),
            .productId = QStringLiteral("Cisco Codec"),
            .softwareVersion = QStringLiteral("TC7.0.2.aecf2d9"),
            .hardwareBoard = QStringLiteral("101790-6 [B0]"),
            .serialNumber = QStringLiteral("FTT1703007B")};
}
