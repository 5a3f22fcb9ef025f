// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "fileworker.h"
#include <app/readiness/readinesscheck.h>
#include <engine/contactdesk.h>
#include <system/keepawake.h>

#include <server/gate/freememory.h>
#include <tables/wording/wording.h>
#include <ui/pages.h>

namespace Uplift
{

namespace
{

void showFacts(const EngineThread &engine, MainWindow &window)
{
    engine.hear(&Engine::factsGathered, &window, &MainWindow::applyFacts);
    engine.hear(&Engine::listeningChanged, &window, &MainWindow::setListening);
    engine.hear(&Engine::settingsChanged, &window, &MainWindow::setSettings);
    engine.hear(&Engine::problemFound, &window, &MainWindow::showProblem);
    engine.hear(&Engine::problemSolved, &window, &MainWindow::takeBackProblem);
    engine.hear(&Engine::stepRulesRead, &window, &MainWindow::setStepRules);
    engine.hear(&Engine::importProgressed, &window, &MainWindow::showImport);
    engine.hear(&Engine::protocolRead, &window, &MainWindow::showProtocol);
    engine.hear(&Engine::timelineRead, &window, &MainWindow::showTimeline);
    engine.hear(&Engine::planTold, &window, [&window](const QList<PlanFact> &facts) {
        for (const PlanFact &fact : facts) {
            if (wantsAttention(fact.note))
                window.showProblem({ErrorCode::PlanLineNoted, {Wording::planFact(fact)}});
        }
    });
    engine.hear(&Engine::startFailed, &window, [&window](const QList<Error> &errors) {
        for (const Error &error : errors)
            window.showProblem(error);
    });
}

void takeWishes(const MainWindow &window, EngineThread &engine)
{
    engine.tellWhen(&window, &MainWindow::upgradeRequested, &Engine::requestUpgrades);
    engine.tellWhen(&window, &MainWindow::cancelRequested, &Engine::cancelUpgrades);
    engine.tellWhen(&window, &MainWindow::retryRequested, &Engine::retryUpgrades);
    engine.tellWhen(&window, &MainWindow::releaseKeyChangeRequested, &Engine::changeReleaseKey);
    engine.tellWhen(&window, &MainWindow::softwareDirectoryRequested,
                    &Engine::setSoftwareDirectory);
    engine.tellWhen(&window, &MainWindow::rescanRequested, &Engine::rescanPackages);
    engine.tellWhen(&window, &MainWindow::queueOrderRequested, &Engine::reorderUpgrades);
    engine.tellWhen(&window, &MainWindow::acceptRequested, &Engine::acceptSystems);
    engine.tellWhen(&window, &MainWindow::removalRequested, &Engine::removeSystems);
    engine.tellWhen(&window, &MainWindow::putBackRequested, &Engine::putBackSystems);
    engine.tellWhen(&window, &MainWindow::listenAgainRequested, &Engine::listenAgain);
    engine.tellWhen(&window, &MainWindow::labelsChangeRequested, &Engine::setLabels);
    engine.tellWhen(&window, &MainWindow::importRequested, &Engine::importPackages);
    engine.tellWhen(&window, &MainWindow::importCancelRequested, &Engine::cancelImport);
    engine.tellWhen(&window, &MainWindow::protocolRequested, &Engine::readProtocol);
    engine.tellWhen(&window, &MainWindow::timelineRequested, &Engine::readTimeline);
}

void showFacts(const EngineThread &engine, Pages &pages)
{
    engine.hear(&Engine::factsGathered, &pages, &Pages::applyFacts);
    engine.hear(&Engine::listeningChanged, &pages, &Pages::setListening);
    engine.hear(&Engine::settingsChanged, &pages, &Pages::setSettings);
    engine.hear(&Engine::problemFound, &pages, &Pages::showProblem);
    engine.hear(&Engine::historyRead, &pages, &Pages::takeHistory);
    engine.hear(&Engine::historyReadingFailed, &pages, &Pages::stopHistory);
    engine.hear(&Engine::callersRead, &pages, &Pages::takeCallers);
    engine.hear(&Engine::callersReadingFailed, &pages, &Pages::stopCallers);
    engine.hear(&Engine::contactTold, &pages, &Pages::takeContact);
    engine.hear(&Engine::keyPassphraseTold, &pages, &Pages::setKeyPassphrase);
}

void takeWishes(const ContactCommands &contact, EngineThread &engine)
{
    using Contact = ContactCommands;
    engine.tellWhen(&contact, &Contact::wayRequested, &ContactDesk::setWay);
    engine.tellWhen(&contact, &Contact::credentialsRequested, &ContactDesk::setCredentials);
    engine.tellWhen(&contact, &Contact::fingerprintConfirmed, &ContactDesk::confirmFingerprint);
    engine.tellWhen(&contact, &Contact::contactRequested, &ContactDesk::contactNow);
    engine.tellWhen(&contact, &Contact::contactCancelled, &ContactDesk::cancel);
    engine.tellWhen(&contact, &Contact::bootRequested, &ContactDesk::boot);
    engine.tellWhen(&contact, &Contact::borrowRequested, &ContactDesk::borrow);
    engine.tellWhen(&contact, &Contact::giveBackRequested, &ContactDesk::giveBack);
    engine.tellWhen(&contact, &Contact::searchRequested, &ContactDesk::findSystems);
    engine.tellWhen(&contact, &Contact::foundFingerprintConfirmed,
                    &ContactDesk::confirmFoundFingerprint);
    engine.tellWhen(&contact, &Contact::searchCancelled, &ContactDesk::cancelFinding);
}

} // namespace

void connectPages(Pages &pages, MainWindow &window, EngineThread &engine,
                  const PageServices &services)
{
    showFacts(engine, pages);
    takeWishes(pages.contact(), engine);
    engine.tellWhen(&pages, &Pages::settingsChangeRequested, &Engine::changeSettings);
    engine.tellWhen(&pages, &Pages::keyPassphraseChangeRequested, &Engine::setKeyPassphrase);
    engine.tellWhen(&pages, &Pages::planRequested, &Engine::openPlan);
    engine.tellWhen(&pages, &Pages::listenAgainRequested, &Engine::listenAgain);
    engine.tellWhen(&pages, &Pages::historyRequested, &Engine::readHistory);
    engine.tellWhen(&pages, &Pages::historyClosed, &Engine::stopReadingHistory);
    QObject::connect(&pages, &Pages::historyClosed, &pages, giveBackFreeMemory);
    engine.tellWhen(&pages, &Pages::callersRequested, &Engine::readCallers);
    engine.tellWhen(&pages, &Pages::callersClosed, &Engine::stopReadingCallers);
    engine.tellWhen(&pages, &Pages::releaseKeysRequested, &Engine::setReleaseKeys);

    ReadinessCheck *readiness = &services.readiness;
    QObject::connect(&pages, &Pages::readinessRequested, readiness, &ReadinessCheck::ask);
    QObject::connect(&pages, &Pages::readinessCancelled, readiness, &ReadinessCheck::cancel);
    QObject::connect(readiness, &ReadinessCheck::told, &pages, &Pages::showReadiness);

    FileWorker *files = &services.files;
    QObject::connect(&pages, &Pages::fileRequested, files, &FileWorker::write);
    QObject::connect(files, &FileWorker::written, &pages, &Pages::showFileWritten);
    QObject::connect(files, &FileWorker::failed, &window, &MainWindow::showProblem);
    QObject::connect(&pages, &Pages::supportFileRequested, files, &FileWorker::writePacked);
    engine.tellWhen(&pages, &Pages::supportRequested, &Engine::collectForSupport);
    engine.hear(&Engine::supportCollected, &pages, &Pages::showSupport);
    engine.tellWhen(&pages, &Pages::packingRequested, &Engine::packBelongings);
    engine.hear(&Engine::belongingsPacked, &pages, &Pages::writePacked);
    QObject::connect(&pages, &Pages::unpackingRequested, files, &FileWorker::read);
    engine.tellWhen(files, &FileWorker::wasRead, &Engine::unpackBelongings);
    QObject::connect(&pages, &Pages::softwareFolderRequested, files, &FileWorker::makeFolder);
    engine.tellWhen(files, &FileWorker::folderMade, &Engine::setSoftwareDirectory);

    QObject::connect(&pages, &Pages::awakeNeeded, &pages,
                     [awake = &services.keepAwake](bool needed) { awake->setAwake(needed); });
}

void connectWindow(MainWindow &window, EngineThread &engine)
{
    showFacts(engine, window);
    takeWishes(window, engine);
}

} // namespace Uplift
