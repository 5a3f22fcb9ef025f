// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsorder.h"

#include <tables/wording/wording.h>

#include <QLocale>
#include <algorithm>

namespace Uplift
{

namespace
{

/// Trouble first, then what moves.
QString keyOfGroup(SystemGroup group)
{
    switch (group) {
    case SystemGroup::NeedsOperator:
        return QStringLiteral("0");
    case SystemGroup::Running:
        return QStringLiteral("1");
    case SystemGroup::Waiting:
        return QStringLiteral("2");
    case SystemGroup::Proved:
        return QStringLiteral("3");
    case SystemGroup::Idle:
        break;
    }
    return QStringLiteral("4");
}

/// What has no value stands last.
GroupOfRow groupOfValue(const QString &value, const QString &sortsAs)
{
    return {value.isEmpty() ? QStringLiteral("2") : u'1' + sortsAs, value};
}

QList<GroupOfRow> groupsOfTags(const QStringList &tags)
{
    QList<GroupOfRow> groups;
    for (const QString &tag : tags) {
        const GroupOfRow group = groupOfValue(tag, tag.toLower());
        const bool isIn = std::ranges::any_of(
            groups, [&](const GroupOfRow &other) { return other.key == group.key; });
        if (!isIn)
            groups.append(group);
    }
    return groups.isEmpty() ? QList{groupOfValue({}, {})} : groups;
}

} // namespace

int SortKey::compare(const SortKey &other) const
{
    if (number != other.number)
        return number < other.number ? -1 : 1;
    if (collated && other.collated) {
        if (const int order = collated->compare(*other.collated); order != 0)
            return order;
    }
    return text.compare(other.text);
}

SystemsOrder::SystemsOrder()
{
    // The C locale has no idea of numbers within names.
    if (QLocale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

SortKey SystemsOrder::keyOf(const SortValue &value) const
{
    if (value.isName)
        return {value.number, m_collator.sortKey(value.text), {}};
    return {value.number, {}, value.text};
}

QList<GroupOfRow> groupsOfRow(const SystemRow &row, Grouping grouping)
{
    const SystemGroup group = row.group();
    if (group == SystemGroup::NeedsOperator || grouping == Grouping::State)
        return {{keyOfGroup(group), Wording::group(group)}};
    switch (grouping) {
    case Grouping::Tag:
        return groupsOfTags(row.endpoint.tags);
    case Grouping::Site:
        return {groupOfValue(row.endpoint.site, row.endpoint.site.toLower())};
    case Grouping::Product:
        return {groupOfValue(row.product, row.product.toLower())};
    case Grouping::Version:
        return {groupOfValue(row.versionText, row.versionKey)};
    case Grouping::State:
    case Grouping::None:
        break;
    }
    return {{}};
}

} // namespace Uplift
