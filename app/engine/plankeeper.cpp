// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plankeeper.h"

#include "domain.h"

#include <domain/verdict.h>

#include <utility>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr qsizetype PartSize = 2000; ///< lines

size_t contentOf(const PlanLine &line)
{
    return qHashMulti(0, line.package.toLower(), line.releaseKey, line.notBefore);
}

/// The chain that an upgrade belongs to.
QUuid chainOf(const Upgrade &upgrade)
{
    return upgrade.chain.isNull() ? upgrade.sessionId : upgrade.chain;
}

/// The package that its chain ends with.
QString lastFileOf(const Upgrade &upgrade)
{
    return upgrade.laterFiles.isEmpty() ? upgrade.fileName : upgrade.laterFiles.last();
}

/// Whether a system's newest upgrade leads to this package, and has not ended otherwise than
/// proved.
bool leadsTo(const Upgrade *newest, const QString &package)
{
    return newest && lastFileOf(*newest).compare(package, Qt::CaseInsensitive) == 0 &&
           (!newest->isEnded() || newest->outcome == Outcome::Proved);
}

QString macDigits(QString macAddress)
{
    macAddress.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return macAddress.toUpper();
}

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// As a plan would name it.
QString nameOf(const Endpoint &system)
{
    const Identification &said = system.identification;
    return said.serialNumber.isEmpty() ? said.macAddress : said.serialNumber.text();
}

/// The error of a line that is wrong because of another one.
Error because(const Error &cause, const PlanLine &line)
{
    return {.code = ErrorCode::PlanLineWrong,
            .arguments = cause.arguments,
            .line = line.number,
            .cause = cause.code};
}

std::optional<Error> problemOfKey(const PlanLine &line, const Endpoint *known)
{
    if (line.releaseKey.isEmpty())
        return {};
    if (const auto checked = ReleaseKeyBook::check(line.releaseKey); !checked)
        return because(checked.error(), line);
    if (line.serialNumber.isEmpty() && (!known || known->identification.serialNumber.isEmpty()))
        return planLineError(line.number,
                             u"a release key belongs to a serial number, which this system has "
                             "not told yet; name it by its serial number"_s);
    return {};
}

} // namespace

PlanKeeper::PlanKeeper(Domain &domain, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
{
    connect(&domain.endpoints, &EndpointRegistry::endpointChanged, this,
            &PlanKeeper::followEndpoint);
}

const Endpoint *PlanKeeper::knownSystem(const PlanLine &line) const
{
    return line.macAddress.isEmpty() ? m_domain.endpoints.findBySerial(line.serialNumber)
                                     : m_domain.endpoints.findByMac(line.macAddress);
}

EndpointId PlanKeeper::expected(const PlanLine &line)
{
    return line.macAddress.isEmpty() ? m_domain.endpoints.expect(line.serialNumber)
                                     : m_domain.endpoints.expectMac(line.macAddress);
}

QList<Error> PlanKeeper::check(const QList<PlanLine> &plan) const
{
    QList<Error> errors;
    QHash<EndpointId, const PlanLine *> lines;
    for (const PlanLine &line : plan) {
        const Endpoint *known = knownSystem(line);
        if (const auto problem = problemOf(line, known))
            errors.append(*problem);
        if (!known)
            continue;
        if (const PlanLine *first = lines.value(known->id))
            errors.append(
                planLineError(line.number, u"%1 is the system %2, which stands in line %3 already"_s
                                               .arg(line.system(), first->system())
                                               .arg(first->number)));
        lines.insert(known->id, &line);
    }
    return errors;
}

std::optional<Error> PlanKeeper::problemOf(const PlanLine &line, const Endpoint *known) const
{
    const auto wrong = [&line](const QString &what) { return planLineError(line.number, what); };
    const auto package = m_domain.packages.find(line.package);
    if (!package)
        return wrong(u"no package %1 in %2"_s.arg(line.package, m_domain.packages.directory()));
    if (auto problem = problemOfKey(line, known))
        return problem;
    // What stands already, or came too late, is noted instead: others must not wait for it.
    if (!known || leadsTo(m_domain.upgrades.newestFor(known->id), line.package))
        return {};
    if (const Upgrade *active = m_domain.upgrades.activeFor(known->id);
        active && active->hasBegun())
        return {};
    if (isForOtherHardware(*known, *package))
        return wrong(u"%1 is made for %2, and %3 is %4"_s.arg(line.package, package->name.family,
                                                              line.system(), known->family));
    const auto way = m_domain.upgrades.wayFor(known->id, line.package);
    return way ? std::nullopt : std::optional(because(way.error(), line));
}

void PlanKeeper::take(const QList<PlanLine> &plan)
{
    if (!m_plan.isEmpty()) {
        m_next = plan;
        return;
    }
    m_isMended = !m_kept.isEmpty();
    m_former = std::exchange(m_kept, {});
    m_byMac.clear();
    m_sessions.clear();
    m_sessions.reserve(plan.size());
    m_plan = plan;
    m_at = 0;
    goOn();
}

void PlanKeeper::takeAnother(const QList<PlanLine> &plan)
{
    if (m_plan.isEmpty())
        m_kept.clear();
    else
        m_nextIsAnother = true;
    take(plan);
}

void PlanKeeper::goOn()
{
    if (m_plan.isEmpty() && !m_sessions.isEmpty())
        return;
    for (const qsizetype end = qMin(m_at + PartSize, m_plan.size()); m_at < end; ++m_at)
        takeLine(m_plan.at(m_at));
    if (m_at < m_plan.size()) {
        tell();
        Q_EMIT paused();
    } else {
        end();
    }
}

void PlanKeeper::end()
{
    dropGone();
    m_plan = {};
    tell();
    Q_EMIT taken(m_sessions);
    const auto next = std::exchange(m_next, std::nullopt);
    if (std::exchange(m_nextIsAnother, false))
        m_kept.clear();
    if (next)
        take(*next);
}

void PlanKeeper::takeLine(const PlanLine &line)
{
    const EndpointId endpoint = expected(line);
    Kept kept{.line = line.number, .index = m_sessions.size(), .content = contentOf(line)};
    const Kept former = m_former.take(endpoint);
    if (former.content == kept.content && !former.session.isNull()) {
        kept.session = former.session;
    } else {
        kept.session = follow(line, endpoint);
        if (line.isTwofold)
            note(PlanNote::TimeTwofold, line, kept.session, {iso(line.notBefore)});
    }
    m_kept.insert(endpoint, kept);
    m_sessions.append(kept.session);
    if (!line.macAddress.isEmpty())
        m_byMac.insert(line.macAddress, endpoint);
    if (const Endpoint *known = m_domain.endpoints.find(endpoint))
        noteHardware(*known);
}

/// Makes the system's upgrade and key what the line says. Returns the chain of the upgrade.
QUuid PlanKeeper::follow(const PlanLine &line, EndpointId endpoint)
{
    takeKey(line, endpoint);
    const Upgrade *newest = m_domain.upgrades.newestFor(endpoint);
    if (!leadsTo(newest, line.package))
        return order(line, endpoint);
    const QUuid chain = chainOf(*newest);
    takeTime(line, Upgrade(*newest));
    return chain;
}

QUuid PlanKeeper::order(const PlanLine &line, EndpointId endpoint)
{
    const Upgrade *active = m_domain.upgrades.activeFor(endpoint);
    const QString before = active ? lastFileOf(*active) : QString();
    if (active && active->hasBegun()) {
        note(PlanNote::PackageTooLate, line, chainOf(*active), {line.package, before});
        return {};
    }
    const auto made = m_domain.upgrades.request(endpoint, line.package, line.notBefore);
    if (!made) {
        note(PlanNote::RequestRefused, line, {}, {line.package});
        m_facts.last().why = made.error();
        return {};
    }
    if (!before.isEmpty())
        note(PlanNote::PackageTaken, line, *made, {line.package, before});
    else if (m_isMended)
        note(PlanNote::LineTaken, line, *made, {line.package});
    return *made;
}

void PlanKeeper::takeKey(const PlanLine &line, EndpointId endpoint)
{
    const SerialNumber serial = m_domain.endpoints.find(endpoint)->identification.serialNumber;
    if (serial.isEmpty())
        return;
    // A key that was entered by hand, or came by a mail, stays where the plan names none.
    const bool takesOut =
        line.releaseKey.isEmpty() && line.saysKey && m_domain.keys.isFromPlan(serial);
    const bool brings =
        !line.releaseKey.isEmpty() && line.releaseKey != m_domain.keys.keyFor(serial);
    if (takesOut)
        m_domain.keys.clear(serial);
    else if (!brings || !m_domain.keys.setFromPlan(serial, line.releaseKey))
        return;
    const Upgrade *active = m_domain.upgrades.activeFor(endpoint);
    if (active && active->state >= UpgradeState::Offered)
        note(PlanNote::KeyTooLate, line, chainOf(*active));
    else if (active || m_isMended)
        note(takesOut ? PlanNote::KeyTakenOut : PlanNote::KeyTaken, line,
             active ? chainOf(*active) : QUuid());
}

void PlanKeeper::takeTime(const PlanLine &line, const Upgrade &newest)
{
    // A moment that is over means the same as none.
    const QDateTime now = m_domain.clock.now();
    const auto ahead = [&now](const QDateTime &time) { return time > now ? time : QDateTime(); };
    const QUuid chain = chainOf(newest);
    const bool isFirst = newest.sessionId == chain && newest.retry == 0;
    const Upgrade *first = isFirst ? &newest : m_domain.upgrades.find(chain);
    const QDateTime planned = first ? ahead(first->notBefore) : QDateTime();
    if (ahead(line.notBefore) == planned)
        return;
    if (isFirst && m_domain.upgrades.reschedule(chain, line.notBefore))
        note(PlanNote::TimeTaken, line, chain, {iso(ahead(line.notBefore))});
    else
        note(PlanNote::TimeTooLate, line, chain, {iso(line.notBefore)});
}

/// Cancels the upgrades of lines that a changed plan does not have any more.
void PlanKeeper::dropGone()
{
    const QHash<EndpointId, Kept> gone = std::exchange(m_former, {});
    for (auto [endpoint, kept] : gone.asKeyValueRange()) {
        const Upgrade *active = m_domain.upgrades.activeFor(endpoint);
        const Endpoint *system = m_domain.endpoints.find(endpoint);
        if (!active || !system || chainOf(*active) != kept.session)
            continue;
        const bool hasBegun = active->hasBegun() || active->sessionId != kept.session;
        m_facts.append({.note = hasBegun ? PlanNote::LineGoneLate : PlanNote::LineGone,
                        .system = nameOf(*system),
                        .session = kept.session,
                        .arguments = {lastFileOf(*active)}});
        if (!hasBegun)
            m_domain.upgrades.cancel(active->sessionId);
    }
}

/// True when a line turns out to be for other hardware, and can't be followed therefore: the family
/// of a system may become known long after its line was taken over.
bool PlanKeeper::noteHardware(const Endpoint &endpoint)
{
    const auto kept = m_kept.constFind(endpoint.id);
    if (kept == m_kept.cend() || endpoint.family.isEmpty() || kept->session.isNull())
        return false;
    const Upgrade *active = m_domain.upgrades.activeFor(endpoint.id);
    const bool isAsPlanned = active && chainOf(*active) == kept->session;
    if (!isAsPlanned || active->hasBegun() || !active->reason.isEmpty())
        return false;
    const auto package = m_domain.packages.find(active->fileName);
    if (!package || !isForOtherHardware(endpoint, *package))
        return false;
    m_facts.append({.note = PlanNote::OtherHardware,
                    .line = kept->line,
                    .system = nameOf(endpoint),
                    .session = kept->session,
                    .arguments = {package->fileName, package->name.family, endpoint.family}});
    m_sessions[kept->index] = QUuid();
    m_kept[endpoint.id].session = QUuid();
    return true;
}

void PlanKeeper::followEndpoint(const Endpoint &endpoint)
{
    if (!m_byMac.isEmpty()) {
        const QString mac = macDigits(endpoint.identification.macAddress);
        const EndpointId named = m_byMac.value(mac, endpoint.id);
        // The endpoint is in the middle of being answered.
        if (named != endpoint.id)
            QMetaObject::invokeMethod(
                this, [this, mac, id = endpoint.id] { mergeInto(mac, id); }, Qt::QueuedConnection);
    }
    if (!m_plan.isEmpty())
        return;
    if (!noteHardware(endpoint))
        return;
    tell();
    Q_EMIT taken(m_sessions);
}

/// A line names a system by its MAC address, and that address turned out to be of a system that is
/// known by its serial number: from now on the line is about that one.
void PlanKeeper::mergeInto(const QString &mac, EndpointId endpoint)
{
    const EndpointId named = m_byMac.value(mac);
    if (!m_plan.isEmpty() || named == 0 || named == endpoint)
        return;
    Kept kept = m_kept.take(named);
    m_byMac.insert(mac, endpoint);
    const Upgrade *waiting = m_domain.upgrades.activeFor(named);
    PlanLine line{.number = kept.line, .macAddress = mac};
    if (waiting) {
        line.package = lastFileOf(*waiting);
        line.notBefore = waiting->notBefore;
        m_domain.upgrades.cancel(waiting->sessionId);
    }
    if (const auto other = m_kept.constFind(endpoint); other != m_kept.cend()) {
        kept.session = other->session;
        note(PlanNote::SystemTwice, line, other->session, {QString::number(other->line)});
    } else {
        if (!line.package.isEmpty())
            kept.session = follow(line, endpoint);
        m_kept.insert(endpoint, kept);
    }
    m_sessions[kept.index] = kept.session;
    tell();
    Q_EMIT taken(m_sessions);
}

void PlanKeeper::note(PlanNote what, const PlanLine &line, QUuid session,
                      const QStringList &arguments)
{
    m_facts.append({.note = what,
                    .line = line.number,
                    .system = line.system(),
                    .session = session,
                    .arguments = arguments});
}

void PlanKeeper::tell()
{
    if (!m_facts.isEmpty())
        Q_EMIT told(std::exchange(m_facts, {}));
}

} // namespace Uplift
