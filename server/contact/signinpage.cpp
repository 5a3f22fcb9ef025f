// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinpage.h"

#include <QRegularExpression>
#include <algorithm>

namespace Uplift
{

bool leadsToSignIn(const QUrl &from, const QUrl &to)
{
    static const QRegularExpression names(
        QStringLiteral("(sign|log)[-_]?(in|on)|^/(index\\.\\w+)?$|^/web(/|$)|/session|/auth"),
        QRegularExpression::CaseInsensitiveOption);
    const QUrl page = from.resolved(to);
    return page.host() == from.host() && page.path() != from.path() &&
           names.match(page.path()).hasMatch();
}

bool isSignInPage(const QByteArray &body)
{
    static const QRegularExpression form(
        QStringLiteral("type\\s*=\\s*[\"']?password|\\b(sign|log)[-_ ]?in\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // Newer pages are a script that builds the form; the title says whose.
    static const QRegularExpression maker(
        QStringLiteral("<title>[^<]*\\b(cisco|tandberg|telepresence|webex|roomos)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Beginning = 64 * 1024;
    constexpr qsizetype Head = 2048;
    const QByteArray start = body.first(std::min(body.size(), Beginning));
    const QByteArray head = start.first(std::min(start.size(), Head)).toLower();
    const bool isHtml = head.contains("<html") || head.contains("<!doctype html");
    return isHtml && (form.match(QString::fromUtf8(start)).hasMatch() ||
                      maker.match(QString::fromUtf8(start)).hasMatch());
}

} // namespace Uplift
