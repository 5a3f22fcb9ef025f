// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointregistry.h"

#include "productname.h"

#include <algorithm>
#include <ranges>

namespace Uplift
{

namespace
{

/// MAC addresses compare by their twelve digits; empty for what is none, and for all zeros.
QString macKey(const QString &macAddress)
{
    QString digits;
    for (const QChar c : macAddress.toUpper()) {
        if ((c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
            (c >= QLatin1Char('A') && c <= QLatin1Char('F')))
            digits.append(c);
    }
    return digits.size() == 12 && digits.count(QLatin1Char('0')) < 12 ? digits : QString();
}

void keep(QString &known, const QString &said)
{
    if (!said.isEmpty())
        known = said;
}

/// An address that is none ("0.0.0.0", "::", "00:00:…") is no better than no word.
void keepAddress(QString &known, const QString &said)
{
    const bool isNone = std::ranges::all_of(said, [](QChar c) {
        return c == QLatin1Char('0') || c == QLatin1Char('.') || c == QLatin1Char(':') ||
               c == QLatin1Char('-');
    });
    if (!isNone || known.isEmpty())
        keep(known, said);
}

/// What tells less than what is known doesn't wipe it out: an empty field, a name that all models
/// bear.
void merge(Identification &known, const Identification &said)
{
    keep(known.systemName, said.systemName);
    keepAddress(known.macAddress, said.macAddress);
    keepAddress(known.ipAddress, said.ipAddress);
    keepBetterName(known.productType, said.productType);
    keepBetterName(known.productId, said.productId);
    keep(known.softwareVersion, said.softwareVersion);
    keepBetterName(known.hardwareBoard, said.hardwareBoard);
    if (!said.serialNumber.isEmpty())
        known.serialNumber = said.serialNumber;
}

bool isBoot(const QString &event)
{
    return event.compare(QLatin1String("Boot"), Qt::CaseInsensitive) == 0;
}

} // namespace

EndpointRegistry::EndpointRegistry(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void EndpointRegistry::restore(const QList<Endpoint> &endpoints)
{
    for (const Endpoint &endpoint : endpoints)
        restore(endpoint);
}

void EndpointRegistry::restore(const Endpoint &endpoint)
{
    m_endpoints.insert_or_assign(endpoint.id, endpoint);
    index({}, endpoint);
    m_lastId = qMax(m_lastId, endpoint.id);
}

QList<Endpoint> EndpointRegistry::all() const
{
    const auto values = std::views::values(m_endpoints);
    return {values.begin(), values.end()};
}

QList<EndpointId> EndpointRegistry::ids() const
{
    const auto keys = std::views::keys(m_endpoints);
    return {keys.begin(), keys.end()};
}

const Endpoint *EndpointRegistry::find(EndpointId id) const
{
    const auto it = m_endpoints.find(id);
    return it == m_endpoints.cend() ? nullptr : &it->second;
}

const Endpoint *EndpointRegistry::findBySerial(const SerialNumber &serialNumber) const
{
    return find(m_bySerial.value(serialNumber));
}

const Endpoint *EndpointRegistry::findByMac(const QString &macAddress) const
{
    const QString mac = macKey(macAddress);
    return mac.isEmpty() ? nullptr : find(m_byMac.value(mac));
}

const Endpoint *EndpointRegistry::match(const Identification &identification) const
{
    const SerialNumber &serial = identification.serialNumber;
    if (const Endpoint *known = serial.isEmpty() ? nullptr : find(m_bySerial.value(serial)))
        return known;
    const QString mac = macKey(identification.macAddress);
    const Endpoint *sameMac = mac.isEmpty() ? nullptr : find(m_byMac.value(mac));
    // The same MAC address under another serial number is another piece of hardware.
    const bool contradicts =
        sameMac && !serial.isEmpty() && !sameMac->identification.serialNumber.isEmpty();
    return contradicts ? nullptr : sameMac;
}

int EndpointRegistry::countAtSource(const QString &sourceAddress) const
{
    return int(m_bySource.count(sourceAddress));
}

QList<EndpointId> EndpointRegistry::atSource(const QString &sourceAddress) const
{
    return m_bySource.values(sourceAddress);
}

EndpointId EndpointRegistry::checkIn(const CheckIn &checkIn)
{
    const Identification &said = checkIn.identification;
    if (said.serialNumber.isEmpty() && macKey(said.macAddress).isEmpty())
        return 0;

    const Endpoint *known = match(said);
    Endpoint endpoint = known ? *known : Endpoint{.id = m_lastId + 1, .isAccepted = !m_newOnesWait};
    merge(endpoint.identification, said);
    endpoint.sourceAddress = checkIn.caller.address;
    endpoint.managerAddress = checkIn.caller.baseUrl.authority();
    keep(endpoint.userAgent, checkIn.caller.userAgent);
    endpoint.lastEvent = checkIn.event;
    endpoint.isRemoved = false;
    endpoint.lastHeard = m_clock.now();
    if (!endpoint.firstHeard.isValid())
        endpoint.firstHeard = endpoint.lastHeard;
    if (isBoot(checkIn.event)) {
        m_calls.remove(endpoint.id);
        endpoint.activeCalls = 0;
    }
    store(endpoint);
    return endpoint.id;
}

void EndpointRegistry::startedAnew(EndpointId id)
{
    const Endpoint *known = find(id);
    m_calls.remove(id);
    if (!known || known->activeCalls == 0)
        return;
    Endpoint endpoint = *known;
    endpoint.activeCalls = 0;
    store(endpoint);
}

void EndpointRegistry::heard(EndpointId id, const Caller &caller, const Identification &said)
{
    if (const Endpoint *known = find(id)) {
        Endpoint endpoint = *known;
        merge(endpoint.identification, said);
        endpoint.identification.softwareVersion = known->identification.softwareVersion;
        keep(endpoint.userAgent, caller.userAgent);
        endpoint.isRemoved = false;
        endpoint.lastHeard = m_clock.now();
        store(endpoint);
    }
}

void EndpointRegistry::learn(EndpointId id, const StatusDocument &document)
{
    const Endpoint *known = find(id);
    if (!known)
        return;
    Endpoint endpoint = *known;
    // A part of the status may hold one of the two names only.
    if (endpoint.product.isEmpty() || isGenericName(endpoint.product))
        keepBetterName(endpoint.product, document.productId);
    keepBetterName(endpoint.product, document.productPlatform);
    keepBetterName(endpoint.family, document.packageFamily.toLower());
    if (document.calls) {
        Calls &calls = m_calls[id];
        calls.take(*document.calls);
        endpoint.activeCalls = calls.count();
        endpoint.callsAsOf = m_clock.now();
    }
    if (endpoint != *known)
        store(endpoint);
}

void EndpointRegistry::moveMoments(std::chrono::milliseconds by)
{
    const QList<EndpointId> all = ids();
    for (const EndpointId id : all) {
        const Endpoint before = *find(id);
        Endpoint moved = before;
        for (QDateTime Endpoint::*moment : {&Endpoint::lastHeard, &Endpoint::callsAsOf}) {
            if ((moved.*moment).isValid())
                moved.*moment = (moved.*moment).addDuration(by);
        }
        if (moved != before)
            store(moved);
    }
}

void EndpointRegistry::learnFamily(EndpointId id, const QString &family)
{
    learn(id, {.productId = {}, .productPlatform = {}, .packageFamily = family});
}

void EndpointRegistry::setLabels(EndpointId id, const QString &site, const QStringList &tags)
{
    const Endpoint *known = find(id);
    if (!known)
        return;
    Endpoint endpoint = *known;
    endpoint.site = site.simplified();
    endpoint.tags.clear();
    for (const QString &tag : tags) {
        if (!tag.simplified().isEmpty())
            endpoint.tags.append(tag.simplified());
    }
    endpoint.tags.removeDuplicates();
    endpoint.tags.sort(Qt::CaseInsensitive);
    if (endpoint != *known)
        store(endpoint);
}

EndpointId EndpointRegistry::expect(const SerialNumber &serialNumber)
{
    if (serialNumber.isEmpty())
        return 0;
    if (const Endpoint *known = findBySerial(serialNumber)) {
        const EndpointId id = known->id;
        accept(id);
        setRemoved(id, false);
        return id;
    }
    Endpoint endpoint{.id = m_lastId + 1};
    endpoint.identification.serialNumber = serialNumber.key();
    store(endpoint);
    return endpoint.id;
}

EndpointId EndpointRegistry::expectMac(const QString &macAddress)
{
    if (macKey(macAddress).isEmpty())
        return 0;
    if (const Endpoint *known = findByMac(macAddress)) {
        const EndpointId id = known->id;
        accept(id);
        return id;
    }
    Endpoint endpoint{.id = m_lastId + 1};
    endpoint.identification.macAddress = macAddress;
    store(endpoint);
    return endpoint.id;
}

bool EndpointRegistry::accept(EndpointId id)
{
    const Endpoint *known = find(id);
    if (!known || known->isAccepted)
        return false;
    Endpoint endpoint = *known;
    endpoint.isAccepted = true;
    store(endpoint);
    return true;
}

bool EndpointRegistry::setRemoved(EndpointId id, bool isRemoved)
{
    const Endpoint *known = find(id);
    if (!known || known->isRemoved == isRemoved)
        return false;
    Endpoint endpoint = *known;
    endpoint.isRemoved = isRemoved;
    store(endpoint);
    return true;
}

EndpointId EndpointRegistry::meet(const Identification &said, const StatusDocument &document)
{
    const EndpointId id = expect(said.serialNumber);
    if (id == 0)
        return 0;
    Endpoint endpoint = *find(id);
    merge(endpoint.identification, said);
    if (endpoint != *find(id))
        store(endpoint);
    learn(id, document);
    return id;
}

void EndpointRegistry::index(const Endpoint &before, const Endpoint &after)
{
    const auto reindex = [id = after.id](auto &table, const QString &old, const QString &now) {
        if (old == now)
            return;
        table.remove(old, id);
        if (!now.isEmpty())
            table.insert(now, id);
    };
    reindex(m_bySource, before.sourceAddress, after.sourceAddress);
    if (const SerialNumber &serial = after.identification.serialNumber; !serial.isEmpty())
        m_bySerial.insert(serial, after.id);
    if (const QString mac = macKey(after.identification.macAddress); !mac.isEmpty())
        m_byMac.insert(mac, after.id);
}

void EndpointRegistry::store(const Endpoint &changed)
{
    const Endpoint *before = find(changed.id);
    index(before ? *before : Endpoint(), changed);
    m_endpoints.insert_or_assign(changed.id, changed);
    m_lastId = qMax(m_lastId, changed.id);
    Q_EMIT endpointChanged(changed);
}

} // namespace Uplift
