// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportfile.h"

#include "erroroutput.h"
#include "errortext.h"
#include "startup.h"
#include "zipfile.h"
#include <engine/supportcollector.h>

#include <QDir>

namespace Uplift
{

int collectIntoFile(const Options &options)
{
    constexpr int CanNotWrite = 2;
    const QList<SupportPart> parts = collectSupport(dataDirectoryOf(options));
    if (const auto written = writeZip(options.supportFile, parts); !written) {
        ErrorOutput::say(errorText(written.error()));
        return CanNotWrite;
    }
    for (const SupportPart &part : parts)
        ErrorOutput::say(QStringLiteral("%1, %2 bytes").arg(part.name).arg(part.content.size()));
    ErrorOutput::say(
        QStringLiteral("written: %1").arg(QDir::toNativeSeparators(options.supportFile)));
    return 0;
}

} // namespace Uplift
