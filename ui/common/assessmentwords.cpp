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
    switch (assessment.prospect) {
    case Prospect::Busy:
        return {QStringLiteral("downloading"), Tone::Warning};
    case Prospect::NoneFits:
    case Prospect::StepMissing:
        return {QStringLiteral("warning"), Tone::Warning};
    default:
        break;
    }
    if (!assessment.stepsBefore.isEmpty())
        return {QStringLiteral("upgrade"), Tone::Running};
    return lookOf(assessment.verdict);
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
    const auto count = [&](Prospect prospect) {
        return std::ranges::count(assessments, prospect, &Assessment::prospect);
    };
    const QString all = QLocale().toString(assessments.size());
    QStringList texts{countsText(assessments)};
    if (const auto back = count(Prospect::WillDowngrade); back > 0)
        texts.append(Words::tr("%1 of %2 will go back", "systems, to an older version")
                         .arg(QLocale().toString(back), all));
    else
        texts.append(Words::tr("%1 of %2 will upgrade", "systems")
                         .arg(QLocale().toString(count(Prospect::WillUpgrade)), all));
    return texts;
}

QString countsText(const QList<Assessment> &assessments, bool insist)
{
    std::map<Prospect, int> counts;
    for (const Assessment &assessment : assessments)
        ++counts[assessment.prospect];
    QStringList parts;
    for (const auto &[prospect, count] : counts) {
        const bool insisted = insist && prospect == Prospect::OtherHardware;
        parts += insisted ? Words::tr("%n of other hardware will try it", "systems", count)
                          : countText(prospect, count);
    }
    return parts.join(separator());
}

QString separator()
{
    return Words::tr(", ", "between the parts of a list");
}

QString countText(Prospect prospect, int count)
{
    switch (prospect) {
    case Prospect::WillUpgrade:
        return Words::tr("%n will upgrade", "systems", count);
    case Prospect::WillDowngrade:
        return Words::tr("%n will go back to an older version", "systems", count);
    case Prospect::NothingToDo:
        return Words::tr("%n already there", "systems", count);
    case Prospect::OtherHardware:
        return Words::tr("%n of other hardware", "systems", count);
    case Prospect::NoneFits:
        return Words::tr("%n without a clearly fitting package", "systems", count);
    case Prospect::Busy:
        return Words::tr("%n under way already", "systems", count);
    case Prospect::NotServed:
        return Words::tr("%n without a package that can be fetched", "systems", count);
    case Prospect::StepMissing:
        return Words::tr("%n in need of another package first", "systems", count);
    }
    return {};
}

} // namespace Uplift
