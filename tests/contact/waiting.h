// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QTest>

/// Starts what answers later and waits for its answer; stops the test when none comes.
template<typename T, typename Start>
Uplift::ContactResult<T> answerOf(Start start)
{
    std::optional<Uplift::ContactResult<T>> answer;
    start([&answer](const Uplift::ContactResult<T> &given) { answer.emplace(given); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
        qFatal("no answer came");
    return *answer;
}

/// The problem of an answer; -1: there is none.
template<typename T>
int problemOf(const Uplift::ContactResult<T> &answer)
{
    return answer ? -1 : int(answer.error().problem);
}
