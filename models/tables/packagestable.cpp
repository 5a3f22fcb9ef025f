// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagestable.h"

#include "columns.h"
#include <tables/wording/wording.h>

#include <QMimeData>
#include <algorithm>

namespace Uplift
{

namespace
{

/// A few dozen packages at most: order is kept by insertion, look-up is a walk.
bool comesBefore(const Package &left, const Package &right)
{
    if (left.name.family != right.name.family)
        return left.name.family < right.name.family;
    const std::partial_ordering order = left.name.version.compare(right.name.version);
    if (order != 0 && order != std::partial_ordering::unordered)
        return order > 0;
    return left.fileName < right.fileName;
}

} // namespace

PackagesTable::PackagesTable(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PackagesTable::applyFacts(const Facts &facts)
{
    for (const QString &fileName : facts.vanishedPackages)
        remove(fileName);
    for (const Package &package : facts.packages)
        upsert(package);
}

void PackagesTable::upsert(const Package &package)
{
    if (const int row = rowOf(package.fileName); row >= 0) {
        if (m_packages.at(row) == package)
            return;
        m_packages[row] = package;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const auto place = std::lower_bound(m_packages.begin(), m_packages.end(), package, comesBefore);
    const int row = int(place - m_packages.begin());
    beginInsertRows({}, row, row);
    m_packages.insert(place, package);
    endInsertRows();
}

void PackagesTable::remove(const QString &fileName)
{
    const int row = rowOf(fileName);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_packages.removeAt(row);
    endRemoveRows();
}

int PackagesTable::rowOf(const QString &fileName) const
{
    const auto found = std::ranges::find(m_packages, fileName, &Package::fileName);
    return found == m_packages.end() ? -1 : int(found - m_packages.begin());
}

const Package *PackagesTable::find(const QString &fileName) const
{
    const int row = rowOf(fileName);
    return row < 0 ? nullptr : &m_packages.at(row);
}

const Package *PackagesTable::anyServed() const
{
    const Package *served = nullptr;
    for (const Package &package : m_packages) {
        if (package.isServed() && (!served || package.fileName < served->fileName))
            served = &package;
    }
    return served;
}

QStringList PackagesTable::unreadable() const
{
    QStringList names;
    for (const Package &package : m_packages) {
        if (package.condition == PackageCondition::Unreadable)
            names.append(package.fileName);
    }
    names.sort();
    return names;
}

int PackagesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packages.size());
}

QVariant PackagesTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Package &package = m_packages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Wording::packageTitle(package.name);
    case Qt::ToolTipRole:
        return Wording::packageToolTip(package);
    case Qt::AccessibleTextRole:
        return Wording::packageInOneLine(package);
    case FileNameRole:
        return package.fileName;
    case PackageRole:
        return QVariant::fromValue(package);
    default:
        return {};
    }
}

Qt::ItemFlags PackagesTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QStringList PackagesTable::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *PackagesTable::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &index : indexes)
        names.append(m_packages.at(index.row()).fileName);
    auto *data = new QMimeData;
    data->setData(mimeType(), names.join(u'\n').toUtf8());
    return data;
}

QStringList PackagesTable::packagesIn(const QMimeData *data)
{
    const QByteArray names = data ? data->data(mimeType()) : QByteArray();
    return QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace Uplift
