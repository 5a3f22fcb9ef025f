// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocolview.h"

#include <ui/common/copying.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/protocoltext.h>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace Uplift
{

namespace
{

/// An arrow that tells who spoke; the words tell it too.
class DirectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != ProtocolModel::MessageColumn)
            return;
        const bool answer = index.data(LogKindRole).toInt() == int(LogKind::AnswerSent);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = icon(answer ? Look{QStringLiteral("down"), Tone::Running}
                                   : Look{QStringLiteral("up"), Tone::Plain});
    }
};

} // namespace

ProtocolView::ProtocolView(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(clock)
    , m_parts(new QSplitter(this))
    , m_lower(new QHBoxLayout)
    , m_list(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_copy(new QToolButton(this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DirectionDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    softenSelection(*m_list);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProtocolModel::MomentColumn,
                                           QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProtocolModel::MessageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProtocolModel::SizeColumn,
                                           QHeaderView::ResizeToContents);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_parts->addWidget(m_list);
    m_parts->addWidget(m_text);
    m_parts->setChildrenCollapsible(false);
    m_lower->setContentsMargins(Space::Double, Space::Half, Space::Double, Space::Unit);
    m_lower->addWidget(m_hint, 1);
    m_lower->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts, 1);
    layout->addLayout(m_lower);
    setOrientation(Qt::Horizontal);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProtocolView::showMessage);
    connect(m_copy, &QToolButton::clicked, this, &ProtocolView::copyAll);
    retranslate();
}

void ProtocolView::setOrientation(Qt::Orientation orientation)
{
    const bool isUpright = orientation == Qt::Vertical;
    m_parts->setOrientation(orientation);
    m_parts->setSizes(isUpright ? QList{140, 260} : QList{360, 460});
    m_lower->setDirection(isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProtocolView::setEndpoint(const Endpoint &endpoint)
{
    const bool isAnother = endpoint.id != m_endpoint.id;
    m_endpoint = endpoint;
    if (isAnother)
        showMessages({});
}

void ProtocolView::showMessages(const QList<LogEntry> &messages)
{
    if (messages == m_messages && !messages.isEmpty())
        return;
    const QModelIndex current = m_list->currentIndex();
    const qint64 shown = current.isValid() ? m_model.at(current.row()).id : 0;
    m_messages = messages;
    m_model.setMessages(messages);
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.at(i).id == shown)
            row = i;
    }
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_copy->setEnabled(!messages.isEmpty());
    showMessage();
}

void ProtocolView::showMessage()
{
    const QModelIndex current = m_list->currentIndex();
    const QString text =
        current.isValid() ? shownMessage(m_model.at(current.row()).raw) : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void ProtocolView::copyAll()
{
    copyText(supportCase(m_endpoint, m_messages), *m_copy);
}

void ProtocolView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProtocolView::retranslate()
{
    m_list->setAccessibleName(tr("Messages"));
    m_text->setAccessibleName(tr("The message as it was sent"));
    m_text->setPlaceholderText(tr("This system has sent no message yet."));
    m_hint->setText(tr("Keys and passwords are masked. An answer is listed where it differs from "
                       "the one before."));
    m_hint->setToolTip(m_hint->text());
    m_copy->setText(tr("&Copy for a support case"));
    m_copy->setToolTip(tr("Copies all of these messages as one text, secrets masked"));
    m_copy->setAccessibleName(tr("Copy for a support case"));
}

} // namespace Uplift
