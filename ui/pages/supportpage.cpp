// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportpage.h"

#include <ui/common/rowdelegate.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Uplift
{

static constexpr qsizetype MostShownBytes = 400'000; // of a log; its end tells most

SupportPage::SupportPage(QWidget *parent)
    : Page(parent)
    , m_explanation(quietLabel(this))
    , m_list(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(wrappedLabel(this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    softenSelection(*m_list);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({300, 560});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(parts, 1);
    layout->addLayout(buttons);
    m_write->setDefault(true);
    fillWithAccent(*m_write);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SupportPage::showPart);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writingRequested(m_parts); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    startAt(*this, {900, 560});
}

void SupportPage::show(const QList<SupportPart> &parts)
{
    m_parts = parts;
    m_isCollected = true;
    m_list->clear();
    for (const SupportPart &part : parts) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, part.name);
        item->setToolTip(0, part.name);
        item->setText(1, Wording::bytes(part.content.size()));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    tellState();
}

void SupportPage::showWritten(const QString &path)
{
    m_written = path;
    tellState();
}

void SupportPage::showPart()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_parts.size())
        return;
    m_text->setPlainText(QString::fromUtf8(m_parts.at(row).content.right(MostShownBytes)));
    m_text->setAccessibleName(m_parts.at(row).name);
}

void SupportPage::tellState()
{
    m_write->setEnabled(m_isCollected);
    if (!m_isCollected)
        m_state->setText(tr("Collecting…"));
    else if (m_written.isEmpty())
        m_state->setText(tr("%n text(s), nothing is sent", nullptr, int(m_parts.size())));
    else
        m_state->setText(tr("Written: %1").arg(QDir::toNativeSeparators(m_written)));
}

void SupportPage::retranslate()
{
    setWindowTitle(tr("Collect for support"));
    m_explanation->setText(
        tr("This is all that goes into the file. Release keys, passwords and the secret of the "
           "path are not in it; names, addresses and serial numbers of systems may be. Look "
           "through it, write the file, and send it yourself to whoever helps you."));
    m_list->setHeaderLabels({tr("Text"), tr("Size")});
    m_list->setAccessibleName(tr("What is in the file"));
    if (m_parts.isEmpty()) // else it has that of the text it shows
        m_text->setAccessibleName(tr("Text"));
    m_write->setText(tr("&Write the file…"));
    m_close->setText(tr("Close"));
    tellState();
}

} // namespace Uplift
