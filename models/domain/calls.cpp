// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calls.h"

#include <algorithm>
#include <numeric>

namespace Uplift
{

namespace
{

constexpr int MostRemembered = 64; // calls that are gone
constexpr int MostCounted = 1000;  // no endpoint has so many

} // namespace

void Calls::take(const CallNews &news)
{
    if (news.isWhole)
        *this = {};
    for (const CallNote &note : news.calls) {
        const bool isKnown = m_listed.contains(note.item) || m_gone.contains(note.item);
        if (note.state == CallState::Gone)
            end(note.item);
        else if (note.state != CallState::NotSaid)
            add(note.item, note.state);
        else if (!isKnown)
            add(note.item, CallState::Up);
    }
    // The numbers are of the same moment: what they say already has these calls in it.
    for (const auto &[kind, number] :
         {std::pair(CallState::Up, news.active), std::pair(CallState::Held, news.suspended),
          std::pair(CallState::BeingSetUp, news.beingSetUp)}) {
        if (number)
            setNumber(kind, *number);
    }
}

int Calls::count() const
{
    return std::accumulate(m_numbers.begin(), m_numbers.end(), 0);
}

int Calls::listed(CallState kind) const
{
    return int(std::count(m_listed.begin(), m_listed.end(), kind));
}

/// A number that is not zero doesn't tell which of the listed calls it is about.
void Calls::setNumber(CallState kind, int number)
{
    if (number <= 0)
        m_listed.removeIf([kind](const auto &call) { return call.value() == kind; });
    m_numbers[kind] = std::max(std::clamp(number, 0, MostCounted), listed(kind));
}

void Calls::add(const QString &item, CallState kind)
{
    if (m_listed.size() >= MostCounted)
        return;
    leave(item);
    m_gone.remove(item);
    m_listed.insert(item, kind);
    m_numbers[kind] = std::max(m_numbers.value(kind), listed(kind));
}

void Calls::end(const QString &item)
{
    // Without a number it can only be the one there is.
    const QString which = item.isEmpty() && m_listed.size() == 1 ? m_listed.cbegin().key() : item;
    if (m_gone.contains(which))
        return;
    if (m_listed.contains(which)) {
        leave(which);
    } else if (!which.isEmpty() || m_listed.isEmpty()) {
        // One that was counted, but never listed.
        for (const CallState kind : {CallState::Up, CallState::BeingSetUp, CallState::Held}) {
            if (m_numbers.value(kind) > listed(kind)) {
                --m_numbers[kind];
                break;
            }
        }
    }
    if (which.isEmpty())
        return;
    if (m_gone.size() >= MostRemembered)
        m_gone.clear();
    m_gone.insert(which);
}

void Calls::leave(const QString &item)
{
    const auto known = m_listed.constFind(item);
    if (known == m_listed.cend())
        return;
    const CallState kind = *known;
    m_listed.erase(known);
    m_numbers[kind] = std::max(m_numbers.value(kind) - 1, listed(kind));
}

} // namespace Uplift
