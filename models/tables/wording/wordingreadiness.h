// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/portremedy.h>
#include <domain/readiness.h>

#include <QCoreApplication>

namespace Uplift
{

/// How far a finding lets systems through.
enum class Grade { Good, Unknown, Note, Bad };

/// What "Will this work?" has found, in the user's language. Pure; GUI thread.
class ReadinessWording
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessWording)
public:
    /// One finding in a sentence, and what to do; `advice` may be empty.
    struct Line
    {
        Grade grade = Grade::Good;
        QString text;
        QString advice;
        QString command; ///< that the advice ends with; empty: none
    };

    /// Every finding so far, in the order of the steps.
    static QList<Line> lines(const Readiness &readiness);

    /// The one sentence at the end: what stands in the way, if anything does.
    static Line conclusion(const Readiness &readiness);

    /// What the system may ask the operator about the program, and why to say yes; empty where it
    /// asks nothing.
    static QString questionsOf(OperatingSystem system);

    static QString cardKind(CardKind kind);

    /// "Ethernet (wired): 10.0.0.5"
    static QString card(const NetworkCard &card);

    /// "Ethernet (wired)"
    static QString cardName(const NetworkCard &card);
};

} // namespace Uplift
