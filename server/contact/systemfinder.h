// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactclient.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Uplift
{

/// Looks for endpoints at a list of addresses, 64 at once. Engine thread.
class SystemFinder : public QObject
{
    Q_OBJECT
public:
    /// What a search asks with; fingerprints are those confirmed, by address.
    struct Search
    {
        QStringList addresses;
        ContactProtocol protocol = ContactProtocol::Https;
        Credentials credentials;
        QHash<QString, QString> fingerprints;
    };

    static constexpr int MostAtOnce = 64;

    explicit SystemFinder(const ContactLimits &limits, QObject *parent = nullptr);

    /// Begins; a search under way is cancelled before.
    void start(const Search &search);

    /// Ends the search; what has been found stays found.
    void cancel();

    bool isRunning() const { return m_progress.isRunning; }

Q_SIGNALS:
    /// At most ten times a second, and at the end.
    void progressed(const Uplift::FindingProgress &progress);
    void systemFound(const QString &address, const Uplift::SystemFacts &facts);

    /// Something answers there that can't be told to be an endpoint.
    void answered(const QString &address, const Uplift::ContactFailure &failure);

private:
    void tryMore();
    void tryOne(const QString &address);
    void take(const QString &address, const ContactResult<SystemFacts> &facts);
    void tell();
    void tellSoon();

    ContactClient m_client;
    Search m_search;
    QQueue<QString> m_waiting;
    QSet<ContactClient::CallId> m_awaited; ///< asked; the answer is to come
    FindingProgress m_progress;
    QTimer m_telling;
};

} // namespace Uplift
