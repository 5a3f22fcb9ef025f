// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagemarks.h"

#include <ui/common/assessmentwords.h>
#include <ui/common/progresspainter.h>
#include <ui/systems/dropmarks.h>

#include <QStyleOptionViewItem>

namespace Uplift
{

void PackageMarks::begin(const QList<EndpointId> &systems)
{
    if (systems == m_systems)
        return;
    m_systems = systems;
    m_judged.clear();
}

void PackageMarks::end()
{
    m_systems.clear();
    m_target.clear();
    m_judged.clear();
}

QList<Assessment> PackageMarks::of(const QString &fileName) const
{
    const auto known = m_judged.constFind(fileName);
    if (known != m_judged.cend())
        return *known;
    return *m_judged.insert(fileName, m_judge ? m_judge(m_systems, fileName) : QList<Assessment>());
}

void PackageMarks::paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                         const QString &fileName) const
{
    const QList<Assessment> assessments = of(fileName);
    const Look look = lookOf(assessments);
    const bool isTarget = fileName == m_target;
    if (isTarget)
        paintTarget(painter, option, look.tone);
    QFont font = option.font;
    font.setBold(isTarget);
    const QString text = fitting(textsOf(assessments), wordsIn(place).width(), QFontMetrics(font));
    paintWords(painter, option, place, look, text, isTarget);
}

} // namespace Uplift
