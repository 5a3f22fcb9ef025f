// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgraderecord.h"

#include <domain/words.h>
#include <algorithm>
#include <iterator>

namespace Uplift
{

namespace
{

struct Field
{
    const char *title;
    QString (*value)(const UpgradeRecord &record);
};

QString iso(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

/// Empty where a clock was set back meanwhile.
QString seconds(const Upgrade &upgrade)
{
    if (!upgrade.createdAt.isValid() || upgrade.endedAt < upgrade.createdAt)
        return {};
    return QString::number(upgrade.createdAt.secsTo(upgrade.endedAt));
}

constexpr Field Fields[] = {
    {"serial_number", [](const UpgradeRecord &r) { return r.upgrade.serialNumber.text(); }},
    {"system", [](const UpgradeRecord &r) { return r.systemName; }},
    {"package", [](const UpgradeRecord &r) { return r.upgrade.fileName; }},
    {"version_before", [](const UpgradeRecord &r) { return r.upgrade.fromVersion; }},
    {"version_wanted", [](const UpgradeRecord &r) { return r.upgrade.targetVersion; }},
    {"state", [](const UpgradeRecord &r) { return word(r.upgrade.state); }},
    {"outcome",
     [](const UpgradeRecord &r) {
         return r.upgrade.isEnded() ? word(r.upgrade.outcome) : QString();
     }},
    {"ordered_at", [](const UpgradeRecord &r) { return iso(r.upgrade.createdAt); }},
    {"ended_at", [](const UpgradeRecord &r) { return iso(r.upgrade.endedAt); }},
    {"duration_seconds", [](const UpgradeRecord &r) { return seconds(r.upgrade); }},
    {"sent_bytes", [](const UpgradeRecord &r) { return QString::number(r.upgrade.sent); }},
    {"package_bytes", [](const UpgradeRecord &r) { return QString::number(r.upgrade.total); }},
    {"ordered_by", [](const UpgradeRecord &r) { return r.upgrade.orderedBy; }},
    {"endpoint_message", [](const UpgradeRecord &r) { return r.upgrade.message; }},
    {"package_sha256",
     [](const UpgradeRecord &r) { return QString::fromLatin1(r.upgrade.sha256.toHex()); }},
    {"session_id",
     [](const UpgradeRecord &r) { return r.upgrade.sessionId.toString(QUuid::WithoutBraces); }},
    {"reason", [](const UpgradeRecord &r) { return endReason(r.upgrade); }},
    {"other_hardware_reason", [](const UpgradeRecord &r) { return r.upgrade.reason; }},
};

QString csvField(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain =
        std::ranges::none_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return isPlain ? text : u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &fields)
{
    QStringList all;
    std::ranges::transform(fields, std::back_inserter(all), csvField);
    return all.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QStringList recordTitles()
{
    QStringList titles;
    for (const Field &field : Fields)
        titles.append(QLatin1String(field.title));
    return titles;
}

QStringList recordFields(const UpgradeRecord &record)
{
    QStringList values;
    for (const Field &field : Fields)
        values.append(field.value(record));
    return values;
}

QByteArray csvOf(const QList<UpgradeRecord> &records)
{
    QByteArray csv = "\xEF\xBB\xBF" + line(recordTitles()).toUtf8();
    for (const UpgradeRecord &record : records)
        csv += line(recordFields(record)).toUtf8();
    return csv;
}

} // namespace Uplift
