// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>
#include <QAbstractListModel>

namespace Uplift
{

/// The packages in the software directory, by family, the newest version first. GUI thread.
class PackagesTable : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PackagesTable(QObject *parent = nullptr);

    /// Takes over what appeared, changed and vanished.
    void applyFacts(const Facts &facts);

    QList<Package> all() const { return m_packages; }

    /// A package that is served now, for trying; the smallest name first. Null: there is none.
    const Package *anyServed() const;

    /// File names, sorted.
    QStringList unreadable() const;

    /// Null when there is none; valid until the next batch.
    const Package *find(const QString &fileName) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
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

    QList<Package> m_packages;
};

} // namespace Uplift
