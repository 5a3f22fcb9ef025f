// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requesthandler.h"

namespace Uplift
{

/// Tells somebody who browses to the console that it is there.
class WelcomeHandler : public RequestHandler
{
public:
    bool isFor(const QStringList &segments) const override { return segments.isEmpty(); }
    QByteArrayList methods() const override { return {"GET", "HEAD"}; }
    HttpAnswer handle(const HttpRequest &) override
    {
        return textAnswer(200, "Uplift is listening here.");
    }
};

} // namespace Uplift
