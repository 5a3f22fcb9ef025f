// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactwords.h"

#include <algorithm>
#include <array>

namespace Uplift
{

namespace
{

constexpr std::array<QStringView, ContactProblemCount> ProblemWords = {
    u"address-missing",
    u"address-invalid",
    u"name-unknown",
    u"no-route",
    u"refused",
    u"timed-out",
    u"not-answered",
    u"hung-up",
    u"tls-failed",
    u"fingerprint-unknown",
    u"fingerprint-changed",
    u"https-needed",
    u"not-ready",
    u"password-missing",
    u"wrong-password",
    u"not-allowed",
    u"sign-in-page",
    u"sign-in-unsupported",
    u"not-an-endpoint",
    u"unidentified",
    u"serial-number-missing",
    u"sent-nowhere",
    u"another-endpoint",
    u"answer-too-large",
    u"command-refused",
    u"not-confirmed",
    u"upgrade-held",
    u"package-address-long",
    u"console-not-listening",
    u"console-not-on-port-80",
    u"registered-elsewhere",
    u"not-stored",
    u"configuration-not-kept",
    u"manager-changed",
    u"nothing-to-give-back",
    u"busy",
    u"cancelled",
};

constexpr std::array<QStringView, ContactActionCount> ActionWords = {
    u"read", u"start-upgrade", u"boot", u"borrow", u"give-back", u"follow"};

constexpr std::array<QStringView, 5> KeyStoreWords = {u"not-tried", u"works", u"missing", u"locked",
                                                      u"failing"};

} // namespace

QString word(ContactProblem problem)
{
    return ProblemWords.at(size_t(problem)).toString();
}

QString word(ContactAction action)
{
    return ActionWords.at(size_t(action)).toString();
}

QString word(KeyStore store)
{
    return KeyStoreWords.at(size_t(store)).toString();
}

QString word(ContactProtocol protocol)
{
    return protocol == ContactProtocol::Http ? QStringLiteral("http") : QStringLiteral("https");
}

QString word(AddressListProblem problem)
{
    switch (problem) {
    case AddressListProblem::Empty:
        return QStringLiteral("empty");
    case AddressListProblem::Unreadable:
        return QStringLiteral("unreadable");
    case AddressListProblem::RangeReversed:
        return QStringLiteral("range-reversed");
    case AddressListProblem::TooMany:
        return QStringLiteral("too-many");
    }
    return {};
}

std::optional<ContactProblem> contactProblemOf(QStringView word)
{
    for (int i = 0; i < ContactProblemCount; ++i) {
        if (ProblemWords.at(size_t(i)) == word)
            return ContactProblem(i);
    }
    return std::nullopt;
}

ContactAction contactActionOf(QStringView word)
{
    for (size_t i = 0; i < ActionWords.size(); ++i) {
        if (ActionWords.at(i) == word)
            return ContactAction(i);
    }
    return ContactAction::Read;
}

} // namespace Uplift
