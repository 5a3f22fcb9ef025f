// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

#include <domain/logentry.h>
#include <domain/readiness.h>
#include <tables/systemrow.h>
#include <optional>

class QLabel;

namespace Uplift
{

/// Waits for the first system to call in, says which one it was, and what to do next.
class FirstSystemPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSystemPanel(QWidget *parent = nullptr);

    /// How many are known already, before the first of these calls.
    void setKnown(int systems);

    /// What stands in the way of a call; as `ReadinessWording::conclusion` judges it.
    void setReadiness(const Readiness &readiness);

    void setHasPackages(bool has);

    /// The first one stays; of one that is shown already, what is known now.
    void showCaller(const SystemRow &row);

    /// Somebody called and was not taken for a system; ignored once one has called in.
    void showStranger(const LogEntry &entry);

    /// 0: nobody has called in yet.
    EndpointId caller() const { return m_caller.endpoint.id; }
    QString callerName() const { return m_caller.endpoint.displayName(); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void sayWaiting();
    void sayCaller();
    QString nextStep() const;

    SystemRow m_caller;
    QSet<EndpointId> m_others;
    std::optional<LogEntry> m_stranger;
    Readiness m_readiness;
    int m_known = 0;
    bool m_hasPackages = false;
    QLabel *m_sign;
    QLabel *m_sentence;
    QLabel *m_next;
    QLabel *m_obstacle;
    QLabel *m_hint;
};

} // namespace Uplift
