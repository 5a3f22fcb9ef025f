// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"

#include <QDateTime>

namespace Uplift
{

/// The answer to a GET or HEAD of an open file: 200, 206, 304, 412 or 416, with its header, and the
/// part to send, still without observer. HEAD has that part too: its length is told, not its bytes.
/// `revision` goes into the entity tag.
HttpAnswer fileAnswer(const HttpRequest &request, const std::shared_ptr<QFile> &file,
                      const QDateTime &modified, int revision = 0);

} // namespace Uplift
