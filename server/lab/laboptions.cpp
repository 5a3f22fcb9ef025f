// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "laboptions.h"

#include <QCommandLineParser>
#include <cmath>

namespace Uplift::Lab
{
namespace
{

/// The first complaint about the values, and the values.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    std::optional<double> number(const QString &name, double smallest)
    {
        if (!m_parser.isSet(name))
            return std::nullopt;
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < smallest || value > 1e12)
            complain(QStringLiteral("--%1 wants a number of at least %2, not '%3'.")
                         .arg(name)
                         .arg(smallest)
                         .arg(m_parser.value(name)));
        return value;
    }

    std::optional<std::chrono::milliseconds> seconds(const QString &name, double smallest = 0)
    {
        const auto value = number(name, smallest);
        if (!value)
            return std::nullopt;
        const double longest = 7 * 24 * 3600.0;
        return std::chrono::milliseconds(std::llround(std::min(*value, longest) * 1000));
    }

    std::optional<WebSetup> web()
    {
        const auto port = number(QStringLiteral("web-port"), 0);
        if (!port)
            return std::nullopt;
        if (*port > 65535)
            complain(QStringLiteral("--web-port wants a port, not '%1'.")
                         .arg(m_parser.value(QStringLiteral("web-port"))));
        return WebSetup{.address = {},
                        .port = static_cast<quint16>(std::min(*port, 65535.0)),
                        .user = m_parser.value(QStringLiteral("user")),
                        .password = m_parser.value(QStringLiteral("password"))};
    }

    QUrl manager()
    {
        const QString text = m_parser.value(QStringLiteral("manager"));
        QUrl url(text.contains(u"://") ? text : QStringLiteral("http://") + text);
        if (text.isEmpty())
            complain(QStringLiteral("--manager is missing: where shall the endpoints check in?"));
        else if (!url.isValid() || url.host().isEmpty() || url.scheme() != u"http")
            complain(QStringLiteral("--manager wants an http address, not '%1'.").arg(text));
        if (url.path().isEmpty() || url.path() == u"/")
            url.setPath(usualManagerPath.toString());
        return url;
    }

    QList<LabProfile> profiles()
    {
        QList<LabProfile> profiles;
        for (const QString &name : m_parser.value(QStringLiteral("profile")).split(u',')) {
            if (const auto profile = findProfile(name.trimmed()))
                profiles.append(*profile);
            else
                complain(QStringLiteral("There is no profile '%1'.").arg(name));
        }
        return profiles;
    }

    void complain(const QString &text)
    {
        if (m_complaint.isEmpty())
            m_complaint = text;
    }

    QString complaint() const { return m_complaint; }

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

QString profileHelp()
{
    QString text = QStringLiteral("One or several profiles, dealt out in turn (default: good):\n");
    for (const LabProfile &profile : labProfiles())
        text += QStringLiteral("%1: %2\n").arg(profile.name, profile.purpose);
    return text.trimmed();
}

void describe(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &text, const char *value = "",
                               const QString &usual = {}) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), usual});
    };
    const auto say = [](const char *text) { return QString::fromLatin1(text); };
    parser.setApplicationDescription(
        say("Simulated endpoints that check in, download, upgrade and report over real HTTP."));
    parser.addHelpOption();
    parser.addVersionOption();
    add("manager", say("Where they check in: http://host[:port][/path]."), "URL");
    add("count", say("How many (default: 1)."), "N", say("1"));
    add("profile", profileHelp(), "NAMES", say("good"));
    add("speed", say("Download speed of each; 0: unlimited."), "BYTES_PER_S");
    add("silence", say("Between download and upgrade (default: 60)."), "SECONDS");
    add("install", say("From there to the reboot (default: 3)."), "SECONDS");
    add("reboot", say("How long a reboot takes (default: 5)."), "SECONDS");
    add("heartbeat", say("Between check-ins (default: as the manager says)."), "SECONDS");
    add("retry", say("Pause after a failure (default: 5)."), "SECONDS");
    add("postpone", say("How long a user puts the upgrade off (default: 60)."), "SECONDS");
    add("call", say("How long a call lasts (default: 120)."), "SECONDS");
    add("stall", say("How long a download stands before a reboot (default: 600)."), "SECONDS");
    add("relapse", say("From the new version back to the old one (default: 86400)."), "SECONDS");
    add("web-delay", say("How long a slow web server thinks (default: 30)."), "SECONDS");
    add("web-port", say("Each has its own web server from this port on; 0: any free one."), "PORT");
    add("user", say("Who may use that."), "NAME", say("admin"));
    add("password", say("And the password; empty by default, as on new endpoints."), "PASSWORD");
    add("start-version", say("Software they start with."), "VERSION", LabOptions().startVersion);
    add("first-serial", say("Serial number of the first."), "SERIAL", LabOptions().firstSerial);
    add("seed", say("Number of the first; shifts names and addresses."), "N", say("0"));
    add("log-dir", say("Folder for a log file of each."), "DIR");
    add("one-address", say("All come from one address, as behind NAT."));
    add("no-disk", say("Count and sum up downloads instead of writing them."));
    add("exit-when-upgraded", say("End when each has got as far as its profile goes."));
}

} // namespace

std::expected<LabOptions, CommandLineEnd> readLabOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return std::unexpected(CommandLineEnd{parser.errorText(), false});
    if (parser.isSet(QStringLiteral("help")))
        return std::unexpected(CommandLineEnd{parser.helpText(), true});
    if (parser.isSet(QStringLiteral("version")))
        return std::unexpected(CommandLineEnd{
            QStringLiteral("uplift-lab %1").arg(QCoreApplication::applicationVersion()), true});

    OptionReader reader(parser);
    if (!parser.positionalArguments().isEmpty())
        reader.complain(
            QStringLiteral("'%1' is not understood.").arg(parser.positionalArguments().first()));
    LabOptions options;
    options.manager = reader.manager();
    options.profiles = reader.profiles();
    options.count = static_cast<int>(
        std::min(reader.number(QStringLiteral("count"), 1).value_or(1), 100'000.0));
    options.firstIndex = static_cast<int>(
        std::min(reader.number(QStringLiteral("seed"), 0).value_or(0), 1'000'000.0));
    if (const auto speed = reader.number(QStringLiteral("speed"), 0))
        options.bytesPerSecond = static_cast<qint64>(*speed);
    LabTiming &timing = options.timing;
    timing.silence = reader.seconds(QStringLiteral("silence")).value_or(timing.silence);
    timing.installing = reader.seconds(QStringLiteral("install")).value_or(timing.installing);
    timing.reboot = reader.seconds(QStringLiteral("reboot")).value_or(timing.reboot);
    timing.retry = reader.seconds(QStringLiteral("retry"), 0.01).value_or(timing.retry);
    timing.postponement = reader.seconds(QStringLiteral("postpone")).value_or(timing.postponement);
    timing.call = reader.seconds(QStringLiteral("call")).value_or(timing.call);
    timing.stall = reader.seconds(QStringLiteral("stall")).value_or(timing.stall);
    timing.relapse = reader.seconds(QStringLiteral("relapse")).value_or(timing.relapse);
    timing.webDelay = reader.seconds(QStringLiteral("web-delay")).value_or(timing.webDelay);
    timing.heartbeat = reader.seconds(QStringLiteral("heartbeat"), 0.01);
    options.web = reader.web();
    options.startVersion = parser.value(QStringLiteral("start-version"));
    options.firstSerial = parser.value(QStringLiteral("first-serial")).toUpper();
    options.logFolder = parser.value(QStringLiteral("log-dir"));
    options.oneAddress = parser.isSet(QStringLiteral("one-address"));
    options.keepsFiles = !parser.isSet(QStringLiteral("no-disk"));
    options.exitsWhenEnded = parser.isSet(QStringLiteral("exit-when-upgraded"));
    if (!reader.complaint().isEmpty())
        return std::unexpected(CommandLineEnd{reader.complaint(), false});
    return options;
}

} // namespace Uplift::Lab
