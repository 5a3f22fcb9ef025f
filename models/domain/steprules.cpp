// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steprules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Uplift
{

namespace
{

constexpr int MostSteps = 8;

std::unexpected<Error> wrong(const QString &what)
{
    return std::unexpected(Error{ErrorCode::FileUnreadable, {QStringLiteral("steps.json"), what}});
}

QString fileNameOf(const QString &family, const SoftwareVersion &version)
{
    return family + version.text().toLower().replace(QLatin1Char('.'), QLatin1Char('_')) +
           QStringLiteral(".pkg");
}

/// The variant that hardware is told apart by: a step-upgrade file is for the plain package's.
QString hardwareVariant(const PackageName &name)
{
    QStringList parts = name.variant.split(QStringLiteral("step-upgrade"));
    return parts.join(QString()).remove(u'-');
}

/// The newest package at hand that `rule` lets the endpoint go by.
const Package *between(const StepRule &rule, const Package &wanted, const QList<Package> &atHand)
{
    const Package *best = nullptr;
    for (const Package &package : atHand) {
        const SoftwareVersion &version = package.name.version;
        const bool fits = package.name.family == wanted.name.family &&
                          hardwareVariant(package.name) == hardwareVariant(wanted.name) &&
                          package.isServed() && version.compare(rule.needs) >= 0 &&
                          version.compare(rule.target) < 0;
        if (fits && (!best || version.compare(best->name.version) > 0))
            best = &package;
    }
    return best;
}

} // namespace

StepRules::StepRules(const QList<StepRule> &rules)
    : m_rules(rules)
{
}

Result<StepRules> StepRules::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(error.errorString());
    QList<StepRule> rules;
    const QJsonArray entries = document.object().value(QStringLiteral("rules")).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const auto text = [&object](const char *name) {
            return object.value(QLatin1String(name)).toString();
        };
        const StepRule rule{.family = text("family").toLower(),
                            .target = SoftwareVersion::parse(text("target")),
                            .needs = SoftwareVersion::parse(text("needs")),
                            .why = text("why")};
        if (!rule.target.isValid() || !rule.needs.isValid() ||
            !(rule.needs.compare(rule.target) < 0))
            return wrong(QStringLiteral("rule %1 needs an older version than its target")
                             .arg(rules.size() + 1));
        rules.append(rule);
    }
    if (rules.isEmpty())
        return wrong(QStringLiteral("no rules in it"));
    return StepRules(rules);
}

const StepRule *StepRules::ruleFor(const SoftwareVersion &running, const Package &wanted) const
{
    const StepRule *last = nullptr;
    for (const StepRule &rule : m_rules) {
        const bool isAbout = rule.family.isEmpty() || rule.family == wanted.name.family;
        const bool holds = isAbout && wanted.name.version.compare(rule.target) >= 0 &&
                           running.compare(rule.needs) < 0;
        if (holds && (!last || rule.needs.compare(last->needs) > 0))
            last = &rule;
    }
    return last;
}

StepChain StepRules::chainFor(const Endpoint &endpoint, const Package &wanted,
                              const QList<Package> &atHand) const
{
    StepChain chain{.fileNames = {wanted.fileName}};
    const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    Package next = wanted;
    while (chain.fileNames.size() < MostSteps) {
        const StepRule *rule = ruleFor(running, next);
        if (!rule)
            break;
        if (chain.why.isEmpty())
            chain.why = rule->why;
        const Package *step = between(*rule, next, atHand);
        if (!step) {
            chain.missingFileName = fileNameOf(wanted.name.family, rule->needs);
            break;
        }
        chain.fileNames.prepend(step->fileName);
        next = *step;
    }
    return chain;
}

} // namespace Uplift
