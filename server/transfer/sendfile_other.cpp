// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendfile.h"

namespace Uplift
{

bool canSendFiles()
{
    return false;
}

/// TransmitFile of Windows waits on a socket like Qt's until all has gone, so it is no help.
Carried sendFile(qintptr, int, qint64, qint64)
{
    return {};
}

qint64 bytesOnTheirWay(qintptr)
{
    return 0;
}

} // namespace Uplift
