// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "options.h"

#include "errortext.h"
#include "version.h"

#include <domain/settingrules.h>
#include <tables/wording/wording.h>

#include <QCommandLineParser>
#include <QFileInfo>

namespace Uplift
{

namespace
{

constexpr int UsageError = 2;

std::unexpected<EarlyExit> refuse(const QString &text)
{
    return std::unexpected(EarlyExit{text, UsageError});
}

QString settingNames()
{
    QStringList names;
    for (const SettingRule &rule : settingRules())
        names.append(rule.name);
    return names.join(QStringLiteral(", "));
}

/// Every setting with what it can be, a line each.
QString settingsHelp()
{
    QString help;
    for (const SettingRule &rule : settingRules())
        help += QStringLiteral("  %1 %2\n").arg(rule.name, -26).arg(Wording::settingForm(rule));
    return help;
}

/// What stands below the options in the help.
QString moreHelp()
{
    return QStringLiteral("\nSettings of --set, and what they can be:\n") + settingsHelp() +
           QStringLiteral(R"(
A plan is a table with a header, as spreadsheets write it (comma, semicolon or tab; UTF-8, UTF-16):
  serial        serial number, or MAC address
  package       file name in the software directory
  release_key   optional; a key that a plan has brought is taken out when its cell is empty
  not_before    optional: 2030-01-31T22:00, this computer's time, or with its zone
                2030-01-31T22:00+01:00; empty: at once
The file is read again when it is saved, and when the program starts again. What was changed is taken
over as long as the system was not told to begin; a line that is gone is cancelled. What was done, or
why not, is told line by line.

A second start with the same data folder brings the window of the first to the front, gives it its
--plan and FILEs, and ends with 0.

Facts of --json, named by "fact" (problem, problemSolved and listening also have fixed words for what
is wrong, "code" and "problemCodes", as contactReport and findingResult have "problem"): listening, endpointChanged, upgradeChanged, problem, problemSolved,
contactWay, contactReport, formerManager, credentialKeeping, fingerprintToConfirm, findingProgress,
findingResult, addressListWrong, factsLeftOut, and planLine with "line" (0: gone), "system", "sessionId", "text",
"arguments" and "note", one of:
  timeTaken timeTooLate timeTwofold keyTaken keyTakenOut keyTooLate packageTaken packageTooLate
  lineTaken lineGone lineGoneLate otherHardware systemTwice requestRefused

Exit codes: 0 all is well, and with --exit-when-done all lines are proved; 1 a line ended otherwise, or
could not be followed; 2 the command line, the plan or the data folder keeps it from starting, or it
can't listen.
)");
}

/// Before there is an application object the parser does not know the program's name.
QString helpOf(const QCommandLineParser &parser, const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    return parser.helpText().replace(QStringLiteral("<executable_name>"),
                                     name.isEmpty() ? QStringLiteral("uplift") : name);
}

} // namespace

std::expected<Options, EarlyExit> parseOptions(const QStringList &arguments)
{
    using Qt::StringLiterals::operator""_s;
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep database and settings in DIR."_s,
                                     u"DIR"_s);
    const QCommandLineOption softwareDir(u"software-dir"_s, u"Serve the packages in DIR."_s,
                                         u"DIR"_s);
    const QCommandLineOption listen(
        u"listen"_s,
        u"Listen on ADDRESS:PORT (default 0.0.0.0:80, or 8080 where 80 can't be had; "
        "port 0: any free one)."_s,
        u"ADDRESS:PORT"_s);
    const QCommandLineOption plan(
        u"plan"_s, u"Upgrade what the CSV FILE says: serial,package[,release_key][,not_before]."_s,
        u"FILE"_s);
    const QCommandLineOption headless(u"headless"_s, u"Run without a window."_s);
    const QCommandLineOption set(
        u"set"_s,
        u"Change a setting and keep it, as the settings page does; may be given several times; "
        "see below."_s,
        u"NAME=VALUE"_s);
    const QCommandLineOption json(
        u"json"_s, u"Print every fact as one JSON object a line on standard output; see below."_s);
    const QCommandLineOption exitWhenDone(
        u"exit-when-done"_s,
        u"End when every line of the plan has ended: 0 when all are proved, else 1."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Upgrades video endpoints (Cisco TC and CE software)."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption collectSupport(
        u"collect-support"_s,
        u"Write logs and settings, without secrets, into the ZIP FILE, and end; another Uplift may "
        "be at work."_s,
        u"FILE"_s);
    parser.addPositionalArgument(
        u"FILE"_s, u"Packages to copy into the library, and plans to ask about, in the window."_s,
        u"[FILE…]"_s);
    parser.addOptions(
        {dataDir, softwareDir, listen, plan, set, headless, json, exitWhenDone, collectSupport});
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return std::unexpected(EarlyExit{helpOf(parser, arguments.value(0)) + moreHelp(), 0});
    if (parser.isSet(version))
        return std::unexpected(EarlyExit{u"uplift "_s + programVersion(), 0});

    Options options;
    options.dataDirectory = parser.value(dataDir);
    options.softwareDirectory = parser.value(softwareDir);
    options.planFile = parser.value(plan);
    options.supportFile = parser.value(collectSupport);
    options.headless = parser.isSet(headless);
    options.json = parser.isSet(json);
    options.exitWhenDone = parser.isSet(exitWhenDone);
    if (parser.isSet(listen)) {
        options.listen = parseListenAddress(parser.value(listen));
        if (!options.listen)
            return refuse(u"--listen wants ADDRESS:PORT, not "_s + parser.value(listen));
    }
    for (const QString &one : parser.values(set)) {
        const QString name = one.section(u'=', 0, 0);
        const QString value = one.section(u'=', 1);
        Settings any;
        if (!one.contains(u'=') || !settingRule(name))
            return refuse(u"--set wants NAME=VALUE, not %1; names: %2"_s.arg(one, settingNames()));
        if (const auto taken = takeSetting(any, name, value); !taken)
            return refuse(errorText(taken.error()));
        options.settings.insert(name, value);
    }
    options.files = parser.positionalArguments();
    if (options.headless && !options.files.isEmpty())
        return refuse(u"unexpected argument without a window: "_s + options.files.constFirst());
    if (options.planFile == u"-")
        return refuse(u"--plan wants a file: what comes by standard input could not be read again "
                      "after a restart"_s);
    if (parser.isSet(plan) && options.planFile.isEmpty())
        return refuse(u"--plan wants the name of a file"_s);
    if (options.exitWhenDone && options.planFile.isEmpty())
        return refuse(u"--exit-when-done needs a --plan"_s);
    return options;
}

} // namespace Uplift
