// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

namespace Uplift
{

/// Whether a redirection leads to a page to sign in on, at the same web server ("/web/signin" on
/// CE; others are told by their names). Pure.
bool leadsToSignIn(const QUrl &from, const QUrl &to);

/// Whether an answer is such a page instead of a document. Pure.
bool isSignInPage(const QByteArray &body);

} // namespace Uplift
