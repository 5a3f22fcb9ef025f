// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Uplift
{

QString dataDirectoryOf(const Options &options)
{
    return options.dataDirectory.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
               : QDir(options.dataDirectory).absolutePath();
}

Result<EngineStart> engineStart(const Options &options)
{
    EngineStart start;
    start.dataDirectory = dataDirectoryOf(options);
    start.softwareDirectory = options.softwareDirectory;
    start.settings = options.settings;
    start.listen = options.listen;
    if (!options.planFile.isEmpty()) {
        // Before it is read: what is saved meanwhile shall be seen.
        start.planStamp = planStamp(options.planFile);
        auto plan = readPlan(options.planFile);
        if (!plan)
            return std::unexpected(plan.error());
        start.plan = *std::move(plan);
        if (start.planStamp != PlanStamp{})
            start.planFile = QFileInfo(options.planFile).absoluteFilePath();
    }
    return start;
}

} // namespace Uplift
