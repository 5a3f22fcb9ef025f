// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rollout.h"

namespace Uplift
{

Endpoint madeEndpoint(EndpointId id, const QString &name, const QString &version,
                      const QString &family, const QDateTime &heard)
{
    Endpoint endpoint;
    endpoint.id = id;
    Identification &said = endpoint.identification;
    said.systemName = name;
    said.macAddress = QStringLiteral("00:50:60:08:54:%1").arg(id + 0xB0, 2, 16).toUpper();
    said.ipAddress = QStringLiteral("10.10.0.%1").arg(178 + id);
    said.productType = QStringLiteral("TANDBERG Codec");
    said.productId = QStringLiteral("Cisco Codec");
    said.softwareVersion = version;
    said.hardwareBoard = QStringLiteral("101790-6 [B0]");
    said.serialNumber = QStringLiteral("FTT17030%1B").arg(id + 5, 2, 10, QLatin1Char('0'));
    endpoint.sourceAddress = said.ipAddress;
    endpoint.managerAddress = QStringLiteral("10.0.0.5");
    endpoint.userAgent = QStringLiteral("Cisco/TC");
    endpoint.family = family;
    endpoint.lastEvent = QStringLiteral("Beat");
    endpoint.firstHeard = heard.addDays(-2);
    endpoint.lastHeard = heard;
    return endpoint;
}

Package madePackage(const QString &fileName, qint64 size)
{
    Package package;
    package.fileName = fileName;
    package.filePath = QStringLiteral("/srv/packages/") + fileName;
    package.name = parsePackageName(fileName).value();
    package.size = size;
    package.condition = PackageCondition::Ready;
    return package;
}

Upgrade madeUpgrade(const Endpoint &endpoint, const Package &package, UpgradeState state,
                    const QDateTime &since)
{
    Upgrade upgrade;
    upgrade.sessionId = QUuid::createUuidV5(QUuid(), endpoint.identification.serialNumber.text());
    upgrade.endpoint = endpoint.id;
    upgrade.serialNumber = endpoint.identification.serialNumber;
    upgrade.fileName = package.fileName;
    upgrade.targetVersion = package.name.version.text();
    upgrade.fromVersion = SoftwareVersion::parse(endpoint.identification.softwareVersion).text();
    if (upgrade.fromVersion == upgrade.targetVersion) // it has happened
        upgrade.fromVersion = QStringLiteral("TC7.0.2");
    upgrade.state = state;
    upgrade.total = package.size;
    upgrade.sent = state > UpgradeState::Downloading ? package.size : 0;
    upgrade.createdAt = since.addSecs(-300);
    upgrade.stateSince = since;
    if (state == UpgradeState::Ended)
        upgrade.endedAt = since;
    return upgrade;
}

Facts sampleRollout(const QDateTime &now)
{
    const QString tc7 = QStringLiteral("TC7.0.2.aecf2d9");
    const QString newest = QStringLiteral("TC7.3.21.3c8b1d2");
    const QString sx20 = QStringLiteral("s52010");
    Facts facts;
    facts.packages = {
        madePackage(QStringLiteral("s52010tc6_3_0.pkg"), 297'386'594),
        madePackage(QStringLiteral("s52010tc7_3_21.pkg"), 310'442'012),
        madePackage(QStringLiteral("s52040ce9_15_17.pkg"), 641'800'300),
        madePackage(QStringLiteral("s53200ce9.15.17.pkg"), 702'113'280),
        madePackage(QStringLiteral("s53200ce9.15.6-step-upgrade.pkg"), 698'000'128),
    };
    facts.packages[3].condition = PackageCondition::Checking;
    facts.packages[3].checked = facts.packages[3].size * 42 / 100;
    facts.packages[4].condition = PackageCondition::Arriving;
    const Package &target = facts.packages.at(1);

    const auto heard = [&](int secondsAgo) { return now.addSecs(-secondsAgo); };
    facts.endpoints = {
        madeEndpoint(1, QStringLiteral("Boardroom"), tc7, sx20, heard(34)),
        madeEndpoint(2, QStringLiteral("NewYork"), tc7, sx20, heard(2)),
        madeEndpoint(3, QStringLiteral("Oslo"), tc7, sx20, heard(31)),
        madeEndpoint(4, QStringLiteral("Lab 3"), newest, sx20, heard(200)),
        madeEndpoint(5, QStringLiteral("Reception"), tc7, sx20, heard(7300)),
        madeEndpoint(6, QStringLiteral("上海会议室"), tc7, sx20, heard(4)),
        madeEndpoint(7, QStringLiteral("Library"), tc7, sx20, heard(75)),
        madeEndpoint(8, QStringLiteral("Training East"), tc7, QString(), heard(12)),
        madeEndpoint(9, QStringLiteral("Cafeteria"), newest, sx20, heard(640)),
        madeEndpoint(10, QStringLiteral("Huddle 12"), QStringLiteral("ce9.14.3.ecb8718a646"),
                     QStringLiteral("s53200"), heard(500)),
        madeEndpoint(11, QStringLiteral("Warehouse"), tc7, sx20, heard(3 * 86400)),
    };
    facts.endpoints[9].product = QStringLiteral("Room Kit");
    const auto add = [&](int index, UpgradeState state, int secondsAgo) -> Upgrade & {
        facts.upgrades.append(
            madeUpgrade(facts.endpoints.at(index), target, state, now.addSecs(-secondsAgo)));
        return facts.upgrades.last();
    };
    Upgrade &unchanged = add(0, UpgradeState::Ended, 34);
    unchanged.outcome = Outcome::Unchanged;
    unchanged.sent = unchanged.total;
    Upgrade &downloading = add(1, UpgradeState::Downloading, 129);
    downloading.sent = 220'413'828;
    downloading.bytesPerSecond = 1'714'000;
    downloading.offeredAt = downloading.stateSince.addSecs(-2);
    add(2, UpgradeState::Preparing, 31);
    Upgrade &proved = add(3, UpgradeState::Ended, 200);
    proved.outcome = Outcome::Proved;
    proved.sent = proved.total;
    proved.offeredAt = proved.createdAt.addSecs(30);
    proved.preparingSeconds = 58;
    proved.installingSeconds = 390;
    proved.rebootingSeconds = 95;
    add(4, UpgradeState::Queued, 1200);
    Upgrade &second = add(5, UpgradeState::Downloading, 20);
    second.sent = 37'800'000;
    second.bytesPerSecond = 5'240'000;
    add(6, UpgradeState::Rebooting, 75);
    add(7, UpgradeState::Installing, 140).phase = QStringLiteral("Installing");
    Upgrade &alsoProved = add(8, UpgradeState::Ended, 640);
    alsoProved.outcome = Outcome::Proved;
    alsoProved.sent = alsoProved.total;
    add(10, UpgradeState::Scheduled, 60).notBefore = now.addSecs(8 * 3600);
    facts.serialsWithKey = {facts.endpoints.at(1).identification.serialNumber};
    return facts;
}

QList<LogEntry> sampleTimeline(const QDateTime &now)
{
    struct Line
    {
        int secondsAgo;
        LogKind kind;
        QStringList arguments;
    };
    const QString package = QStringLiteral("s52010tc7_3_21.pkg");
    const QList<Line> lines{
        {900,
         LogKind::CheckedIn,
         {QStringLiteral("Register"), QStringLiteral("TC7.0.2.aecf2d9"),
          QStringLiteral("10.10.0.180")}},
        {429, LogKind::UpgradeRequested, {package}},
        {131,
         LogKind::CheckedIn,
         {QStringLiteral("Beat"), QStringLiteral("TC7.0.2.aecf2d9"),
          QStringLiteral("10.10.0.180")}},
        {131, LogKind::OfferMade, {QStringLiteral("TC7.3.21"), package}},
        {131, LogKind::StateChanged, {QStringLiteral("offered")}},
        {129, LogKind::DownloadStarted, {package, QStringLiteral("0")}},
        {129, LogKind::StateChanged, {QStringLiteral("downloading")}},
        {2,
         LogKind::FeedbackReceived,
         {QStringLiteral("InProgress"), QStringLiteral("Downloading"), QString()}},
    };
    QList<LogEntry> entries;
    for (const Line &line : lines)
        entries.append({.id = entries.size() + 1,
                        .at = now.addSecs(-line.secondsAgo),
                        .endpoint = SampleDownloading,
                        .kind = line.kind,
                        .arguments = line.arguments});
    return entries;
}

} // namespace Uplift
