// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "softwarefolderpanel.h"

#include <ui/common/dialogs.h>
#include <ui/common/emptyplace.h>
#include <ui/common/fieldfault.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/packagefamily.h>
#include <tables/wording/wording.h>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Uplift
{

namespace
{

enum FoundColumn { ProductColumn, VersionColumn, StateColumn, FileColumn, FoundColumns };

QString samePath(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(path));
}

QString productsOf(const PackageName &name)
{
    const QStringList products = productsOfFamily(name.family);
    return products.isEmpty() ? Wording::family(name) : products.join(QStringLiteral(", "));
}

} // namespace

SoftwareFolderPanel::SoftwareFolderPanel(const QString &inUse, const QString &suggested,
                                         Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_inUse(inUse)
    , m_text(wrappedLabel(this))
    , m_name(new QLabel(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(inUse.isEmpty() ? suggested : inUse), this))
    , m_choose(new QPushButton(icon(QStringLiteral("folder")), QString(), this))
    , m_fault(new FieldFault(*m_folder, this))
    , m_count(new QLabel(this))
    , m_found(new QTreeWidget(this))
    , m_empty(new EmptyPlace(*m_found))
    , m_leftAside(quietLabel(this))
{
    m_name->setBuddy(m_folder);
    m_choose->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("folderFault"));
    m_count->setObjectName(QStringLiteral("packagesFound"));
    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_found->setColumnCount(FoundColumns);
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setAllColumnsShowFocus(true);
    m_found->setSelectionMode(QAbstractItemView::NoSelection);
    m_found->setTabKeyNavigation(false);
    m_found->setMinimumHeight(120);
    m_found->header()->setStretchLastSection(false);
    softenSelection(*m_found);
    arrange();
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_refusal.reset();
        m_isAsked = false;
        follow();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_dialogs.chooseFolder(this, entered(), [this](const QString &path) {
            m_folder->setText(QDir::toNativeSeparators(path));
            use();
        });
    });
    retranslate();
}

void SoftwareFolderPanel::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Unit);
    line->addWidget(m_name);
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_text);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    layout->addWidget(m_count);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_leftAside);
}

QString SoftwareFolderPanel::entered() const
{
    return samePath(m_folder->text().trimmed());
}

bool SoftwareFolderPanel::isOther() const
{
    return entered() != samePath(m_inUse);
}

bool SoftwareFolderPanel::hasPath() const
{
    return !entered().isEmpty();
}

void SoftwareFolderPanel::use()
{
    m_refusal.reset();
    m_isAsked = isOther() && hasPath();
    if (m_isAsked)
        Q_EMIT folderRequested(entered());
    follow();
}

void SoftwareFolderPanel::setInUse(const QString &folder)
{
    m_inUse = folder;
    m_isAsked = m_isAsked && isOther();
    follow();
}

void SoftwareFolderPanel::setPackages(const QList<Package> &packages)
{
    m_packages = packages;
    follow();
}

void SoftwareFolderPanel::setIgnored(const QList<IgnoredFile> &ignored)
{
    m_ignored = ignored;
    follow();
}

int SoftwareFolderPanel::packagesFound() const
{
    return isOther() ? 0 : int(m_packages.size());
}

void SoftwareFolderPanel::showRefusal(const Error &error)
{
    if (!m_isAsked)
        return;
    m_isAsked = false;
    m_refusal = error;
    follow();
    m_folder->setFocus();
}

void SoftwareFolderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void SoftwareFolderPanel::retranslate()
{
    m_text->setText(tr("Uplift hands out the package files (.pkg, .cop) that lie in one folder, "
                       "as they come from Cisco: neither unpacked nor renamed."));
    m_name->setText(tr("&Software folder:"));
    m_choose->setText(tr("&Choose…"));
    m_found->setAccessibleName(tr("Packages found"));
    m_found->setHeaderLabels({tr("Made for"), tr("Version"), tr("State"), tr("File")});
    follow();
}

/// What the field and the folder behind it are about to be.
void SoftwareFolderPanel::follow()
{
    m_fault->setFault(m_refusal ? Wording::error(*m_refusal).text() : QString());
    fill();
    const int found = packagesFound();
    m_count->setText(found > 0 ? tr("%n package(s) found", nullptr, found)
                               : tr("No package found"));
    m_count->setVisible(!isOther() && hasPath());
    m_empty->setText(
        !hasPath()  ? tr("Without a folder there is nothing to hand out.")
        : m_isAsked ? tr("Looking into it…")
        : isOther() ? tr("Which packages are in it shows when it is used. A folder that is not "
                         "there yet is created then.")
                    : tr("There is no package in this folder yet. Copy some into it, with names "
                         "such as s52010tc7_3_21.pkg: they appear here by themselves."));
    const bool hasLeftAside = !isOther() && !m_ignored.isEmpty();
    m_leftAside->setText(hasLeftAside ? Wording::ignoredCount(int(m_ignored.size())) : QString());
    m_leftAside->setToolTip(hasLeftAside ? Wording::ignoredList(m_ignored) : QString());
    m_leftAside->setVisible(hasLeftAside);
    Q_EMIT changed();
}

void SoftwareFolderPanel::fill()
{
    m_found->clear();
    const QList<Package> shown = isOther() ? QList<Package>() : m_packages;
    for (const Package &package : shown) {
        auto *item = new QTreeWidgetItem(m_found);
        item->setText(ProductColumn, productsOf(package.name));
        item->setText(VersionColumn, Wording::packageTitle(package.name));
        item->setIcon(StateColumn, icon(lookOf(package.condition)));
        item->setText(StateColumn, Wording::conditionOf(package));
        item->setText(FileColumn, package.fileName);
        for (int column = 0; column < FoundColumns; ++column)
            item->setToolTip(column, column == ProductColumn ? productsOf(package.name)
                                                             : Wording::packageToolTip(package));
    }
    m_found->header()->setSectionResizeMode(ProductColumn, QHeaderView::Stretch);
    for (const int column : {VersionColumn, StateColumn, FileColumn})
        m_found->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace Uplift
