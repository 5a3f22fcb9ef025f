// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsfilter.h"

#include <domain/words.h>

namespace Uplift
{

namespace
{

const QStringList &knownKeys()
{
    static const QStringList keys{
        QStringLiteral("name"),    QStringLiteral("address"), QStringLiteral("product"),
        QStringLiteral("serial"),  QStringLiteral("mac"),     QStringLiteral("family"),
        QStringLiteral("version"), QStringLiteral("target"),  QStringLiteral("state")};
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

bool stateMatches(const SystemRow &row, const QString &value)
{
    if (!row.upgrade)
        return QLatin1String("idle").startsWith(value);
    return word(row.upgrade->state).startsWith(value) || groupWord(row.group()).startsWith(value) ||
           word(row.upgrade->outcome).startsWith(value);
}

int sign(std::partial_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int compareVersions(const SoftwareVersion &left, const SoftwareVersion &right, int byText)
{
    if (left.isValid() != right.isValid())
        return left.isValid() ? 1 : -1;
    const std::partial_ordering order = left.compare(right);
    return order == std::partial_ordering::unordered ? byText : sign(order);
}

int stateRank(const SystemRow &row)
{
    return row.upgrade ? int(row.upgrade->state) * 10 + int(row.upgrade->outcome) : -1;
}

} // namespace

SystemsFilter::SystemsFilter(SystemsTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    // The C locale has no idea of numbers within names.
    if (QLocale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
}

void SystemsFilter::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    m_terms.clear();
    for (const QString &piece : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = piece.indexOf(u':');
        const QString key = colon > 0 ? piece.left(colon) : QString();
        if (!knownKeys().contains(key))
            m_terms.append({{}, piece});
        else if (colon + 1 < piece.size())
            m_terms.append({key, piece.mid(colon + 1)});
    }
    invalidateFilter();
}

bool SystemsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SystemRow &system = m_table.rowAt(row);
    return std::ranges::all_of(m_terms, [&](const Term &term) { return matches(system, term); });
}

bool SystemsFilter::matches(const SystemRow &row, const Term &term)
{
    const Identification &said = row.endpoint.identification;
    const auto in = [&](const QString &text) {
        return text.contains(term.value, Qt::CaseInsensitive);
    };
    if (term.key.isEmpty())
        return row.haystack.contains(term.value);
    if (term.key == QLatin1String("name"))
        return in(row.endpoint.displayName());
    if (term.key == QLatin1String("address"))
        return in(row.address) || in(row.endpoint.sourceAddress);
    if (term.key == QLatin1String("product"))
        return in(row.product);
    if (term.key == QLatin1String("serial"))
        return in(said.serialNumber);
    if (term.key == QLatin1String("mac"))
        return in(said.macAddress);
    if (term.key == QLatin1String("family"))
        return in(row.endpoint.family);
    if (term.key == QLatin1String("version"))
        return said.softwareVersion.startsWith(term.value, Qt::CaseInsensitive) ||
               row.versionText.startsWith(term.value, Qt::CaseInsensitive);
    if (term.key == QLatin1String("target"))
        return row.targetText.startsWith(term.value, Qt::CaseInsensitive);
    return stateMatches(row, term.value);
}

bool SystemsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SystemRow &a = m_table.rowAt(left.row());
    const SystemRow &b = m_table.rowAt(right.row());
    const bool aFirst = a.group() == SystemGroup::NeedsOperator;
    const bool bFirst = b.group() == SystemGroup::NeedsOperator;
    if (aFirst != bFirst)
        return aFirst == (sortOrder() == Qt::AscendingOrder);
    const int order = compare(a, b, SystemsColumn(left.column()));
    return order != 0 ? order < 0 : a.endpoint.id < b.endpoint.id;
}

int SystemsFilter::compare(const SystemRow &left, const SystemRow &right,
                           SystemsColumn column) const
{
    switch (column) {
    case SystemsColumn::Name:
        break;
    case SystemsColumn::Address:
        return left.addressKey.compare(right.addressKey);
    case SystemsColumn::Product:
        return m_collator.compare(left.product, right.product);
    case SystemsColumn::Version:
        return compareVersions(left.version, right.version,
                               left.versionText.compare(right.versionText));
    case SystemsColumn::Target:
        return compareVersions(left.target, right.target,
                               left.targetText.compare(right.targetText));
    case SystemsColumn::State:
        return stateRank(left) - stateRank(right);
    case SystemsColumn::LastHeard:
        return left.endpoint.lastHeard == right.endpoint.lastHeard  ? 0
               : left.endpoint.lastHeard < right.endpoint.lastHeard ? -1
                                                                    : 1;
    }
    return m_collator.compare(left.endpoint.displayName(), right.endpoint.displayName());
}

} // namespace Uplift
