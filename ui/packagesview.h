// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/endpoint.h>
#include <QListView>

namespace Uplift
{

/// The package library as a list; its rows are dragged onto systems, or systems onto them.
class PackagesView : public QListView
{
    Q_OBJECT
public:
    explicit PackagesView(QWidget *parent = nullptr);

    /// What to say when there is no row.
    void setEmptyText(const QString &text);

    /// File names of the selected packages from top to bottom.
    QStringList selectedPackages() const;

Q_SIGNALS:
    void systemsDropped(const QList<Uplift::EndpointId> &systems, const QString &fileName);
    void enterPressed();
    void packagesSelected();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void softenSelection();

    QString m_emptyText;
    bool m_softening = false;
};

} // namespace Uplift
