// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewriters.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Uplift
{

/// A lease for reading is given only while nobody has the file open to be written. It is handed
/// back at once; who opens the file in that moment waits for no longer.
Writers writersOf(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return Writers::NotKnown;
    Writers writers = Writers::NotKnown;
    // The signal that tells of such a moment would end the program; this one does nothing.
    if (fcntl(file, F_SETSIG, SIGURG) == 0) {
        if (fcntl(file, F_SETLEASE, F_RDLCK) == 0)
            writers = Writers::None;
        else if (errno == EAGAIN)
            writers = Writers::Some;
        if (writers == Writers::None)
            fcntl(file, F_SETLEASE, F_UNLCK);
    }
    close(file);
    return writers;
}

} // namespace Uplift
