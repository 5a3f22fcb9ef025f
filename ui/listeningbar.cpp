// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeningbar.h"

#include <ui/common/elidedlabel.h>
#include <ui/common/endpointlines.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>

#include <tables/wording/wording.h>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

namespace Uplift
{

ListeningBar::ListeningBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_again(new QToolButton(this))
    , m_addresses(new QMenu(this))
{
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setMinimumHeight(4 * Space::Unit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Unit, Space::Half, Space::Unit, Space::Half);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_copy);
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_again->setMinimumHeight(4 * Space::Unit);
    m_again->hide();
    connect(m_copy, &QToolButton::clicked, this, [this] { copyLines(bestAddress(m_listening)); });
    refresh();
}

void ListeningBar::setListening(const Listening &listening)
{
    m_listening = listening;
    m_told = true;
    refresh();
}

void ListeningBar::offer(QAction &listenAgain)
{
    m_again->setDefaultAction(&listenAgain);
    refresh();
}

QString ListeningBar::text() const
{
    return m_text->text();
}

QString ListeningBar::explanation() const
{
    return m_text->toolTip();
}

void ListeningBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void ListeningBar::refresh()
{
    const bool listens = m_listening.port != 0;
    const bool usual = listens && isOnUsualPort(bestAddress(m_listening));
    const Look look = !m_told    ? Look{QStringLiteral("waiting"), Tone::Waiting}
                      : !listens ? Look{QStringLiteral("disconnected"), Tone::Bad}
                      : usual    ? Look{QStringLiteral("connected"), Tone::Good}
                                 : Look{QStringLiteral("warning"), Tone::Warning};
    m_icon->setPixmap(icon(look).pixmap(16));
    m_text->setText(shortSentence());
    m_text->setToolTip(sentence());
    m_text->setAccessibleName(sentence());
    m_copy->setText(tr("Copy the &lines for an endpoint"));
    m_copy->setToolTip(
        tr("Copies five xConfiguration lines. Entered on an endpoint's command line, "
           "they make it call in here."));
    m_copy->setAccessibleName(tr("Copy the lines for an endpoint"));
    m_copy->setEnabled(listens);
    m_again->setVisible(m_again->defaultAction() && !m_listening.problems.isEmpty());

    m_addresses->clear();
    for (const QString &address : m_listening.reachableAt)
        m_addresses->addAction(tr("For %1").arg(address), this,
                               [this, address] { copyLines(address); });
    const bool several = m_listening.reachableAt.size() > 1;
    m_copy->setMenu(several ? m_addresses : nullptr);
    m_copy->setPopupMode(several ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
}

/// In one line: the bar of problems has the rest.
QString ListeningBar::shortSentence() const
{
    if (!m_told || m_listening.port == 0)
        return m_told ? tr("Not listening: no system can call in.") : sentence();
    const QString address = bestAddress(m_listening);
    return isOnUsualPort(address)
               ? sentence()
               : tr("Listening on %1, but endpoints call port 80", "an address").arg(address);
}

QString ListeningBar::sentence() const
{
    if (!m_told)
        return tr("Starting…");
    if (m_listening.port == 0) {
        if (m_listening.problems.isEmpty())
            return tr("Not listening: no system can call in.");
        return tr("Not listening: no system can call in. %1")
            .arg(Wording::error(m_listening.problems.first()).what);
    }
    const QString address = bestAddress(m_listening);
    if (isOnUsualPort(address))
        return tr("Listening on %1").arg(address);
    const QString forwarding =
        tr("Or forward port 80 of this computer to %1.").arg(m_listening.port);
    const QString where = tr("Listening on %1. Endpoints always call port 80, they have no setting "
                             "for another one.")
                              .arg(address);
    if (m_listening.problems.isEmpty())
        return tr("%1 Start Uplift with --listen :80, or forward port 80 of this computer to %2.")
            .arg(where)
            .arg(m_listening.port);
    const Wording::Problem problem = Wording::error(m_listening.problems.first());
    return Wording::paragraph({where, problem.what, problem.advice, forwarding});
}

void ListeningBar::copyLines(const QString &address)
{
    QGuiApplication::clipboard()->setText(endpointLines(address));
    Q_EMIT answered(tr("Copied: the lines for %1.", "an address").arg(address));
}

} // namespace Uplift
