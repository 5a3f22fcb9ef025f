// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packagemarks.h"

#include <domain/endpoint.h>
#include <QListView>

namespace Uplift
{

class EmptyPlace;

/// The package library as a list; its rows are dragged onto systems, or systems onto them.
class PackagesView : public QListView
{
    Q_OBJECT
public:
    explicit PackagesView(QWidget *parent = nullptr);

    /// What is shown when there is no row.
    EmptyPlace &emptyPlace() { return *m_empty; }

    /// Judges the systems that are dragged over a package.
    void setJudge(PackageMarks::Judge judge) { m_marks.setJudge(std::move(judge)); }

    /// What the rows show while systems are dragged over the view.
    const PackageMarks &dropMarks() const { return m_marks; }

    /// File names of the selected packages from top to bottom.
    QStringList selectedPackages() const;

Q_SIGNALS:
    void systemsDropped(const QList<Uplift::EndpointId> &systems, const QString &fileName);
    void enterPressed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    EmptyPlace *m_empty;
    PackageMarks m_marks;
};

} // namespace Uplift
