// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgetdialogs.h"

#include "icons.h"
#include "releasekeydialog.h"
#include "upgradedialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Uplift
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("Uplift::WidgetDialogs", source);
}

} // namespace

void WidgetDialogs::proposeUpgrade(QWidget *parent, const UpgradeProposal &proposal,
                                   std::function<void(const UpgradeOrder &)> start)
{
    auto *dialog = new UpgradeDialog(proposal, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, start = std::move(start)] { start(dialog->order()); });
    dialog->open();
}

void WidgetDialogs::chooseFolder(QWidget *parent, const QString &current,
                                 std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, text(QT_TRANSLATE_NOOP("Uplift::WidgetDialogs", "Choose the software folder")),
        current);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::enterReleaseKey(QWidget *parent, const ReleaseKeyQuestion &question,
                                    std::function<void(const QString &key)> entered)
{
    auto *dialog = new ReleaseKeyDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, entered = std::move(entered)] { entered(dialog->key()); });
    dialog->open();
}

void WidgetDialogs::confirm(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *doIt = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    QObject::connect(doIt, &QPushButton::clicked, box, std::move(yes));
    box->open();
}

void WidgetDialogs::showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(text(QT_TRANSLATE_NOOP("Uplift::WidgetDialogs", "About Uplift")));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(QStringLiteral("<h3>Uplift %1</h3>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(text(QT_TRANSLATE_NOOP(
        "Uplift::WidgetDialogs",
        "Upgrades video endpoints from one window, and says “proved” only when the endpoint has "
        "called in with the new version.\n\nFree software under the GNU General Public License, "
        "version 3 or later. Icons: KDE Breeze, LGPL 3 or later.")));
    box->open();
}

} // namespace Uplift
