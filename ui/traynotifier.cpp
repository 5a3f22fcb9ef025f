// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traynotifier.h"

#include <ui/common/icons.h>

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace Uplift
{

TrayNotifier::TrayNotifier(QWidget &window)
    : m_window(window)
    , m_menu(new QMenu(&window))
    , m_open(m_menu->addAction(QString()))
    , m_quit(m_menu->addAction(QString()))
    , m_icon(new QSystemTrayIcon(applicationIcon(), this))
{
    m_icon->setContextMenu(m_menu);
    connect(m_open, &QAction::triggered, this, &Notifier::windowRequested);
    connect(m_quit, &QAction::triggered, this, &Notifier::quitRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT windowRequested();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Notifier::windowRequested);
    m_window.installEventFilter(this);
    retranslate();
}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotifier::setTrayShown(bool shown)
{
    m_icon->setVisible(shown && hasTray());
}

void TrayNotifier::setCounts(const QString &text)
{
    m_icon->setToolTip(QStringLiteral("Uplift\n%1").arg(text));
}

void TrayNotifier::notify(const QString &title, const QString &text, bool isBad)
{
    if (m_icon->isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text,
                            isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    QApplication::alert(&m_window);
}

bool TrayNotifier::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return Notifier::eventFilter(watched, event);
}

void TrayNotifier::retranslate()
{
    m_open->setText(tr("Open the &window"));
    m_quit->setText(tr("&Quit"));
}

} // namespace Uplift
