// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "closeguard.h"

#include "attention.h"
#include <ui/common/dialogs.h>
#include <ui/common/notifier.h>

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <chrono>

namespace Uplift
{

CloseGuard::CloseGuard(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_environment.window.installEventFilter(this);
    connect(&environment.notifier, &Notifier::windowRequested, this, &CloseGuard::showWindow);
    connect(&environment.notifier, &Notifier::quitRequested, this, [this] {
        showWindow();
        m_environment.window.close();
    });
}

void CloseGuard::closeAnyway()
{
    m_mayClose = true;
    // Not from within an event that closes it already; and one that is hidden in the tray ends the
    // program as well.
    const auto close = [this] {
        m_environment.window.close();
        QApplication::quit();
    };
    QMetaObject::invokeMethod(this, close, Qt::QueuedConnection);
}

void CloseGuard::letSessionEnd()
{
    constexpr std::chrono::minutes longestEnd(1); // others may still keep the session
    m_mayClose = true;
    QTimer::singleShot(longestEnd, this, [this] { m_mayClose = false; });
}

void CloseGuard::showWindow()
{
    QApplication::setQuitOnLastWindowClosed(true);
    m_environment.window.show();
    m_environment.window.raise();
    m_environment.window.activateWindow();
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_environment.window || event->type() != QEvent::Close || m_mayClose ||
        !m_environment.attention.isUnderWay())
        return QObject::eventFilter(watched, event);
    event->ignore();
    ask();
    return true;
}

void CloseGuard::ask()
{
    m_environment.dialogs.askHowToClose(&m_environment.window, m_environment.notifier.hasTray(),
                                        [this](Closing closing) {
                                            if (closing == Closing::End) {
                                                closeAnyway();
                                                return;
                                            }
                                            QApplication::setQuitOnLastWindowClosed(false);
                                            m_environment.notifier.setTrayShown(true);
                                            m_environment.window.hide();
                                        });
}

} // namespace Uplift
