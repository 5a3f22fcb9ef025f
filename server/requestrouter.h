// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requesthandler.h"

#include <memory>
#include <vector>

namespace Uplift
{

/// Finds the handler of a path; answers 404 and 405 where there is none. Engine thread.
class RequestRouter
{
public:
    void add(std::unique_ptr<RequestHandler> handler) { m_handlers.push_back(std::move(handler)); }

    /// What every path has to begin with; empty: nothing.
    void setSecret(const QString &secret) { m_secret = secret; }

    /// The path behind the secret; nothing when it does not begin with it.
    std::optional<QStringList> behindSecret(const QStringList &segments) const;

    HttpAnswer answer(const HttpRequest &request) const;

private:
    HttpAnswer routed(const HttpRequest &request) const;

    QString m_secret;
    std::vector<std::unique_ptr<RequestHandler>> m_handlers;
};

} // namespace Uplift
