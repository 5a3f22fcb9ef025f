// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Uplift
{

class Attention;
class Dialogs;
class Notifier;

/// Asks before the window closes while upgrades wait or run: go on in the tray, or end.
class CloseGuard : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Environment
    {
        QWidget &window;
        Attention &attention;
        Notifier &notifier;
        Dialogs &dialogs;
    };

    explicit CloseGuard(const Environment &environment, QObject *parent = nullptr);

    /// Closes without a question.
    void closeAnyway();

    /// The system ends the user's session: for a while closing is not asked about, so that nothing
    /// is in its way. What is under way goes on at the next start.
    void letSessionEnd();

    void showWindow();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    Environment m_environment;
    bool m_mayClose = false;
};

} // namespace Uplift
