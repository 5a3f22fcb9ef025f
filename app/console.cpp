// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "fileworker.h"
#include <app/readiness/readinesscheck.h>
#include <system/keepawake.h>

#include <server/gate/freememory.h>
#include <tables/wording/wording.h>
#include <ui/pages.h>

namespace Uplift
{

namespace
{

void showFacts(const Engine &engine, MainWindow &window)
{
    QObject::connect(&engine, &Engine::factsGathered, &window, &MainWindow::applyFacts);
    QObject::connect(&engine, &Engine::listeningChanged, &window, &MainWindow::setListening);
    QObject::connect(&engine, &Engine::settingsChanged, &window, &MainWindow::setSettings);
    QObject::connect(&engine, &Engine::problemFound, &window, &MainWindow::showProblem);
    QObject::connect(&engine, &Engine::problemSolved, &window, &MainWindow::takeBackProblem);
    QObject::connect(&engine, &Engine::stepRulesRead, &window, &MainWindow::setStepRules);
    QObject::connect(&engine, &Engine::importProgressed, &window, &MainWindow::showImport);
    QObject::connect(&engine, &Engine::protocolRead, &window, &MainWindow::showProtocol);
    QObject::connect(&engine, &Engine::timelineRead, &window, &MainWindow::showTimeline);
    QObject::connect(&engine, &Engine::planTold, &window, [&window](const QList<PlanFact> &facts) {
        for (const PlanFact &fact : facts) {
            if (wantsAttention(fact.note))
                window.showProblem({ErrorCode::PlanLineNoted, Wording::planFact(fact)});
        }
    });
    QObject::connect(&engine, &Engine::startFailed, &window, [&window](const QList<Error> &errors) {
        for (const Error &error : errors)
            window.showProblem(error);
    });
}

void takeWishes(const MainWindow &window, Engine &engine)
{
    QObject::connect(&window, &MainWindow::upgradeRequested, &engine, &Engine::requestUpgrades);
    QObject::connect(&window, &MainWindow::cancelRequested, &engine, &Engine::cancelUpgrades);
    QObject::connect(&window, &MainWindow::retryRequested, &engine, &Engine::retryUpgrades);
    QObject::connect(&window, &MainWindow::releaseKeyChangeRequested, &engine,
                     &Engine::changeReleaseKey);
    QObject::connect(&window, &MainWindow::softwareDirectoryRequested, &engine,
                     &Engine::setSoftwareDirectory);
    QObject::connect(&window, &MainWindow::rescanRequested, &engine, &Engine::rescanPackages);
    QObject::connect(&window, &MainWindow::queueOrderRequested, &engine, &Engine::reorderUpgrades);
    QObject::connect(&window, &MainWindow::acceptRequested, &engine, &Engine::acceptSystems);
    QObject::connect(&window, &MainWindow::removalRequested, &engine, &Engine::removeSystems);
    QObject::connect(&window, &MainWindow::putBackRequested, &engine, &Engine::putBackSystems);
    QObject::connect(&window, &MainWindow::listenAgainRequested, &engine, &Engine::listenAgain);
    QObject::connect(&window, &MainWindow::labelsChangeRequested, &engine, &Engine::setLabels);
    QObject::connect(&window, &MainWindow::importRequested, &engine, &Engine::importPackages);
    QObject::connect(&window, &MainWindow::importCancelRequested, &engine, &Engine::cancelImport);
    QObject::connect(&window, &MainWindow::protocolRequested, &engine, &Engine::readProtocol);
    QObject::connect(&window, &MainWindow::timelineRequested, &engine, &Engine::readTimeline);
}

void showFacts(const Engine &engine, Pages &pages)
{
    QObject::connect(&engine, &Engine::factsGathered, &pages, &Pages::applyFacts);
    QObject::connect(&engine, &Engine::listeningChanged, &pages, &Pages::setListening);
    QObject::connect(&engine, &Engine::settingsChanged, &pages, &Pages::setSettings);
    QObject::connect(&engine, &Engine::historyRead, &pages, &Pages::takeHistory);
    QObject::connect(&engine, &Engine::historyReadingFailed, &pages, &Pages::stopHistory);
    QObject::connect(&engine, &Engine::contactTold, &pages, &Pages::takeContact);
    QObject::connect(&engine, &Engine::keyPassphraseTold, &pages, &Pages::setKeyPassphrase);
}

void takeWishes(const ContactCommands &contact, Engine &engine)
{
    using Contact = ContactCommands;
    QObject::connect(&contact, &Contact::wayRequested, &engine, &Engine::setContactWay);
    QObject::connect(&contact, &Contact::credentialsRequested, &engine, &Engine::setCredentials);
    QObject::connect(&contact, &Contact::fingerprintConfirmed, &engine,
                     &Engine::confirmFingerprint);
    QObject::connect(&contact, &Contact::contactRequested, &engine, &Engine::contactNow);
    QObject::connect(&contact, &Contact::contactCancelled, &engine, &Engine::cancelContact);
    QObject::connect(&contact, &Contact::bootRequested, &engine, &Engine::boot);
    QObject::connect(&contact, &Contact::borrowRequested, &engine, &Engine::borrow);
    QObject::connect(&contact, &Contact::giveBackRequested, &engine, &Engine::giveBack);
    QObject::connect(&contact, &Contact::searchRequested, &engine, &Engine::findSystems);
    QObject::connect(&contact, &Contact::foundFingerprintConfirmed, &engine,
                     &Engine::confirmFoundFingerprint);
    QObject::connect(&contact, &Contact::searchCancelled, &engine, &Engine::cancelFinding);
}

} // namespace

void connectPages(Pages &pages, MainWindow &window, Engine &engine, const PageServices &services)
{
    showFacts(engine, pages);
    takeWishes(pages.contact(), engine);
    QObject::connect(&pages, &Pages::settingsChangeRequested, &engine, &Engine::changeSettings);
    QObject::connect(&pages, &Pages::keyPassphraseChangeRequested, &engine,
                     &Engine::setKeyPassphrase);
    QObject::connect(&pages, &Pages::listenAgainRequested, &engine, &Engine::listenAgain);
    QObject::connect(&pages, &Pages::historyRequested, &engine, &Engine::readHistory);
    QObject::connect(&pages, &Pages::historyClosed, &engine, &Engine::stopReadingHistory);
    QObject::connect(&pages, &Pages::historyClosed, &pages, giveBackFreeMemory);
    QObject::connect(&pages, &Pages::releaseKeysRequested, &engine, &Engine::setReleaseKeys);

    ReadinessCheck *readiness = &services.readiness;
    QObject::connect(&pages, &Pages::readinessRequested, readiness, &ReadinessCheck::ask);
    QObject::connect(&pages, &Pages::readinessCancelled, readiness, &ReadinessCheck::cancel);
    QObject::connect(readiness, &ReadinessCheck::told, &pages, &Pages::showReadiness);

    FileWorker *files = &services.files;
    QObject::connect(&pages, &Pages::fileRequested, files, &FileWorker::write);
    QObject::connect(files, &FileWorker::written, &pages, &Pages::showFileWritten);
    QObject::connect(files, &FileWorker::failed, &window, &MainWindow::showProblem);
    QObject::connect(&pages, &Pages::packingRequested, &engine, &Engine::packBelongings);
    QObject::connect(&engine, &Engine::belongingsPacked, &pages, &Pages::writePacked);
    QObject::connect(&pages, &Pages::unpackingRequested, files, &FileWorker::read);
    QObject::connect(files, &FileWorker::wasRead, &engine, &Engine::unpackBelongings);
    QObject::connect(&pages, &Pages::softwareFolderRequested, files, &FileWorker::makeFolder);
    QObject::connect(files, &FileWorker::folderMade, &engine, &Engine::setSoftwareDirectory);

    QObject::connect(&pages, &Pages::awakeNeeded, &pages,
                     [awake = &services.keepAwake](bool needed) { awake->setAwake(needed); });
}

void connectWindow(MainWindow &window, Engine &engine)
{
    showFacts(engine, window);
    takeWishes(window, engine);
}

} // namespace Uplift
