// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace Uplift::Lab
{

/// Who has registered for what with `HttpFeedback Register` [api]: four slots, up to fifteen
/// expressions each.
class FeedbackSlots
{
public:
    /// A complaint; empty when it was taken.
    QString add(int slot, const QUrl &server, const QStringList &expressions);

    /// Who wants to hear of what lies at that path ("/Event/BootEvent").
    QList<QUrl> wanting(const QString &path) const;

private:
    struct Slot
    {
        QUrl server;
        QStringList expressions;
    };
    QMap<int, Slot> m_slots;
};

} // namespace Uplift::Lab
