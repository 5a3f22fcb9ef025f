// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

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
    QObject::connect(&engine, &Engine::timelineRead, &window, &MainWindow::showTimeline);
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
    QObject::connect(&window, &MainWindow::timelineRequested, &engine, &Engine::readTimeline);
}

} // namespace

void connectWindow(MainWindow &window, Engine &engine)
{
    showFacts(engine, window);
    takeWishes(window, engine);
}

} // namespace Uplift
