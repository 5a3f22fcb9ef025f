// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headless.h"

#include "erroroutput.h"
#include "errortext.h"
#include "jsonreporter.h"
#include "planwatch.h"
#include "programlog.h"
#include "startup.h"
#include <app/instance/instancedoor.h>
#include <engine/enginethread.h>
#include <system/interrupt.h>

#include <tables/wording/wording.h>

#include <QCoreApplication>
#include <QTimer>
#include <optional>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr int CouldNotStart = 2;
constexpr auto LastAnswerTime = 300ms; // for the answer to the check-in that proved the last one

void complain(const Error &error)
{
    ErrorOutput::say(errorText(error));
}

/// Says of each file in the software folder that is no package why; once.
class IgnoredTeller
{
public:
    void tell(const Facts &facts)
    {
        if (!facts.ignoredFiles)
            return;
        for (const IgnoredFile &file : *facts.ignoredFiles) {
            if (!m_told.contains(file))
                ErrorOutput::say(QStringLiteral("left aside: %1 (%2)")
                                     .arg(file.fileName, Wording::ignoredReason(file.reason)));
        }
        m_told = *facts.ignoredFiles;
    }

private:
    QList<IgnoredFile> m_told;
};

void announce(const Listening &listening)
{
    for (const Error &problem : listening.problems)
        complain(problem);
    if (listening.port != 0)
        ErrorOutput::say(QStringLiteral("listening on %1 port %2; endpoints reach it at %3")
                             .arg(listening.address, QString::number(listening.port),
                                  listening.reachableAt.join(QStringLiteral(", "))));
    if (listening.securePort != 0)
        ErrorOutput::say(
            QStringLiteral("HTTPS on port %1, certificate %2")
                .arg(QString::number(listening.securePort), listening.certificate->fingerprint));
}

/// Ends the program with the result of a plan, but not before it is on disk.
class Ending : public QObject
{
public:
    explicit Ending(const EngineThread &engine)
    {
        engine.hear(&Engine::problemFound, this, [this](const Error &error) {
            if (isAboutWriting(error))
                m_unwritten.append(error);
        });
        engine.hear(&Engine::problemSolved, this, [this](const Error &error) {
            m_unwritten.removeAll(error);
            endIfDone();
        });
    }

    void done(bool allProved)
    {
        m_code = allProved ? 0 : 1;
        QTimer::singleShot(LastAnswerTime, this, &Ending::endIfDone);
    }

private:
    static bool isAboutWriting(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::DatabaseUnusable:
        case ErrorCode::DatabaseInUse:
        case ErrorCode::DatabaseWriteFailed:
        case ErrorCode::DatabaseGone:
        case ErrorCode::DatabaseReplaced:
            return true;
        default:
            return false;
        }
    }

    void endIfDone()
    {
        if (m_code && m_unwritten.isEmpty())
            QCoreApplication::exit(*m_code);
    }

    std::optional<int> m_code;
    QList<Error> m_unwritten; ///< why something is not on disk, as long as it is not
};

} // namespace

int runHeadless(const Options &options, LogFile &log)
{
    auto start = engineStart(options);
    if (!start) {
        complain(start.error());
        return CouldNotStart;
    }
    EngineThread engine(*start);
    const ProgramLog programLog(log, engine, start->dataDirectory);
    start->plan = {}; // a long one takes much memory
    std::optional<JsonReporter> reporter;
    PlanWatch watch;
    Ending ending(engine);
    if (options.json)
        reporter.emplace().reportAll(engine);

    engine.hear(&Engine::problemFound, &ending, complain);
    IgnoredTeller ignored;
    engine.hear(&Engine::factsGathered, &ending,
                [&ignored](const Facts &facts) { ignored.tell(facts); });
    engine.hear(&Engine::problemSolved, &ending, [](const Error &error) {
        ErrorOutput::say(QStringLiteral("solved: ") + Wording::error(error).what);
    });
    engine.hear(&Engine::planTold, &ending, [](const QList<PlanFact> &facts) {
        for (const PlanFact &fact : facts)
            ErrorOutput::say(Wording::planFact(fact));
    });
    engine.hear(&Engine::startFailed, &ending, [](const QList<Error> &errors) {
        for (const Error &error : errors)
            complain(error);
        QCoreApplication::exit(CouldNotStart);
    });
    engine.hear(&Engine::listeningChanged, &ending, [](const Listening &listening) {
        announce(listening);
        if (listening.port == 0)
            QCoreApplication::exit(CouldNotStart);
    });
    if (options.exitWhenDone) {
        engine.hear(&Engine::factsGathered, &watch,
                    [&watch](const Facts &facts) { watch.note(facts.upgrades); });
        engine.hear(&Engine::started, &watch, &PlanWatch::watch);
        engine.hear(&Engine::planTaken, &watch, &PlanWatch::watch);
        QObject::connect(&watch, &PlanWatch::done, &ending, &Ending::done);
    }
    InstanceDoor door(InstanceDoor::Kind::Headless);
    engine.hear(&Engine::opened, &door,
                [&door, folder = start->dataDirectory] { door.open(folder); });
    onInterrupt([] { QCoreApplication::exit(0); });
    engine.start();
    return QCoreApplication::exec();
}

} // namespace Uplift
