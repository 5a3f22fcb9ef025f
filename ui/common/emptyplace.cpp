// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptyplace.h"

#include "page.h"
#include "spacing.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Uplift
{

EmptyPlace::EmptyPlace(QAbstractItemView &view)
    : QWidget(view.viewport())
    , m_view(view)
    , m_text(quietLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); // the view below takes drops
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Double, Space::Double, Space::Double, Space::Double);
    layout->setSpacing(Space::Double);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_button->hide();
    view.viewport()->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    hide();
}

void EmptyPlace::setText(const QString &text, QAction *action)
{
    m_text->setText(text);
    m_action = action;
    m_button->setVisible(action);
    if (action) {
        m_button->setText(action->text());
        m_button->setToolTip(action->toolTip());
    }
    const QAbstractItemModel *model = m_view.model();
    if (model && m_model != model) {
        m_model = model;
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyPlace::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyPlace::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyPlace::follow);
        connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyPlace::follow);
    }
    follow();
}

QString EmptyPlace::text() const
{
    return m_text->text();
}

void EmptyPlace::follow()
{
    setVisible(m_view.model() && m_view.model()->rowCount(m_view.rootIndex()) == 0);
    setGeometry(m_view.viewport()->rect());
}

bool EmptyPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) // the view may be going
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace Uplift
