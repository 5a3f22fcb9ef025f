// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemfinder.h"

#include <memory>

namespace Uplift
{

namespace
{

constexpr std::chrono::milliseconds TellingTime{100};

/// Whether somebody is there at all.
bool isAnswer(ContactProblem problem)
{
    switch (problem) {
    case ContactProblem::FingerprintUnknown:
    case ContactProblem::FingerprintChanged:
    case ContactProblem::TlsFailed:
    case ContactProblem::HttpsNeeded:
    case ContactProblem::PasswordMissing:
    case ContactProblem::WrongPassword:
    case ContactProblem::NotAllowed:
    case ContactProblem::SignInPage:
    case ContactProblem::SignInUnsupported:
    case ContactProblem::NotReady:
    case ContactProblem::NotAnswered:
    case ContactProblem::HungUp:
    case ContactProblem::AddressInvalid:
    case ContactProblem::Unidentified:
    case ContactProblem::SerialNumberMissing:
    case ContactProblem::SentNowhere:
        return true;
    default:
        return false;
    }
}

} // namespace

SystemFinder::SystemFinder(const ContactLimits &limits, QObject *parent)
    : QObject(parent)
    , m_client(limits)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(TellingTime);
    connect(&m_telling, &QTimer::timeout, this, &SystemFinder::tell);
    connect(&m_client, &ContactClient::requestSent, this, [this](ContactClient::CallId call) {
        m_awaited.insert(call);
        tellSoon();
    });
}

void SystemFinder::start(const Search &search)
{
    m_client.cancelAll();
    m_awaited.clear();
    m_search = search;
    m_waiting = {};
    m_waiting.append(search.addresses);
    m_progress = {.total = int(search.addresses.size()), .isRunning = true};
    tell();
    tryMore();
}

void SystemFinder::cancel()
{
    if (!m_progress.isRunning)
        return;
    m_client.cancelAll();
    m_awaited.clear();
    m_waiting.clear();
    m_progress.isRunning = false;
    m_search = {};
    tell();
}

void SystemFinder::tryMore()
{
    while (m_client.callsUnderWay() < MostAtOnce && !m_waiting.isEmpty())
        tryOne(m_waiting.dequeue());
    if (m_progress.tried == m_progress.total)
        cancel();
}

void SystemFinder::tryOne(const QString &address)
{
    const auto url = contactUrl(m_search.protocol, address);
    if (!url) {
        take(address, std::unexpected(url.error()));
        return;
    }
    const ContactTarget target{*url, m_search.credentials, m_search.fingerprints.value(address)};
    const auto call = std::make_shared<ContactClient::CallId>();
    *call = m_client.readSystem(target, this, [this, address, call](const auto &facts) {
        m_awaited.remove(*call);
        take(address, facts);
        tryMore();
    });
}

void SystemFinder::take(const QString &address, const ContactResult<SystemFacts> &facts)
{
    ++m_progress.tried;
    if (facts) {
        ++m_progress.found;
        Q_EMIT systemFound(address, *facts);
    } else if (isAnswer(facts.error().problem)) {
        Q_EMIT answered(address, facts.error());
    }
    tellSoon();
}

void SystemFinder::tellSoon()
{
    if (!m_telling.isActive())
        m_telling.start();
}

void SystemFinder::tell()
{
    m_telling.stop();
    m_progress.awaited = int(m_awaited.size());
    Q_EMIT progressed(m_progress);
}

} // namespace Uplift
