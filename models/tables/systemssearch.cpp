// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemssearch.h"

#include <domain/words.h>
#include <tables/wording/wording.h>
#include <algorithm>

namespace Uplift
{

namespace
{

const QStringList &knownKeys()
{
    static const QStringList keys{
        QStringLiteral("name"),    QStringLiteral("address"), QStringLiteral("product"),
        QStringLiteral("serial"),  QStringLiteral("mac"),     QStringLiteral("family"),
        QStringLiteral("version"), QStringLiteral("target"),  QStringLiteral("state"),
        QStringLiteral("site"),    QStringLiteral("tag")};
    return keys;
}

QString groupWord(SystemGroup group)
{
    switch (group) {
    case SystemGroup::Waiting:
        return QStringLiteral("waiting");
    case SystemGroup::Running:
        return QStringLiteral("running");
    case SystemGroup::NeedsOperator:
        return QStringLiteral("needs");
    case SystemGroup::Proved:
    case SystemGroup::Idle:
        break;
    }
    return {};
}

/// Whether something newer is at hand, where nothing is under way.
QLatin1String updateWord(const SystemRow &row)
{
    if (!row.isOpenForUpdate())
        return {};
    switch (row.update.kind) {
    case UpdateAtHand::Kind::Available:
        return QLatin1String("available");
    case UpdateAtHand::Kind::UpToDate:
        return QLatin1String("current");
    default:
        return QLatin1String("unknown");
    }
}

bool stateMatches(const SystemRow &row, const QString &value)
{
    if (updateWord(row).startsWith(value))
        return true;
    if (!row.upgrade)
        return QLatin1String("idle").startsWith(value);
    return word(row.upgrade->state).startsWith(value) || groupWord(row.group()).startsWith(value) ||
           word(row.upgrade->outcome).startsWith(value);
}

} // namespace

SystemsSearch::SystemsSearch(const QString &text)
{
    for (const QString &piece : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = piece.indexOf(u':');
        const QString key = colon > 0 ? piece.left(colon) : QString();
        if (!knownKeys().contains(key))
            m_terms.append(termOf({}, piece));
        else if (colon + 1 < piece.size())
            m_terms.append(termOf(key, piece.mid(colon + 1)));
    }
}

SystemsSearch::Term SystemsSearch::termOf(const QString &key, const QString &value)
{
    Term term{key, value, {}};
    for (const SystemGroup group : {SystemGroup::Waiting, SystemGroup::Running,
                                    SystemGroup::NeedsOperator, SystemGroup::Proved}) {
        const QString shown = Wording::group(group);
        // Alone, the beginning of it would bring them all while a name is typed.
        if (key.isEmpty() ? shown.compare(value, Qt::CaseInsensitive) == 0
                          : shown.startsWith(value, Qt::CaseInsensitive))
            term.groups.append(group);
    }
    return term;
}

bool SystemsSearch::matches(const SystemRow &row) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) { return matches(row, term); });
}

bool SystemsSearch::matches(const SystemRow &row, const Term &term)
{
    const Identification &said = row.endpoint.identification;
    const auto in = [&](const QString &text) {
        return text.contains(term.value, Qt::CaseInsensitive);
    };
    const auto begins = [&](const QString &text) {
        return text.startsWith(term.value, Qt::CaseInsensitive);
    };
    if (term.key.isEmpty())
        return row.haystack.contains(term.value) || term.groups.contains(row.group());
    if (term.key == QLatin1String("name"))
        return in(row.endpoint.displayName());
    if (term.key == QLatin1String("address"))
        return in(row.address) || in(row.endpoint.sourceAddress);
    if (term.key == QLatin1String("product"))
        return in(row.product);
    if (term.key == QLatin1String("serial"))
        return in(said.serialNumber.text());
    if (term.key == QLatin1String("mac"))
        return in(said.macAddress);
    if (term.key == QLatin1String("family"))
        return in(row.endpoint.family);
    if (term.key == QLatin1String("site"))
        return in(row.endpoint.site);
    if (term.key == QLatin1String("tag"))
        return std::ranges::any_of(row.endpoint.tags, begins);
    if (term.key == QLatin1String("version"))
        return begins(said.softwareVersion) || begins(row.versionText);
    if (term.key == QLatin1String("target"))
        return begins(row.targetText);
    return stateMatches(row, term.value) || term.groups.contains(row.group());
}

} // namespace Uplift
