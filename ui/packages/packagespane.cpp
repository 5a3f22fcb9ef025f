// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagespane.h"

#include "dropplace.h"
#include "dropzone.h"
#include "importbar.h"
#include "packagesview.h"
#include <ui/common/elidedlabel.h>
#include <ui/common/emptyplace.h>
#include <ui/common/spacing.h>

#include <tables/packagestable.h>
#include <tables/wording/wording.h>
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Uplift
{

PackagesPane::PackagesPane(PackagesTable &table, QAction &chooseFolder, QWidget *parent)
    : QWidget(parent)
    , m_chooseFolder(chooseFolder)
    , m_title(new QLabel(this))
    , m_view(new PackagesView(this))
    , m_importBar(new ImportBar(this))
    , m_folder(new QLabel(this))
    , m_dropZone(new DropZone(m_view))
    , m_ignoredCount(new ElidedLabel(this))
    , m_place(new DropPlace(this))
{
    m_view->setModel(&table);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(Space::Unit, 0, Space::Unit, 0);
    m_title->setMinimumHeight(5 * Space::Unit);
    m_title->setBuddy(m_view);
    m_folder->setContentsMargins(Space::Unit, Space::Half, Space::Unit, 0);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setMinimumWidth(40);
    m_ignoredCount->setContentsMargins(Space::Unit, Space::Half, Space::Unit, 0);
    m_ignoredCount->setFocusPolicy(Qt::TabFocus); // for those who hear what others hover
    connect(m_place, &QAbstractButton::clicked, &chooseFolder, &QAction::trigger);

    auto *lower = new QVBoxLayout;
    lower->setContentsMargins(Space::Unit, Space::Half, Space::Unit, Space::Half);
    lower->addWidget(m_place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_importBar);
    layout->addLayout(lower);
    layout->addWidget(m_folder);
    layout->addWidget(m_ignoredCount);
    layout->addSpacing(Space::Unit);
    retranslate();
}

void PackagesPane::setFolder(const QString &path)
{
    m_path = path;
    retranslate();
}

void PackagesPane::offerDrop(const QStringList &files)
{
    if (files.isEmpty())
        m_dropZone->hide();
    else
        m_dropZone->offer(files, !m_path.isEmpty());
}

void PackagesPane::setIgnored(const QList<IgnoredFile> &ignored)
{
    m_ignored = ignored;
    showIgnored();
}

void PackagesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackagesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFolder();
}

void PackagesPane::retranslate()
{
    m_title->setText(tr("&Packages"));
    m_view->setAccessibleName(tr("Packages"));
    m_view->setAccessibleDescription(
        tr("Software packages in the folder. Drag one onto a system, or press Enter."));
    if (m_path.isEmpty())
        m_view->emptyPlace().setText(tr("Choose the folder that contains your software packages."),
                                     &m_chooseFolder);
    else
        m_view->emptyPlace().setText(
            tr("There is no software package in this folder yet.\n\nDrop files such as "
               "s52010tc7_3_21.pkg here, or copy them into it; they appear by themselves."));
    m_place->setVisible(!m_path.isEmpty()); // else nothing can be dropped
    m_place->setTexts(tr("Drop package files here"), tr("or choose another folder…"));
    m_place->setToolTip(m_chooseFolder.toolTip());
    m_folder->setToolTip(QDir::toNativeSeparators(m_path));
    m_folder->setAccessibleName(tr("Software folder: %1").arg(QDir::toNativeSeparators(m_path)));
    showFolder();
    showIgnored();
}

void PackagesPane::showIgnored()
{
    const QString list = Wording::ignoredList(m_ignored);
    m_ignoredCount->setVisible(!m_ignored.isEmpty());
    m_ignoredCount->setText(Wording::ignoredCount(int(m_ignored.size())));
    m_ignoredCount->setToolTip(list);
    m_ignoredCount->setAccessibleDescription(list);
}

void PackagesPane::showFolder()
{
    const QString path =
        m_path.isEmpty() ? tr("No folder chosen") : QDir::toNativeSeparators(m_path);
    m_folder->setText(
        m_folder->fontMetrics().elidedText(path, Qt::ElideMiddle, width() - 2 * Space::Unit));
}

} // namespace Uplift
