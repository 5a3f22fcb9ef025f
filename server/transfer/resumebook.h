// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/httpmessage.h>

#include <QHash>
#include <QUuid>

namespace Uplift
{

/// Remembers which state of a package each caller began with, so that nobody who goes on later
/// joins two states into one file. An endpoint that asks for a range without saying of what
/// (If-Range) can't know that the file has changed. Engine thread; bounded.
class ResumeBook
{
public:
    /// Who fetches what; a session names one endpoint, an address may be that of several.
    static QByteArray keyOf(const QString &fileName, QUuid session, const QString &address);

    bool knows(const QByteArray &key) const { return m_tags.contains(key); }

    /// False when what the caller has may be of another state than this one.
    bool mayGoOn(const QByteArray &key, const QByteArray &tag) const;

    /// The caller is sent bytes of this state; `isBeginning`: from the first byte on.
    void note(const QByteArray &key, const QByteArray &tag, bool isBeginning);

private:
    static constexpr qsizetype MostCallers = 50'000;

    QHash<QByteArray, QByteArray> m_tags; ///< empty: several states
};

} // namespace Uplift
