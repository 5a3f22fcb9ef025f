// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/readiness.h>

#include <QObject>
#include <QThread>
#include <atomic>

namespace Uplift
{

class ReadinessWorker;

/// "Will this work?": looks at port, cards and firewall, and fetches the ends of a package as an
/// endpoint would. Works in a thread of its own, so that neither window nor engine waits for the
/// system; lives in the thread that made it.
class ReadinessCheck : public QObject
{
    Q_OBJECT
public:
    explicit ReadinessCheck(QObject *parent = nullptr);
    ~ReadinessCheck() override;

public Q_SLOTS:
    /// Begins anew; what is under way is dropped.
    void ask(const Uplift::ReadinessQuestion &question);
    void cancel();

Q_SIGNALS:
    /// After every step; the last one says that it no longer runs.
    void told(const Uplift::Readiness &readiness);

private:
    QThread *m_thread;         ///< may be left behind with a drive that does not answer
    ReadinessWorker *m_worker; ///< lives in m_thread, which deletes it
    int m_generation = 0;      ///< answers to an earlier question die quietly
};

} // namespace Uplift
