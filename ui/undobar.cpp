// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undobar.h"

#include <ui/common/announce.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto UndoShownFor = 8s;
constexpr int UndoMargin = Space::Double; // around it
constexpr int UndoRound = 6;

} // namespace

UndoBar::UndoBar(QAction &undo, QWidget &foot, QWidget &over)
    : QFrame(&over)
    , m_foot(foot)
    , m_over(over)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_escape(new QShortcut(Qt::Key_Escape, &over))
    , m_time(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setFlat(true);
    m_undo->setCursor(Qt::PointingHandCursor);
    QFont bold = m_undo->font();
    bold.setBold(true);
    m_undo->setFont(bold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(UndoMargin, Space::Unit, UndoMargin, Space::Unit);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_time->setSingleShot(true);
    m_time->setInterval(UndoShownFor);
    m_escape->setEnabled(false);
    connect(m_time, &QTimer::timeout, this, &UndoBar::goAway);
    connect(m_escape, &QShortcut::activated, this, &UndoBar::goAway);
    connect(m_undo, &QPushButton::clicked, &undo, &QAction::trigger);
    m_undo->installEventFilter(this);
    over.installEventFilter(this);
    colour();
    hide();
}

void UndoBar::tell(const QString &sentence, bool canBeUndone)
{
    Q_EMIT gone();
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    setAccessibleName(sentence);
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_undo->setVisible(canBeUndone);
    m_escape->setEnabled(true);
    place();
    show();
    raise();
    m_time->start();
    hold(underMouse() || m_undo->hasFocus());
    announce(*this, sentence);
}

QString UndoBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool UndoBar::offersUndo() const
{
    return !isHidden() && !m_undo->isHidden();
}

void UndoBar::goAway()
{
    m_time->stop();
    m_escape->setEnabled(false);
    if (m_undo->hasFocus())
        m_undo->nextInFocusChain()->setFocus();
    hide();
    Q_EMIT gone();
}

void UndoBar::hold(bool holds)
{
    if (isHidden())
        return;
    if (holds)
        m_time->stop();
    else
        m_time->start();
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    hold(true);
}

void UndoBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    hold(m_undo->hasFocus());
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_over && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched == m_undo && event->type() == QEvent::FocusIn)
        hold(true);
    if (watched == m_undo && event->type() == QEvent::FocusOut)
        hold(underMouse());
    return QFrame::eventFilter(watched, event);
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        goAway(); // it is in the language that was
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

/// As wide as its words are, or as there is room; then they go on below.
void UndoBar::place()
{
    const int room = m_over.width() - 2 * UndoMargin;
    const int beside =
        2 * UndoMargin + (m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + Space::Unit);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2;
    m_text->setWordWrap(words + beside > room);
    m_text->setFixedWidth(std::max(1, std::min(words, room - beside)));
    m_text->setMinimumHeight(m_text->wordWrap() ? m_text->heightForWidth(m_text->width()) : 0);
    layout()->activate();
    const QSize size = layout()->sizeHint();
    const int foot = m_foot.geometry().top();
    setGeometry((m_over.width() - size.width()) / 2, foot - size.height() - UndoMargin,
                size.width(), size.height());
}

/// The opposite of what it lies on, as notes of this kind are.
QColor UndoBar::ground() const
{
    const QPalette palette = QGuiApplication::palette();
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.1);
}

void UndoBar::colour()
{
    const QPalette all = QGuiApplication::palette();
    const QColor ink = readableInk(all.color(QPalette::Window), ground(), Qt::white);
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    m_text->setPalette(own);
    QPalette link;
    link.setColor(QPalette::ButtonText,
                  readableInk(all.color(QPalette::Active, QPalette::Highlight), ground(), ink));
    link.setColor(QPalette::Button, ground());
    m_undo->setPalette(link);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground());
    painter.drawRoundedRect(rect(), UndoRound, UndoRound);
}

} // namespace Uplift
