// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webaccess.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace Uplift::Lab
{
namespace
{

const QByteArray realm = "Cisco Codec";

WebAnswer page(int status, const QByteArray &body = {}, const QByteArray &header = {})
{
    return {.status = status, .body = body, .contentType = "text/html", .header = header};
}

QByteArray md5(const QList<QByteArray> &parts)
{
    return QCryptographicHash::hash(parts.join(':'), QCryptographicHash::Md5).toHex();
}

/// A parameter of the `Authorization` header, without its quotes.
QByteArray parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression form(
        QStringLiteral("[ ,]%1=(?:\"([^\"]*)\"|([^\", ]*))").arg(QLatin1String(name)));
    const auto match = form.match(QString::fromUtf8(header));
    return (match.captured(1) + match.captured(2)).toUtf8();
}

} // namespace

WebAccess::WebAccess(const WebSetup &setup)
    : m_setup(setup)
    , m_nonce(QByteArray::number(QRandomGenerator::system()->generate64(), 16))
{
}

std::optional<WebAnswer> WebAccess::refusalOf(const WebRequest &request) const
{
    const QByteArray signIn = "/web/signin";
    const auto unless = [](bool mayPass, const WebAnswer &refusal) {
        return mayPass ? std::nullopt : std::optional(refusal);
    };
    switch (m_setup.door) {
    case WebDoor::Basic:
        return unless(hasPassword(request), page(401));
    case WebDoor::Digest:
        return unless(provesPassword(request),
                      page(401, {},
                           "WWW-Authenticate: Digest realm=\"" + realm + "\", nonce=\"" + m_nonce +
                               "\", qop=\"auth\", algorithm=MD5"));
    case WebDoor::SignInMoved:
        if (request.target.path() != QString::fromLatin1(signIn))
            return page(302, {}, "Location: " + signIn);
        [[fallthrough]];
    case WebDoor::SignInServed:
        return page(200, "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>"
                         "<input name=\"username\"><input name=\"password\" type=\"password\">"
                         "</form></body></html>");
    case WebDoor::LockedOut:
        return page(request.authorization.isEmpty() ? 401 : 403);
    }
    return std::nullopt;
}

bool WebAccess::hasPassword(const WebRequest &request) const
{
    const QByteArray scheme = "basic ";
    if (!request.authorization.toLower().startsWith(scheme))
        return false;
    const QByteArray given = QByteArray::fromBase64(request.authorization.sliced(scheme.size()));
    return given == (m_setup.user + u':' + m_setup.password).toUtf8();
}

bool WebAccess::provesPassword(const WebRequest &request) const
{
    const QByteArray &given = request.authorization;
    if (!given.toLower().startsWith("digest ") || parameter(given, "nonce") != m_nonce ||
        parameter(given, "qop") != "auth" ||
        QUrl::fromEncoded(parameter(given, "uri")) != request.target)
        return false;
    const QByteArray secret = md5({m_setup.user.toUtf8(), realm, m_setup.password.toUtf8()});
    const QByteArray asked = md5({request.method, parameter(given, "uri")});
    return parameter(given, "response") == md5({secret, m_nonce, parameter(given, "nc"),
                                                parameter(given, "cnonce"), "auth", asked});
}

} // namespace Uplift::Lab
