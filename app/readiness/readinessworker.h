// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/readiness.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <atomic>

class QNetworkReply;

namespace Uplift
{

/// The steps of the readiness check, one after the other. Lives in the thread of ReadinessCheck.
class ReadinessWorker : public QObject
{
    Q_OBJECT
public:
    void begin(int generation, const ReadinessQuestion &question);

    /// Questions before that number are not gone on with. Any thread.
    void stopBefore(int generation) { m_oldest = generation; }

Q_SIGNALS:
    void told(int generation, const Uplift::Readiness &readiness);

private:
    void findHolder();
    void lookAtFolder();
    void fetchNext();
    void fetchEnd(const QString &url, bool isLast);
    void judge(QNetworkReply &reply, const QString &url, bool isLast);
    void note(const FetchFinding &finding);
    void stepDone();
    bool isDropped() const { return m_generation < m_oldest; }

    QNetworkAccessManager *network();

    std::atomic<int> m_oldest = 0;
    int m_generation = 0;
    ReadinessQuestion m_question;
    Readiness m_readiness;
    QStringList m_addresses;                    ///< still to be tried
    QNetworkAccessManager *m_network = nullptr; ///< made in the thread that uses it
};

} // namespace Uplift
