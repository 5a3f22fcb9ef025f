// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"

#include <domain/facts.h>
#include <QAbstractTableModel>
#include <QHash>

namespace Uplift
{

/// The packages in the software directory, by family, the newest version first. GUI thread.
class PackagesTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PackagesTable(QObject *parent = nullptr);

    /// Takes over what appeared, changed and vanished.
    void applyFacts(const Facts &facts);

    QList<Package> all() const { return m_packages; }

    /// Null when there is none; valid until the next batch.
    const Package *find(const QString &fileName) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static QString mimeType() { return QStringLiteral("application/x-uplift-packages"); }

    /// The file names that a drag carries; empty when it carries none of our packages.
    static QStringList packagesIn(const QMimeData *data);

private:
    void upsert(const Package &package);
    void remove(const QString &fileName);
    int rowOf(const QString &fileName) const;
    QString text(const Package &package, PackagesColumn column) const;

    QList<Package> m_packages;
};

} // namespace Uplift
