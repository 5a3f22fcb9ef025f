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

    HttpAnswer answer(const HttpRequest &request) const;

private:
    std::vector<std::unique_ptr<RequestHandler>> m_handlers;
};

} // namespace Uplift
