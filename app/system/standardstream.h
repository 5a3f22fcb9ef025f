// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>

namespace Uplift
{

/// What a program writes to.
enum class StandardStream { Output, Errors };

/// Writes some of these bytes and tells how many; waits as long as there is a reader who does not
/// read. Zero: not possible now, a disk may be full. None: nobody will read any more. Any thread.
std::optional<qint64> writeSome(StandardStream stream, const char *bytes, qint64 size);

/// Opens the system's "nowhere" in place of those standard streams that the program was started
/// without. Otherwise the next file or connection takes their number, and what is said goes into
/// it: into the database, for instance. To be called before anything is opened.
void fillStandardStreams();

/// On Windows, where a program with windows gets no console: lets those streams that lead nowhere
/// lead to the console of who started the program, if there is one. Elsewhere does nothing.
void openConsole();

/// From now on a reader who goes away is an error of writing, and does not end the program.
void ignoreLostReaders();

} // namespace Uplift
