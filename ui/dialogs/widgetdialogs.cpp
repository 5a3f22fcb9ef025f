// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgetdialogs.h"

#include "labelsdialog.h"
#include "releasekeydialog.h"
#include "upgradedialog.h"
#include <ui/common/icons.h>
#include <ui/common/theme.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace Uplift
{

namespace
{

QMessageBox *questionBox(QWidget *parent, const QString &title, const QString &question)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(Look{QStringLiteral("information"), Tone::Running}).pixmap(32));
    constexpr int LeastWidth = 340; // of a text that is read, not stacked
    // A longer text needs the width that it asks for until QMessageBox wraps it.
    auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    if (label && label->sizeHint().width() < LeastWidth)
        label->setMinimumWidth(LeastWidth);
    return box;
}

} // namespace

void WidgetDialogs::proposeUpgrade(QWidget *parent, std::unique_ptr<OpenProposal> proposal,
                                   std::function<void(const UpgradeOrder &)> start)
{
    auto *dialog = new UpgradeDialog(std::move(proposal), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, start = std::move(start)] {
        for (const UpgradeOrder &order : dialog->orders())
            start(order);
    });
    dialog->open();
}

void WidgetDialogs::chooseFolder(QWidget *parent, const QString &current,
                                 std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Choose the software folder"), current);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::chooseFileToWrite(QWidget *parent, const QString &suggestion,
                                      std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, tr("Save as"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::chooseFileToRead(QWidget *parent, const QString &filter,
                                     std::function<void(const QString &path)> chosen)
{
    auto *dialog =
        new QFileDialog(parent, tr("Open a file"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
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

void WidgetDialogs::enterLabels(QWidget *parent, const LabelsQuestion &question,
                                std::function<void(const Labels &)> entered)
{
    auto *dialog = new LabelsDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, entered = std::move(entered)] { entered(dialog->labels()); });
    dialog->open();
}

void WidgetDialogs::choosePackages(QWidget *parent,
                                   std::function<void(const QStringList &files)> chosen)
{
    auto *dialog = new QFileDialog(parent, tr("Copy packages into the library"), {},
                                   QStringLiteral("*.pkg *.sgn *.sha512"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void WidgetDialogs::choosePacking(QWidget *parent, std::function<void(bool withSecrets)> chosen)
{
    auto *box = questionBox(parent, tr("Export settings"),
                            tr("The file will hold all settings, and the sites and tags of the "
                               "systems."));
    box->setInformativeText(tr("If release keys and the secret of the path are included, whoever "
                               "opens the file can read them. "
                               "Passwords are never included."));
    auto *secrets = new QCheckBox(tr("Include &release keys and secrets"), box);
    box->setCheckBox(secrets);
    QPushButton *choose = box->addButton(tr("&Choose the file…"), QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(choose);
    fillWithAccent(*choose);
    box->setEscapeButton(leave);
    QObject::connect(choose, &QPushButton::clicked, box,
                     [secrets, chosen = std::move(chosen)] { chosen(secrets->isChecked()); });
    box->open();
}

void WidgetDialogs::confirm(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = questionBox(parent, question.title, question.text);
    QPushButton *doIt = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(question.no, QMessageBox::RejectRole);
    fillWithAccent(*leave); // what Enter does
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    QObject::connect(doIt, &QPushButton::clicked, box, std::move(yes));
    box->open();
}

void WidgetDialogs::askHowToClose(QWidget *parent, bool hasTray,
                                  std::function<void(Closing)> chosen)
{
    auto *box = questionBox(parent, tr("Upgrades are under way"),
                            tr("When Uplift ends, no system can call in or fetch its package. What "
                               "is under way goes on when Uplift is started again."));
    const auto add = [&](const QString &label, Closing closing) {
        QPushButton *button = box->addButton(label, QMessageBox::AcceptRole);
        QObject::connect(button, &QPushButton::clicked, box,
                         [chosen, closing] { chosen(closing); });
    };
    if (hasTray)
        add(tr("Keep running in the &tray"), Closing::GoOnInTray);
    add(tr("&End Uplift"), Closing::End);
    QPushButton *stay = box->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    fillWithAccent(*stay);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
}

} // namespace Uplift
