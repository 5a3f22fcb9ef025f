// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointsetup.h"
#include "webmessage.h"

namespace Uplift::Lab
{

/// Who may use an endpoint's web server, and what the others are answered.
class WebAccess
{
public:
    explicit WebAccess(const WebSetup &setup);

    /// None: the request may pass.
    std::optional<WebAnswer> refusalOf(const WebRequest &request) const;

private:
    bool hasPassword(const WebRequest &request) const;
    bool provesPassword(const WebRequest &request) const;

    WebSetup m_setup;
    QByteArray m_nonce;
};

} // namespace Uplift::Lab
