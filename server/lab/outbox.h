// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpexchange.h"

#include <QQueue>
#include <chrono>

namespace Uplift::Lab
{

/// Posts documents one after the other; what is not taken is posted again, endlessly, as endpoints
/// do.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// `repeats`: every document is posted twice, and remembered for `postAgain`.
    Outbox(const QHostAddress &source, std::chrono::milliseconds retryDelay, bool repeats,
           QObject *parent = nullptr);

    /// Adds a document; nothing happens when `url` is empty.
    void post(const QUrl &url, const QByteArray &userAgent, const QByteArray &document);

    /// Posts what was posted since the last time once more, in the same order.
    void postAgain();

    /// Sends nothing of what waits, what is being sent included.
    void clear();

    bool isEmpty() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void documentTaken(const QByteArray &document); ///< answered with 200
    void emptied();                                 ///< the last document was taken
    void postFailed(const QString &reason);         ///< it will be tried again

private:
    void sendNext();
    void taken();
    void tryLater(const QString &reason);

    QHostAddress m_source;
    bool m_repeats;
    QQueue<HttpRequest> m_waiting;
    QList<HttpRequest> m_posted; ///< only of one that repeats
    HttpExchangePointer m_exchange;
    QTimer m_retry;
};

} // namespace Uplift::Lab
