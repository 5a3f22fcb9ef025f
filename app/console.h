// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <engine/enginethread.h>

#include <ui/mainwindow.h>

namespace Uplift
{

class FileWorker;
class KeepAwake;
class Pages;
class ReadinessCheck;

/// What works for the pages beside the engine; each lives in the window's thread.
struct PageServices
{
    ReadinessCheck &readiness;
    FileWorker &files;
    KeepAwake &keepAwake;
};

/// Connects the pages beside the window with engine and services, both ways.
void connectPages(Pages &pages, MainWindow &window, EngineThread &engine,
                  const PageServices &services);

/// Puts a window on an engine: facts to the one, wishes to the other. Call before the engine
/// starts.
void connectWindow(MainWindow &window, EngineThread &engine);

} // namespace Uplift
