// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/endpoint.h>
#include <domain/logentry.h>
#include <domain/upgrade.h>

#include <QTemporaryDir>

namespace Uplift
{

/// A clock that stands where it was put.
class StandingClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    std::chrono::milliseconds steady() const override
    {
        return std::chrono::milliseconds(time.toMSecsSinceEpoch() - set.count() * 1000);
    }

    /// Sets the computer's clock: no time passes.
    void setAhead(std::chrono::seconds by)
    {
        time = time.addSecs(by.count());
        set += by;
    }

    std::chrono::seconds set{0};
    QDateTime time = QDateTime::fromMSecsSinceEpoch(1'394'632'866'123).toUTC();
};

/// An endpoint with a value in every field.
inline Endpoint sampleEndpoint(EndpointId id)
{
    const QDateTime heard = QDateTime::fromMSecsSinceEpoch(1'394'632'866'000 + id).toUTC();
    return {id,
            {QStringLiteral("New \"York\" 纽约 %1").arg(id), QStringLiteral("00:50:60:08:54:C6"),
             QStringLiteral("10.10.0.180"), QStringLiteral("TANDBERG Codec"),
             QStringLiteral("Cisco Codec"), QStringLiteral("TC7.0.2.aecf2d9"),
             QStringLiteral("101790-6 [B0]"), QStringLiteral("FTT%1B").arg(id, 7, 10, QChar(u'0'))},
            QStringLiteral("10.10.0.181"),
            QStringLiteral("10.48.36.42:8080"),
            QStringLiteral("Cisco/TC"),
            QStringLiteral("SX20"),
            QStringLiteral("s52010"),
            QStringLiteral("Boot"),
            heard,
            heard.addMSecs(7),
            false,
            QStringLiteral("Oslo, 3. etasje"),
            {QStringLiteral("pilot"), QStringLiteral("会议室")},
            true};
}

/// An upgrade with a value in every field that is stored.
inline Upgrade sampleUpgrade(EndpointId endpoint, UpgradeState state, Outcome outcome)
{
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'394'632'900'456).toUTC();
    Upgrade upgrade;
    upgrade.sessionId = QUuid::createUuid();
    upgrade.endpoint = endpoint;
    upgrade.serialNumber = QStringLiteral("FTT1703007B");
    upgrade.fileName = QStringLiteral("s52010tc6_3_0.pkg");
    upgrade.targetVersion = QStringLiteral("TC6.3.0");
    upgrade.fromVersion = QStringLiteral("TC7.0.2");
    upgrade.state = state;
    upgrade.outcome = outcome;
    upgrade.endedIn = UpgradeState::Installing;
    upgrade.offeredAt = made.addSecs(30);
    upgrade.sent = 5'000'000'000;
    upgrade.total = 6'000'000'000;
    upgrade.attempt = 3;
    upgrade.phase = QStringLiteral("Downloading");
    upgrade.message = QStringLiteral("50 %");
    upgrade.place = 17;
    upgrade.retry = 2;
    upgrade.chain = QUuid::createUuid();
    upgrade.laterFiles = {QStringLiteral("s52010ce9_15_17.pkg"), QStringLiteral("纽约.pkg")};
    upgrade.dropAfter = made.addSecs(7200);
    upgrade.notBefore = made.addSecs(60);
    upgrade.createdAt = made;
    upgrade.stateSince = made.addMSecs(1);
    upgrade.endedAt = made.addSecs(600);
    upgrade.preparingSeconds = -1;
    upgrade.installingSeconds = 181;
    upgrade.rebootingSeconds = 95;
    upgrade.orderedBy = QStringLiteral("安娜");
    upgrade.reason = QStringLiteral("Das Etikett ist falsch");
    upgrade.sha256 = QByteArray(32, '\x0f');
    return upgrade;
}

inline LogEntry sampleEntry(qint64 id, EndpointId endpoint)
{
    return {
        id,
        QDateTime::fromMSecsSinceEpoch(1'394'633'000'789 + id).toUTC(),
        endpoint,
        QUuid::createUuid(),
        LogKind::CheckedIn,
        {QStringLiteral("Boot"), QStringLiteral("[\"a\", 'b']"), QString(), QStringLiteral("终端")},
        QByteArrayLiteral("<a>\0\xff</a>")};
}

inline QString databaseIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("uplift.db"));
}

} // namespace Uplift
