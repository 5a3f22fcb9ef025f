// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessmentwords.h"

#include <tables/wording/wording.h>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>

namespace Uplift
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentWords)
};

/// "TC7.3.21" where the name of the file tells it.
QString versionOf(const QString &fileName)
{
    const auto name = parsePackageName(fileName);
    return name ? name->version.text() : fileName;
}

} // namespace

Expectation expectationOf(const Assessment &assessment)
{
    switch (assessment.prospect) {
    case Prospect::WillUpgrade:
        break;
    case Prospect::WillDowngrade:
        return Expectation::Downgrades;
    case Prospect::NothingToDo:
        return Expectation::AlreadyThere;
    case Prospect::OtherHardware:
        return Expectation::OtherHardware;
    case Prospect::NoneFits:
        return Expectation::NoneFits;
    case Prospect::Busy:
        return Expectation::Busy;
    case Prospect::NotServed:
        return Expectation::NotServed;
    case Prospect::StepMissing:
        return Expectation::StepMissing;
    }
    if (assessment.verdict == Verdict::NeedsKey)
        return Expectation::MayNeedKey;
    return assessment.verdict == Verdict::NotKnown ? Expectation::NotKnown : Expectation::Upgrades;
}

QList<std::pair<Expectation, int>> expectationsOf(const QList<Assessment> &assessments)
{
    std::map<Expectation, int> counts;
    for (const Assessment &assessment : assessments)
        ++counts[expectationOf(assessment)];
    return {counts.begin(), counts.end()};
}

Look lookOf(Expectation expectation)
{
    switch (expectation) {
    case Expectation::Upgrades:
        return lookOf(Verdict::Fits);
    case Expectation::Downgrades:
        return lookOf(Verdict::Downgrade);
    case Expectation::MayNeedKey:
        return lookOf(Verdict::NeedsKey);
    case Expectation::NotKnown:
        return lookOf(Verdict::NotKnown);
    case Expectation::OtherHardware:
        return lookOf(Verdict::WrongFamily);
    case Expectation::NotServed:
        return lookOf(Verdict::NotServed);
    case Expectation::AlreadyThere:
        return lookOf(Verdict::AlreadyThere);
    case Expectation::Busy:
        return {QStringLiteral("downloading"), Tone::Warning};
    case Expectation::StepMissing:
    case Expectation::NoneFits:
        return {QStringLiteral("warning"), Tone::Warning};
    }
    return {};
}

QString textOf(const Assessment &assessment)
{
    switch (assessment.prospect) {
    case Prospect::Busy:
        return Words::tr("An upgrade is under way");
    case Prospect::NoneFits:
        return Words::tr("None of the packages is clearly for it");
    case Prospect::StepMissing:
        return Words::tr("Needs a step first: %1 is missing").arg(assessment.missingFile);
    default:
        break;
    }
    if (!assessment.stepsBefore.isEmpty())
        return Words::tr("Via %1", "version that is taken first")
            .arg(versionOf(assessment.stepsBefore.first()));
    if (!assessment.madeFor.isEmpty())
        return Words::tr("Made for %1, not for %2", "families of hardware")
            .arg(assessment.madeFor, assessment.itsFamily);
    return Wording::verdict(assessment.verdict);
}

QString meaningOf(const Assessment &assessment)
{
    switch (assessment.prospect) {
    case Prospect::Busy:
        return Words::tr("Wait until it ends, or cancel it first.");
    case Prospect::NoneFits:
        return Words::tr("Choose one package for this system.");
    case Prospect::StepMissing:
        return Words::tr("The system refuses this package directly. Copy %1 into the software "
                         "folder; Uplift then goes step by step.")
            .arg(assessment.missingFile);
    default:
        break;
    }
    if (!assessment.stepsBefore.isEmpty())
        return Words::tr("The system refuses this package directly. It takes %1 first, and goes on "
                         "by itself when that is proved.")
            .arg(assessment.stepsBefore.join(separator()));
    return Wording::verdictMeaning(assessment.verdict);
}

Look lookOf(const Assessment &assessment)
{
    if (!assessment.stepsBefore.isEmpty() && assessment.prospect == Prospect::WillUpgrade)
        return {QStringLiteral("upgrade"), Tone::Running};
    return lookOf(expectationOf(assessment));
}

Look lookOf(const QList<Assessment> &assessments)
{
    const bool someUpgrade =
        std::ranges::any_of(assessments, [](const Assessment &a) { return starts(a, false); });
    Look worst;
    for (const Assessment &assessment : assessments) {
        if (someUpgrade && assessment.prospect == Prospect::NothingToDo)
            continue;
        const Look look = lookOf(assessment);
        if (worst.icon.isEmpty() || look.tone > worst.tone)
            worst = look;
    }
    if (someUpgrade && worst.tone == Tone::Bad)
        return {QStringLiteral("warning"), Tone::Warning};
    return worst;
}

QStringList textsOf(const QList<Assessment> &assessments)
{
    if (assessments.isEmpty())
        return {};
    const QString first = textOf(assessments.first());
    if (std::ranges::all_of(assessments, [&](const Assessment &a) { return textOf(a) == first; }))
        return {first};
    const auto count = [&](Expectation expectation) {
        return std::ranges::count(assessments, expectation, expectationOf);
    };
    const QString all = QLocale().toString(assessments.size());
    QStringList texts{countsText(assessments)};
    if (const auto back = count(Expectation::Downgrades); back > 0)
        texts.append(Words::tr("%1 of %2 will go back", "systems, to an older version")
                         .arg(QLocale().toString(back), all));
    else
        texts.append(Words::tr("%1 of %2 will upgrade", "systems")
                         .arg(QLocale().toString(count(Expectation::Upgrades)), all));
    return texts;
}

QString countsText(const QList<Assessment> &assessments)
{
    QStringList parts;
    for (const auto &[expectation, count] : expectationsOf(assessments))
        parts += countText(expectation, count);
    return parts.join(separator());
}

QString separator()
{
    return Words::tr(", ", "between the parts of a list");
}

QString countText(Expectation expectation, int count)
{
    switch (expectation) {
    case Expectation::Upgrades:
        return Words::tr("%n will upgrade", "systems", count);
    case Expectation::Downgrades:
        return Words::tr("%n downgrade(s)", "systems", count);
    case Expectation::MayNeedKey:
        return Words::tr("%n may need a release key", "systems", count);
    case Expectation::NotKnown:
        return Words::tr("%n not known yet", "systems", count);
    case Expectation::OtherHardware:
        return Words::tr("%n of other hardware", "systems", count);
    case Expectation::StepMissing:
        return Words::tr("%n in need of another package first", "systems", count);
    case Expectation::NoneFits:
        return Words::tr("%n without a clearly fitting package", "systems", count);
    case Expectation::NotServed:
        return Words::tr("%n without a package that can be fetched", "systems", count);
    case Expectation::Busy:
        return Words::tr("%n under way already", "systems", count);
    case Expectation::AlreadyThere:
        return Words::tr("%n already there", "systems", count);
    }
    return {};
}

} // namespace Uplift
