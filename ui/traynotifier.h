// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/notifier.h>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace Uplift
{

/// The system's tray and notifications; where there is no tray the window asks for attention.
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    /// The window outlives it.
    explicit TrayNotifier(QWidget &window);
    ~TrayNotifier() override;

    bool hasTray() const override;
    void setTrayShown(bool shown) override;
    void setCounts(const QString &text) override;
    void notify(const QString &title, const QString &text, bool isBad) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QWidget &m_window;
    QMenu *m_menu;
    QAction *m_open;
    QAction *m_quit;
    QSystemTrayIcon *m_icon;
};

} // namespace Uplift
