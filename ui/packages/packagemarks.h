// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgradeproposal.h>

#include <QHash>
#include <functional>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Uplift
{

/// What each package shows while systems are dragged over the library: what would happen to them,
/// by colour, icon and word. Judges a package when its row is painted, once for each drag.
class PackageMarks
{
public:
    using Judge =
        std::function<QList<Assessment>(const QList<EndpointId> &, const QString &fileName)>;

    void setJudge(Judge judge) { m_judge = std::move(judge); }

    void begin(const QList<EndpointId> &systems);
    void end();
    bool isActive() const { return !m_systems.isEmpty(); }

    /// The package that a drop would go to; empty: none.
    void setTarget(const QString &fileName) { m_target = fileName; }

    QString target() const { return m_target; }

    /// What the row of this package shows: an assessment for each dragged system.
    QList<Assessment> of(const QString &fileName) const;

    /// Marks a row; `place` is the part of it for icon and words.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &fileName) const;

private:
    Judge m_judge;
    QList<EndpointId> m_systems;
    QString m_target;
    mutable QHash<QString, QList<Assessment>> m_judged;
};

} // namespace Uplift
