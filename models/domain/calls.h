// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace Uplift
{

/// How a call stands, as far as a meeting goes.
enum class CallState {
    NotSaid,    ///< something else was said of it
    Up,         ///< "Connected", "Preserved", and words of the future
    Held,       ///< "OnHold"
    BeingSetUp, ///< "Dialling", "Ringing", "Connecting", "EarlyMedia"
    Gone,       ///< "Idle", "Disconnecting", `ghost="True"`, the event CallDisconnect
};

/// What a message says of one call.
struct CallNote
{
    QString item; ///< the endpoint's number of the call; empty when it names none
    CallState state = CallState::NotSaid;

    bool operator==(const CallNote &) const = default;
};

/// What a message says of an endpoint's calls; what it does not mention stays as it was.
struct CallNews
{
    std::optional<int> active;     ///< SystemUnit/State/NumberOfActiveCalls: without held ones
    std::optional<int> suspended;  ///< NumberOfSuspendedCalls
    std::optional<int> beingSetUp; ///< NumberOfInProgressCalls
    QList<CallNote> calls;
    bool isWhole = false; ///< what is not in it is not there: a whole /Status document

    bool operator==(const CallNews &) const = default;
};

/// The calls of one endpoint, known from numbers, from a list, or from both. Value; any thread.
///
/// A held call and one that is being set up are a meeting like one that is up (xAPI schema).
class Calls
{
public:
    void take(const CallNews &news);

    /// Calls of any kind that have not ended.
    int count() const;

    bool operator==(const Calls &) const = default;

private:
    int listed(CallState kind) const;
    void setNumber(CallState kind, int number);
    void add(const QString &item, CallState kind);
    void end(const QString &item);
    void leave(const QString &item);

    QHash<CallState, int> m_numbers;    ///< of each kind: never less than are listed
    QHash<QString, CallState> m_listed; ///< by item; none that is gone
    QSet<QString> m_gone;               ///< items: late news of them start no call
};

} // namespace Uplift
