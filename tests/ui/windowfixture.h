// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakedialogs.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <ui/mainwindow.h>
#include <ui/packages/packagesview.h>
#include <ui/systems/systemsview.h>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <memory>

namespace Uplift
{

/// Packages of the sample roll-out.
inline const QString Newest = QStringLiteral("s52010tc7_3_21.pkg");
inline const QString Oldest = QStringLiteral("s52010tc6_3_0.pkg");

/// The sample roll-out where system 11 (Warehouse) waits first and system 5 (Reception) behind it.
inline Facts rolloutWithQueue(const QDateTime &now)
{
    Facts facts = sampleRollout(now);
    facts.upgrades[4].place = 2;
    facts.upgrades[9].place = 1;
    return facts;
}

/// The real window over a sample roll-out, with a clock that stands and dialogs that answer.
class WindowFixture
{
public:
    explicit WindowFixture(const Facts &known, const QString &layoutFile = {})
        : facts(known)
        , window(std::make_unique<MainWindow>(MainWindow::Environment{clock, dialogs, layoutFile}))
    {
        window->resize(1280, 800);
        window->show();
        window->applyFacts(known);
    }

    SystemsView &view() { return window->systemsView(); }

    QModelIndex rowOf(EndpointId id) { return rowOf(id, {}); }

    void select(std::initializer_list<EndpointId> ids)
    {
        view().selectionModel()->clear();
        for (const EndpointId id : ids)
            view().selectionModel()->setCurrentIndex(rowOf(id), QItemSelectionModel::Select |
                                                                    QItemSelectionModel::Rows);
    }

    QPoint middleOf(const QModelIndex &index) { return view().visualRect(index).center(); }

    /// Drags over a widget; true when it would take the drop there.
    bool drag(QWidget &over, const QMimeData &data, const QPoint &at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &move);
        return move.isAccepted();
    }

    /// Drags there and lets go.
    bool drop(QWidget &onto, const QMimeData &data, const QPoint &at)
    {
        if (!drag(onto, data, at))
            return false;
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&onto, &event);
        return event.isAccepted();
    }

    static std::unique_ptr<QMimeData> packages(const QStringList &fileNames)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(PackagesTable::mimeType(), fileNames.join(u'\n').toUtf8());
        return data;
    }

    static std::unique_ptr<QMimeData> systems(const QList<EndpointId> &ids)
    {
        QList<QByteArray> lines;
        for (const EndpointId id : ids)
            lines.append(QByteArray::number(id));
        auto data = std::make_unique<QMimeData>();
        data->setData(SystemsTable::mimeType(), lines.join('\n'));
        return data;
    }

    TestClock clock;
    FakeDialogs dialogs;
    Facts facts;
    std::unique_ptr<MainWindow> window;

private:
    QModelIndex rowOf(EndpointId id, const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *view().model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data(EndpointIdRole).toLongLong() == id)
                return index;
            if (const QModelIndex child = rowOf(id, index); child.isValid())
                return child;
        }
        return {};
    }
};

} // namespace Uplift
