// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartpage.h"

#include "readinesspanel.h"
#include <ui/common/dialogs.h>
#include <ui/common/endpointlines.h>
#include <ui/common/endpointlinespanel.h>
#include <ui/common/icons.h>
#include <ui/common/language.h>
#include <ui/common/theme.h>

#include <tables/wording/wordingreadiness.h>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <algorithm>

namespace Uplift
{

namespace
{

enum Step { LanguageStep, FolderStep, AddressStep, LinesStep, CheckStep };

QVBoxLayout *stepLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    return layout;
}

} // namespace

FirstStartPage::FirstStartPage(const Content &content, Dialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_dialogs(dialogs)
    , m_listening(content.listening)
    , m_heading(headingLabel(this))
    , m_progress(quietLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    m_steps->addWidget(languageStep());
    m_steps->addWidget(folderStep(content));
    m_steps->addWidget(addressStep());
    m_steps->addWidget(linesStep());
    m_steps->addWidget(checkStep());
    m_language->setCurrentIndex(std::max(0, m_language->findData(content.language)));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_later->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_progress);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    startAt(*this, {660, 500});
    showAddresses();
    retranslate();
    m_language->setFocus();
}

QWidget *FirstStartPage::languageStep()
{
    auto *page = new QWidget;
    m_languageText = wrappedLabel(page);
    m_language = new QComboBox(page);
    m_languageLabel = nameLabel(m_language, page);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QString(), QString());
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.name, choice.code);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_languageLabel);
    line->addWidget(m_language);
    line->addStretch(1);
    auto *layout = stepLayout(page);
    layout->addWidget(m_languageText);
    layout->addLayout(line);
    layout->addStretch(1);
    return page;
}

QWidget *FirstStartPage::folderStep(const Content &content)
{
    auto *page = new QWidget;
    m_folderText = wrappedLabel(page);
    const QString folder = content.settings.softwareDirectory.isEmpty()
                               ? content.suggestedFolder
                               : content.settings.softwareDirectory;
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder), page);
    m_folderLabel = nameLabel(m_folder, page);
    m_choose = new QPushButton(icon(QStringLiteral("folder")), QString(), page);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_dialogs.chooseFolder(
            this, QDir::fromNativeSeparators(m_folder->text()),
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    auto *layout = stepLayout(page);
    layout->addWidget(m_folderText);
    layout->addWidget(m_folderLabel);
    layout->addLayout(line);
    layout->addStretch(1);
    return page;
}

QWidget *FirstStartPage::addressStep()
{
    auto *page = new QWidget;
    m_addressText = wrappedLabel(page);
    m_addresses = new QListWidget(page);
    softenSelection(*m_addresses);
    m_addressRemark = wrappedLabel(page);
    connect(m_addresses, &QListWidget::currentRowChanged, this,
            [this] { m_lines->setAddress(chosenAddress()); });
    auto *layout = stepLayout(page);
    layout->addWidget(m_addressText);
    layout->addWidget(m_addresses, 1);
    layout->addWidget(m_addressRemark);
    return page;
}

QWidget *FirstStartPage::linesStep()
{
    m_lines = new EndpointLinesPanel;
    return m_lines;
}

QWidget *FirstStartPage::checkStep()
{
    m_panel = new ReadinessPanel;
    return m_panel;
}

int FirstStartPage::step() const
{
    return m_steps->currentIndex();
}

void FirstStartPage::go(int by)
{
    if (step() == FolderStep && by > 0) {
        const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
        if (!folder.isEmpty())
            Q_EMIT folderRequested(folder);
    }
    if (step() == CheckStep && by > 0) {
        accept();
        return;
    }
    m_steps->setCurrentIndex(step() + by);
    if (step() == CheckStep)
        Q_EMIT checkRequested();
    showStep();
    m_next->setFocus();
}

void FirstStartPage::setListening(const Listening &listening)
{
    m_listening = listening;
    showAddresses();
    retranslate();
}

void FirstStartPage::setCards(const QList<NetworkCard> &cards)
{
    m_cards = cards;
    showAddresses();
}

QString FirstStartPage::chosenAddress() const
{
    const QListWidgetItem *item = m_addresses->currentItem();
    return item ? item->data(Qt::UserRole).toString() : bestAddress(m_listening);
}

void FirstStartPage::showAddresses()
{
    const QString before = chosenAddress();
    m_addresses->clear();
    for (const QString &address : std::as_const(m_listening.reachableAt)) {
        const QString host = QUrl(address).host();
        const auto card = std::ranges::find(m_cards, host, &NetworkCard::address);
        const bool isVirtual = card != m_cards.end() && card->kind == CardKind::Virtual;
        auto *item = new QListWidgetItem(
            icon(isVirtual ? Look{QStringLiteral("warning"), Tone::Warning}
                           : Look{QStringLiteral("connected"), Tone::Good}),
            card == m_cards.end()
                ? address
                : QStringLiteral("%1 – %2").arg(address, ReadinessWording::card(*card)),
            m_addresses);
        item->setData(Qt::UserRole, address);
        if (address == before)
            m_addresses->setCurrentItem(item);
    }
    if (!m_addresses->currentItem() && m_addresses->count() > 0)
        m_addresses->setCurrentRow(0);
    m_lines->setAddress(chosenAddress());
}

void FirstStartPage::showStep()
{
    const QString headings[] = {
        tr("Welcome to Uplift"),
        tr("Where are the packages?"),
        tr("At which address do systems reach this computer?"),
        tr("Point an endpoint at Uplift"),
        tr("Will this work?"),
    };
    m_heading->setText(headings[step()]);
    m_progress->setText(tr("Step %1 of %2").arg(step() + 1).arg(m_steps->count()));
    m_back->setEnabled(step() > 0);
    m_next->setText(step() == CheckStep ? tr("&Finish") : tr("&Next"));
}

void FirstStartPage::retranslate()
{
    setWindowTitle(tr("First steps"));
    m_languageText->setText(
        tr("Uplift upgrades the software of video systems: they call in here, fetch the package "
           "that you drop onto them, and are done when they call in again with the new version.\n\n"
           "Five short steps, and everything can be changed later in the settings."));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("Same as the operating system"));
    m_language->setAccessibleName(tr("Language"));
    m_folderText->setText(
        tr("Put the package files (.pkg) as they come from Cisco into this folder. "
           "It is created if it does not exist."));
    m_folderLabel->setText(tr("&Software folder:"));
    m_choose->setText(tr("&Choose…"));
    m_addressText->setText(
        tr("Choose the network card by which the systems reach this computer. Each system is "
           "answered at the address at which it calls; this is what is written into the lines of "
           "the next step."));
    m_addresses->setAccessibleName(tr("Addresses of this computer"));
    const bool isUsual = m_listening.port != 0 && isOnUsualPort(bestAddress(m_listening));
    m_addressRemark->setText(
        m_listening.port == 0 ? tr("Uplift does not listen at the moment; the last step tells why.")
        : isUsual
            ? tr("Uplift listens on port 80, the one that endpoints call.")
            : tr("Uplift listens on port %1, but endpoints call port 80; the last step tells why.")
                  .arg(m_listening.port));
    m_back->setText(tr("&Back"));
    m_later->setText(tr("Not now"));
    showAddresses();
    showStep();
}

} // namespace Uplift
