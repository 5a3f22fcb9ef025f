// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"
#include <app/instance/startrequest.h>
#include <domain/result.h>

#include <optional>

namespace Uplift
{

/// A start of the program with a window while another may work with the same data folder: gives its
/// work to that one, or says why it can't. GUI thread; needs the application object.
class SecondStart
{
public:
    SecondStart(QString dataDirectory, const Options &options);

    /// Asks the other one; waits for its answer, seconds at most. True when this start is over: by
    /// now with 0, or with 2 as soon as the operator has closed the message that says why. False
    /// when there is none to ask.
    bool isOver() const;

private:
    void refuse(ErrorCode why) const;
    void tellWhatIsLeft() const;

    QString m_dataDirectory;
    Options m_options;
    StartRequest m_request;
};

/// Absolute, as what is handed to another program has to be.
QStringList absolutePaths(const QStringList &files);

} // namespace Uplift
