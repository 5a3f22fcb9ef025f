// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linewriter.h"

#include <QString>

namespace Uplift
{

class LogFile;

/// Standard error, through a LineWriter. As long as it lives, Qt's messages go there too, but on
/// Windows, where Qt knows a better place; and into the program's log. One at a time; made and
/// destroyed in `main`.
class ErrorOutput
{
public:
    /// The log outlives it.
    explicit ErrorOutput(LogFile &log);
    ~ErrorOutput();

    ErrorOutput(const ErrorOutput &) = delete;
    ErrorOutput &operator=(const ErrorOutput &) = delete;

    /// Writes "uplift: " and the text on a line of its own. Any thread; without an ErrorOutput at
    /// once.
    static void say(const QString &text);

private:
    LineWriter m_writer;
};

} // namespace Uplift
