// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingrows.h"

#include <ui/common/durationedit.h>

#include <domain/settingrules.h>
#include <tables/wording/wording.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <cmath>

namespace Uplift
{

namespace
{

/// The context of the translations.
struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

template<typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

/// Every row is a setting with a rule.
const SettingRule &ruleOf(const SettingRow &row)
{
    const SettingRule *rule = settingRuleOfField(QString::fromLatin1(row.name));
    Q_ASSERT(rule);
    return *rule;
}

QString idleEndpointCap(const Settings &settings, const SettingSituation &)
{
    return settings.endpointBytesPerSecond == 0 || settings.bytesPerSecond == 0 ||
                   settings.endpointBytesPerSecond < settings.bytesPerSecond
               ? QString()
               : SettingTexts::tr("Has no effect now: all downloads together get no more than "
                                  "that.");
}

QString idleRetryPause(const Settings &settings, const SettingSituation &)
{
    return settings.automaticRetries > 0
               ? QString()
               : SettingTexts::tr("Has no effect now: no automatic retry is set.");
}

QString idleSubnetCap(const Settings &settings, const SettingSituation &)
{
    return settings.subnetDownloads == 0 ||
                   settings.subnetDownloads < settings.simultaneousDownloads
               ? QString()
               : SettingTexts::tr("Has no effect now: there are never more than %n at once in all.",
                                  nullptr, settings.simultaneousDownloads);
}

QString idleDay(const Settings &settings, const SettingSituation &)
{
    return settings.dailyFrom.isValid() && settings.dailyFrom == settings.dailyUntil
               ? SettingTexts::tr("Has no effect now: both times are the same.")
               : QString();
}

QString idleOlderUrl(const Settings &settings, const SettingSituation &situation)
{
    if (situation.olderSystems > 0)
        return settings.olderDownloadUrl.isEmpty()
                   ? SettingTexts::tr("Empty: older systems fetch packages from Uplift, too.")
                   : QString();
    return situation.systems == 0
               ? SettingTexts::tr("Has no effect now: no system has called in yet.")
               : SettingTexts::tr("Has no effect now: every system known here runs TC6 or later.");
}

QList<SettingRow> packageRows()
{
    return {
        {"softwareDirectory", SettingSection::Packages, FolderSetting{&Settings::softwareDirectory},
         SettingTexts::tr("Software folder"),
         SettingTexts::tr("The packages in it are served to systems. Uplift adds those that are "
                          "dropped onto its window, and changes nothing else in it.")},
        {"olderDownloadUrl", SettingSection::Packages,
         WebAddressSetting{&Settings::olderDownloadUrl},
         SettingTexts::tr("URL where software packages can be downloaded"),
         SettingTexts::tr("Systems older than TC6 are sent there for their packages. It has no "
                          "effect on TC6 and later: these always fetch from Uplift."),
         idleOlderUrl},
    };
}

QList<SettingRow> queueRows()
{
    return {
        {"simultaneousDownloads", SettingSection::Queue,
         NumberSetting{&Settings::simultaneousDownloads, {}}, SettingTexts::tr("Systems at once"),
         SettingTexts::tr("This many systems download at the same time; the others wait and follow "
                          "by themselves.")},
        {"subnetDownloads", SettingSection::Queue,
         NumberSetting{&Settings::subnetDownloads, SettingTexts::tr("no limit")},
         SettingTexts::tr("Systems at once in one subnet"),
         SettingTexts::tr("Spares the line to a site. Systems whose addresses have the first three "
                          "numbers in common count as one subnet."),
         idleSubnetCap},
        {"bytesPerSecond", SettingSection::Queue, RateSetting{&Settings::bytesPerSecond},
         SettingTexts::tr("Speed of all downloads together"),
         SettingTexts::tr("Leaves room on the line for others. Downloads share it evenly.")},
        {"endpointBytesPerSecond", SettingSection::Queue,
         RateSetting{&Settings::endpointBytesPerSecond}, SettingTexts::tr("Speed of each download"),
         SettingTexts::tr("No single system gets more than this."), idleEndpointCap},
        {"dailyFrom", SettingSection::Queue,
         DayWindowSetting{&Settings::dailyFrom, &Settings::dailyUntil},
         SettingTexts::tr("Only at this time of day"),
         SettingTexts::tr(
             "Upgrades are offered only between these two times, in the time zone of "
             "this computer; what has begun goes on. The second may be past midnight."),
         idleDay},
        {"holdDuringCalls", SettingSection::Queue, SwitchSetting{&Settings::holdDuringCalls},
         SettingTexts::tr("Wait for the end of calls"),
         SettingTexts::tr("A system that is known to be in a call gets its upgrade afterwards. "
                          "Systems that do not report their calls are not held back.")},
    };
}

QList<SettingRow> retryRows()
{
    return {
        {"automaticRetries", SettingSection::Retries,
         NumberSetting{&Settings::automaticRetries, SettingTexts::tr("none")},
         SettingTexts::tr("Automatic retries"),
         SettingTexts::tr(
             "How many times a failed upgrade is started again before you are asked.")},
        {"retryPause", SettingSection::Retries, DurationSetting{&Settings::retryPause},
         SettingTexts::tr("Pause before the first retry"),
         SettingTexts::tr("Doubles before each further one."), idleRetryPause},
        {"stallTime", SettingSection::Retries, DurationSetting{&Settings::stallTime},
         SettingTexts::tr("Offer again after"),
         SettingTexts::tr("A system that was offered a package and has not moved for so long is "
                          "offered it once more.")},
        {"silenceLimit", SettingSection::Retries, DurationSetting{&Settings::silenceLimit},
         SettingTexts::tr("Count it as silent after"),
         SettingTexts::tr(
             "A system that has not called in for so long after its download needs "
             "you. If it comes back later with the new version, it counts as proved.")},
    };
}

QString idleWithoutCertificate(const Settings &settings, const SettingSituation &)
{
    return settings.certificateFile.isEmpty()
               ? SettingTexts::tr("Has no effect now: no certificate is chosen.")
               : QString();
}

QString idleKeyFile(const Settings &settings, const SettingSituation &situation)
{
    const QString &file = settings.certificateFile;
    const bool isPkcs12 = file.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive) ||
                          file.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
    return isPkcs12 && !settings.keyFile.isEmpty()
               ? SettingTexts::tr("Has no effect now: the certificate's file brings its own key.")
               : idleWithoutCertificate(settings, situation);
}

QList<SettingRow> accessRows()
{
    const auto access = SettingSection::Access;
    return {
        {"allowedNetworks", access,
         TextSetting{&Settings::allowedNetworks, QStringLiteral("private, here, 192.0.2.0/24"),
                     SettingTexts::tr("private networks, and this computer's own")},
         SettingTexts::tr("Networks that may talk to Uplift"),
         SettingTexts::tr(
             "Whoever calls from elsewhere is refused and counted. Networks separated by "
             "commas; “private” and “here” (this computer's own) and “any” are "
             "understood.")},
        {"approveSystems", access, SwitchSetting{&Settings::approveSystems},
         SettingTexts::tr("Ask about new systems"),
         SettingTexts::tr("A system that calls in for the first time gets nothing until you accept "
                          "it, or a plan names it.")},
        {"onlyAssignedPackages", access, SwitchSetting{&Settings::onlyAssignedPackages},
         SettingTexts::tr("Packages only for the systems they are meant for"),
         SettingTexts::tr("A package can be fetched only from where it was offered. When off, "
                          "everybody in the networks above can fetch it.")},
        {"pathSecret", access, TextSetting{&Settings::pathSecret, {}, SettingTexts::tr("none")},
         SettingTexts::tr("Secret in the path"),
         SettingTexts::tr("Stands at the beginning of every path; the lines for an endpoint have "
                          "it. Systems that were told another path do not get in.")},
    };
}

QList<SettingRow> httpsRows()
{
    const QString files = QStringLiteral("*.pem *.crt *.cer *.key *.p12 *.pfx");
    const auto https = SettingSection::Https;
    return {
        {"certificateFile", https, FileSetting{&Settings::certificateFile, files},
         SettingTexts::tr("Certificate for HTTPS"),
         SettingTexts::tr(
             "PEM or PKCS#12. Endpoints refuse a certificate that they can't check "
             "until its authority is loaded on them. Without one there is HTTP only.")},
        {"keyFile", https, FileSetting{&Settings::keyFile, files},
         SettingTexts::tr("Key of the certificate"),
         SettingTexts::tr("PEM; not needed where it is in the certificate's file."), idleKeyFile},
        {"securePort", https, NumberSetting{&Settings::securePort, {}},
         SettingTexts::tr("Port of HTTPS"),
         SettingTexts::tr("Endpoints always call port 443: they have no setting for another one."),
         idleWithoutCertificate},
    };
}

QList<SettingRow> timingRows()
{
    return {
        {"busyHeartbeat", SettingSection::Timing, DurationSetting{&Settings::busyHeartbeat},
         SettingTexts::tr("Calls in every … while something is going on"),
         SettingTexts::tr("Systems are asked to call in so often during an upgrade and while you "
                          "look at them.")},
        {"idleHeartbeat", SettingSection::Timing, DurationSetting{&Settings::idleHeartbeat},
         SettingTexts::tr("Calls in every … otherwise"),
         SettingTexts::tr("A shorter time notices changes earlier and makes more traffic. A system "
                          "that stays away for twice as long is shown in grey.")},
        {"logDays", SettingSection::Timing,
         NumberSetting{&Settings::logDays, SettingTexts::tr("for ever"),
                       SettingTexts::tr(" days", "behind a number")},
         SettingTexts::tr("Time that the event log is kept"),
         SettingTexts::tr(
             "Older entries are removed automatically. The history of upgrades stays.")},
        {"logMegabytes", SettingSection::Timing,
         NumberSetting{&Settings::logMegabytes, SettingTexts::tr("no limit"),
                       QStringLiteral(" MB")},
         SettingTexts::tr("Size of the event log"),
         SettingTexts::tr("When the database holds more, its oldest log entries are removed.")},
        {"updateAddress", SettingSection::Timing, WebAddressSetting{&Settings::updateAddress},
         SettingTexts::tr("Address that names the newest version of Uplift"),
         SettingTexts::tr(
             "Asked once a week whether there is a newer Uplift; nothing is fetched or "
             "installed by itself. When empty, nobody is asked.")},
    };
}

} // namespace

QString settingSectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Packages:
        return SettingTexts::tr("Packages");
    case SettingSection::Queue:
        return SettingTexts::tr("Queue");
    case SettingSection::Retries:
        return SettingTexts::tr("When it goes wrong");
    case SettingSection::Access:
        return SettingTexts::tr("Who may talk");
    case SettingSection::Https:
        return QStringLiteral("HTTPS");
    case SettingSection::Timing:
        return SettingTexts::tr("Calling in, log");
    }
    return {};
}

double megabitsOf(qint64 bytesPerSecond)
{
    return double(bytesPerSecond) * 8 / 1e6;
}

qint64 bytesOf(double megabitsPerSecond)
{
    return std::llround(megabitsPerSecond * 1e6 / 8);
}

QList<SettingRow> settingRows()
{
    QList<SettingRow> rows =
        packageRows() + queueRows() + retryRows() + accessRows() + httpsRows() + timingRows();
    for (SettingRow &row : rows) {
        if (auto *number = std::get_if<NumberSetting>(&row.kind)) {
            const SettingRange range = ruleOf(row).range;
            number->least = int(range.least);
            number->most = int(range.most);
        }
    }
    return rows;
}

QString settingText(const SettingRow &row, const Settings &settings)
{
    const auto none = [](const QString &text) {
        return text.isEmpty() ? SettingTexts::tr("none", "file, folder or web address") : text;
    };
    const auto time = [](QTime at) { return QLocale().toString(at, QLocale::ShortFormat); };
    return std::visit(
        Overloaded{
            [&](const FolderSetting &kind) {
                return none(QDir::toNativeSeparators(settings.*kind.field));
            },
            [&](const FileSetting &kind) {
                return none(QDir::toNativeSeparators(settings.*kind.field));
            },
            [&](const TextSetting &kind) {
                const QString &text = settings.*kind.field;
                return text.isEmpty() ? kind.empty : text;
            },
            [&](const WebAddressSetting &kind) { return none(settings.*kind.field); },
            [&](const NumberSetting &kind) {
                const int number = settings.*kind.field;
                QLocale asInTheField;
                asInTheField.setNumberOptions(QLocale::OmitGroupSeparator);
                return number == 0 && !kind.zero.isEmpty()
                           ? kind.zero
                           : asInTheField.toString(number) + kind.unit;
            },
            [&](const RateSetting &kind) {
                return settings.*kind.field == 0
                           ? SettingTexts::tr("no limit")
                           : SettingTexts::tr("%1 Mbit/s")
                                 .arg(QLocale().toString(megabitsOf(settings.*kind.field)));
            },
            [&](const DurationSetting &kind) { return DurationEdit::text(settings.*kind.field); },
            [&](const SwitchSetting &kind) {
                return settings.*kind.field ? SettingTexts::tr("on") : SettingTexts::tr("off");
            },
            [&](const DayWindowSetting &kind) {
                const bool isSet =
                    (settings.*kind.from).isValid() && (settings.*kind.until).isValid();
                return isSet ? SettingTexts::tr("%1 to %2", "times of day")
                                   .arg(time(settings.*kind.from), time(settings.*kind.until))
                             : SettingTexts::tr("at any time");
            },
        },
        row.kind);
}

QString refusalText(const SettingRow &row)
{
    const SettingRule &rule = ruleOf(row);
    return std::visit(
        Overloaded{
            [&](const RateSetting &) {
                return SettingTexts::tr("This can't be used: enter a speed up to %1 Mbit/s, or 0 "
                                        "for no limit.")
                    .arg(QLocale().toString(megabitsOf(rule.range.most)));
            },
            [&](const DurationSetting &) {
                return SettingTexts::tr("This can't be used: enter a time from %1 to %2.")
                    .arg(DurationEdit::text(std::chrono::seconds(rule.range.least)),
                         DurationEdit::text(std::chrono::seconds(rule.range.most)));
            },
            [](const DayWindowSetting &) {
                return SettingTexts::tr("This can't be used: enter both times, or neither.");
            },
            [&](const auto &) {
                return SettingTexts::tr("This can't be used. It can only be %1.",
                                        "what a setting can be")
                    .arg(Wording::settingForm(rule));
            },
        },
        row.kind);
}

bool isSameSetting(const SettingRow &row, const Settings &settings, const Settings &other)
{
    return std::visit(
        Overloaded{
            [&](const DayWindowSetting &kind) {
                return settings.*kind.from == other.*kind.from &&
                       settings.*kind.until == other.*kind.until;
            },
            [&](const auto &kind) { return settings.*kind.field == other.*kind.field; },
        },
        row.kind);
}

} // namespace Uplift
