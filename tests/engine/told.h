// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <engine/enginethread.h>

#include <QTest>
#include <ranges>
#include <tuple>

/// How often an engine told a fact, and what; noted in the test's own thread, for QSignalSpy would
/// do so in the engine's.
template<typename... Arguments>
class Told
{
public:
    Told(const Uplift::EngineThread &engine, void (Uplift::Engine::*fact)(Arguments...))
    {
        engine.hear(fact, &m_here, [this](const std::decay_t<Arguments> &...arguments) {
            m_tellings.emplaceBack(arguments...);
        });
    }

    qsizetype size() const { return m_tellings.size(); }
    bool isEmpty() const { return m_tellings.isEmpty(); }

    /// One argument of a telling that there is.
    template<std::size_t Argument = 0>
    const auto &first() const
    {
        return std::get<Argument>(m_tellings.first());
    }
    template<std::size_t Argument = 0>
    const auto &last() const
    {
        return std::get<Argument>(m_tellings.last());
    }

    /// Of all tellings, the first argument.
    auto all() const { return m_tellings | std::views::elements<0>; }

    /// Whether it is told once more within five seconds.
    bool wait() const
    {
        return QTest::qWaitFor([this, before = size()] { return size() > before; });
    }

private:
    QObject m_here;
    QList<std::tuple<std::decay_t<Arguments>...>> m_tellings;
};
