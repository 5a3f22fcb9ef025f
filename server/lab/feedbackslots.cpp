// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackslots.h"

namespace Uplift::Lab
{
namespace
{

constexpr int slotCount = 4;
constexpr int mostExpressions = 15;

bool covers(const QString &expression, const QString &path)
{
    const QString above = expression.startsWith(u'/') ? expression : u'/' + expression;
    return (path + u'/').startsWith(above + u'/', Qt::CaseInsensitive);
}

} // namespace

QString FeedbackSlots::add(int slot, const QUrl &server, const QStringList &expressions)
{
    if (slot < 1 || slot > slotCount)
        return QStringLiteral("Invalid feedback slot");
    if (!server.isValid() || server.host().isEmpty())
        return QStringLiteral("Invalid server URL");
    if (expressions.isEmpty() || expressions.size() > mostExpressions)
        return QStringLiteral("Invalid number of expressions");
    m_slots.insert(slot, {server, expressions});
    return {};
}

QList<QUrl> FeedbackSlots::wanting(const QString &path) const
{
    QList<QUrl> servers;
    for (const Slot &slot : m_slots) {
        const auto isCovered = [&path](const QString &expression) {
            return covers(expression, path);
        };
        if (std::ranges::any_of(slot.expressions, isCovered))
            servers.append(slot.server);
    }
    return servers;
}

} // namespace Uplift::Lab
