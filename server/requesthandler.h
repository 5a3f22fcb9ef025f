// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"

namespace Uplift
{

/// Answers the requests for some paths: takes data and returns data. Engine thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    virtual bool isFor(const QStringList &segments) const = 0;

    /// The methods that `handle` is called with; any other is answered with 405.
    virtual QByteArrayList methods() const = 0;

    virtual HttpAnswer handle(const HttpRequest &request) = 0;
};

} // namespace Uplift
