// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <QList>

namespace Uplift
{

namespace
{

/// One challenge: "Digest realm="x", nonce="y"".
struct Challenge
{
    QByteArray scheme;
    QHash<QByteArray, QByteArray> parameters; ///< names in lower case, values without quotes
};

/// The pieces between the commas that are not within quotes.
QList<QByteArray> splitAtCommas(const QByteArray &text)
{
    QList<QByteArray> pieces;
    QByteArray piece;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '\\' && isQuoted && at + 1 < text.size()) {
            piece += c;
            piece += text.at(++at);
            continue;
        }
        isQuoted = isQuoted != (c == '"');
        if (c == ',' && !isQuoted)
            pieces += std::exchange(piece, {}).trimmed();
        else
            piece += c;
    }
    pieces += piece.trimmed();
    return pieces;
}

QByteArray unquoted(const QByteArray &value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value;
    QByteArray text;
    for (qsizetype at = 1; at < value.size() - 1; ++at) {
        if (value.at(at) == '\\' && at + 2 < value.size())
            ++at;
        text += value.at(at);
    }
    return text;
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QList<Challenge> splitChallenges(const QByteArray &text)
{
    QList<Challenge> challenges;
    const QList<QByteArray> pieces = splitAtCommas(text);
    for (QByteArray piece : pieces) {
        if (piece.isEmpty() || !QChar::isLetter(uchar(piece.front())))
            continue; // neither a scheme nor a parameter begins so
        const qsizetype equals = piece.indexOf('=');
        const qsizetype space = piece.indexOf(' ');
        // A scheme is a word of its own, or stands before the first parameter.
        if (equals < 0 || (space >= 0 && space < equals)) {
            challenges += Challenge{piece.first(space < 0 ? piece.size() : space), {}};
            piece = space < 0 ? QByteArray() : piece.sliced(space).trimmed();
        }
        const qsizetype at = piece.indexOf('=');
        if (at > 0 && !challenges.isEmpty())
            challenges.last().parameters.insert(piece.first(at).trimmed().toLower(),
                                                unquoted(piece.sliced(at + 1).trimmed()));
    }
    return challenges;
}

bool offersAuth(const QByteArray &qualities)
{
    const QList<QByteArray> words = qualities.toLower().split(',');
    for (const QByteArray &word : words) {
        if (word.trimmed() == "auth")
            return true;
    }
    return false;
}

std::optional<DigestChallenge> digestOf(const Challenge &challenge)
{
    const auto value = [&challenge](const char *name) { return challenge.parameters.value(name); };
    DigestChallenge digest{.realm = value("realm"),
                           .nonce = value("nonce"),
                           .opaque = value("opaque"),
                           .algorithm = value("algorithm"),
                           .hasQuality = challenge.parameters.contains("qop"),
                           .isStale = value("stale").toLower() == "true"};
    QByteArray name = digest.algorithm.toLower();
    digest.isSession = name.endsWith("-sess");
    if (digest.isSession)
        name.chop(5);
    if (name == "sha-256")
        digest.hash = QCryptographicHash::Sha256;
    else if (!name.isEmpty() && name != "md5")
        return std::nullopt;
    if (digest.nonce.isEmpty() || (digest.hasQuality && !offersAuth(value("qop"))))
        return std::nullopt;
    return digest;
}

} // namespace

SignInOffer readSignInOffer(const QByteArray &challenges)
{
    SignInOffer offer;
    const QList<Challenge> all = splitChallenges(challenges);
    for (const Challenge &challenge : all) {
        const QByteArray scheme = challenge.scheme.toLower();
        const auto digest = scheme == "digest" ? digestOf(challenge) : std::nullopt;
        if (scheme == "basic") {
            offer.basic = true;
        } else if (!digest) {
            const QByteArray algorithm = challenge.parameters.value("algorithm");
            offer.others += QString::fromLatin1(
                algorithm.isEmpty() ? challenge.scheme : challenge.scheme + ' ' + algorithm);
        } else if (!offer.digest || digest->hash == QCryptographicHash::Sha256) {
            offer.digest = digest;
        }
    }
    return offer;
}

QByteArray digestAuthorization(const DigestChallenge &challenge, const Credentials &credentials,
                               const QByteArray &method, const QByteArray &uri, quint32 use,
                               const QByteArray &clientNonce)
{
    const auto hash = [&challenge](const QByteArray &text) {
        return QCryptographicHash::hash(text, challenge.hash).toHex();
    };
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray count = QByteArray::number(use, 16).rightJustified(8, '0');
    QByteArray secret = hash(user + ':' + challenge.realm + ':' + credentials.password.toUtf8());
    if (challenge.isSession)
        secret = hash(secret + ':' + challenge.nonce + ':' + clientNonce);
    const QByteArray between = challenge.hasQuality
                                   ? challenge.nonce + ':' + count + ':' + clientNonce + ":auth:"
                                   : challenge.nonce + ':';
    const QByteArray response = hash(secret + ':' + between + hash(method + ':' + uri));
    QByteArray value = "Digest username=" + quoted(user) + ", realm=" + quoted(challenge.realm) +
                       ", nonce=" + quoted(challenge.nonce) + ", uri=" + quoted(uri);
    if (!challenge.algorithm.isEmpty())
        value += ", algorithm=" + challenge.algorithm;
    if (challenge.hasQuality)
        value += ", qop=auth, nc=" + count;
    if (challenge.hasQuality || challenge.isSession)
        value += ", cnonce=" + quoted(clientNonce);
    value += ", response=" + quoted(response);
    if (!challenge.opaque.isEmpty())
        value += ", opaque=" + quoted(challenge.opaque);
    return value;
}

} // namespace Uplift
