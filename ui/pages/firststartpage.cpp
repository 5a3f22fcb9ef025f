// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartpage.h"

#include "firststartschemes.h"
#include "firstsystempanel.h"
#include "readinesspanel.h"
#include "softwarefolderpanel.h"
#include "steprail.h"
#include <ui/common/dialogs.h>
#include <ui/common/endpointlines.h>
#include <ui/common/endpointlinespanel.h>
#include <ui/common/icons.h>
#include <ui/common/language.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/wording/wordingreadiness.h>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int StepCount = FirstStartPage::WaitStep + 1;

QVBoxLayout *stepLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Unit);
    return layout;
}

} // namespace

FirstStartPage::FirstStartPage(const Content &content, Dialogs &dialogs, QWidget *parent)
    : Page(parent)
    , m_system(content.system)
    , m_listening(content.listening)
    , m_rail(new StepRail(StepCount, this))
    , m_heading(headingLabel(this))
    , m_picture(new SchemePicture(this))
    , m_steps(new QStackedWidget(this))
    , m_folder(new SoftwareFolderPanel(content.settings.softwareDirectory, content.suggestedFolder,
                                       dialogs))
    , m_panel(new ReadinessPanel)
    , m_firstSystem(new FirstSystemPanel)
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    m_steps->addWidget(languageStep());
    m_steps->addWidget(m_folder);
    m_steps->addWidget(addressStep());
    m_steps->addWidget(m_panel);
    m_steps->addWidget(linesStep());
    m_steps->addWidget(m_firstSystem);
    m_language->setCurrentIndex(std::max(0, m_language->findData(content.language)));
    m_firstSystem->setKnown(content.systems);
    arrange();
    connect(m_rail, &StepRail::chosen, this, &FirstStartPage::goTo);
    connect(m_folder, &SoftwareFolderPanel::folderRequested, this,
            &FirstStartPage::folderRequested);
    const auto follow = [this] {
        showPicture();
        showButtons();
    };
    connect(m_folder, &SoftwareFolderPanel::changed, this, follow);
    connect(m_firstSystem, &FirstSystemPanel::changed, this, follow);
    setIgnored(content.ignored);
    setPackages(content.packages);
    startAt(*this, {912, 608});
    retranslate();
    m_language->setFocus();
}

void FirstStartPage::arrange()
{
    auto *page = new QVBoxLayout;
    page->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    page->setSpacing(Space::Double);
    page->addWidget(m_heading);
    page->addWidget(m_picture);
    page->addWidget(m_steps, 1);
    page->addLayout(buttons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(page, 1);
}

QHBoxLayout *FirstStartPage::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_next->setDefault(true);
    fillWithAccent(*m_next);
    m_back->setAutoDefault(false);
    m_later->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStartPage::goOn);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    auto *backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(backKey, &QShortcut::activated, m_back, &QPushButton::click);
    return row;
}

QWidget *FirstStartPage::languageStep()
{
    auto *page = new QWidget;
    m_languageText = wrappedLabel(page);
    m_questions = wrappedLabel(page);
    m_language = new QComboBox(page);
    m_languageLabel = nameLabel(m_language, page);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QString(), QString());
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.name, choice.code);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::Unit);
    line->addWidget(m_languageLabel);
    line->addWidget(m_language);
    line->addStretch(1);
    auto *layout = stepLayout(page);
    layout->setSpacing(Space::Double);
    layout->addWidget(m_languageText);
    layout->addWidget(m_questions);
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
    connect(m_addresses, &QListWidget::currentRowChanged, this, [this] {
        m_lines->setAddress(chosenAddress());
        showPicture();
    });
    auto *layout = stepLayout(page);
    layout->addWidget(m_addressText);
    layout->addWidget(m_addresses, 1);
    layout->addWidget(m_addressRemark);
    return page;
}

/// On a low screen it scrolls.
QWidget *FirstStartPage::linesStep()
{
    m_lines = new EndpointLinesPanel;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_lines);
    return scroll;
}

FirstStartPage::Step FirstStartPage::step() const
{
    return Step(m_steps->currentIndex());
}

/// What the filled button does.
void FirstStartPage::goOn()
{
    if (step() == FolderStep && m_folder->isOther() && m_folder->hasPath())
        return m_folder->use();
    if (step() != WaitStep)
        return goTo(step() + 1);
    if (caller() != 0)
        Q_EMIT systemRequested(caller());
    accept();
}

void FirstStartPage::goTo(int step)
{
    if (step < 0 || step >= StepCount)
        return;
    m_steps->setCurrentIndex(step);
    m_furthest = std::max(m_furthest, step);
    if (step == CheckStep)
        Q_EMIT checkRequested();
    showStep();
    m_next->setFocus();
}

void FirstStartPage::setListening(const Listening &listening)
{
    m_listening = listening;
    retranslateSteps();
}

void FirstStartPage::setSoftwareFolder(const QString &folder)
{
    m_folder->setInUse(folder);
}

void FirstStartPage::setPackages(const QList<Package> &packages)
{
    m_folder->setPackages(packages);
    m_firstSystem->setHasPackages(!packages.isEmpty());
}

void FirstStartPage::setIgnored(const QList<IgnoredFile> &ignored)
{
    m_folder->setIgnored(ignored);
}

void FirstStartPage::showFolderProblem(const Error &error)
{
    m_folder->showRefusal(error);
}

void FirstStartPage::showReadiness(const Readiness &readiness)
{
    m_readiness = readiness;
    m_panel->showReadiness(readiness);
    m_firstSystem->setReadiness(readiness);
    if (!readiness.cards.isEmpty() && readiness.cards != m_cards) {
        m_cards = readiness.cards;
        showAddresses();
    }
    showRail();
    showPicture();
}

void FirstStartPage::showCaller(const SystemRow &row)
{
    m_firstSystem->showCaller(row);
}

EndpointId FirstStartPage::caller() const
{
    return m_firstSystem->caller();
}

void FirstStartPage::showStranger(const LogEntry &entry)
{
    m_firstSystem->showStranger(entry);
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
                ? host
                : QStringLiteral("%1 – %2").arg(host, ReadinessWording::cardName(*card)),
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
        tr("Will this work?"),
        tr("Point an endpoint at Uplift"),
        tr("The first system"),
    };
    m_heading->setText(headings[step()]);
    m_rail->setTitles({tr("Welcome"), tr("Packages"), tr("Address", "of this computer"),
                       tr("Check", "whether it will work"), tr("Endpoint"), tr("First system")});
    showRail();
    showPicture();
    showButtons();
}

void FirstStartPage::showRail()
{
    const bool isBad = ReadinessWording::conclusion(m_readiness).grade == Grade::Bad;
    m_rail->setCurrent(step(), m_furthest, isBad ? CheckStep : -1);
}

void FirstStartPage::showPicture()
{
    switch (step()) {
    case LanguageStep:
        return m_picture->setScheme(FirstStartSchemes::welcome());
    case FolderStep:
        return m_picture->setScheme(FirstStartSchemes::packages(m_folder->packagesFound()));
    case AddressStep:
        return m_picture->setScheme(FirstStartSchemes::address(chosenAddress()));
    case CheckStep:
        return m_picture->setScheme(FirstStartSchemes::check(m_readiness));
    case LinesStep:
        return m_picture->setScheme(FirstStartSchemes::endpoint(chosenAddress()));
    case WaitStep:
        return m_picture->setScheme(FirstStartSchemes::firstSystem(
            caller() == 0 ? QString() : m_firstSystem->callerName()));
    }
}

void FirstStartPage::showButtons()
{
    m_back->setEnabled(step() > 0);
    const bool asksForFolder = step() == FolderStep && m_folder->isOther() && m_folder->hasPath();
    const bool isDone = step() == WaitStep;
    m_later->setText(isDone ? tr("Close") : tr("Not now"));
    m_later->setVisible(!isDone || caller() != 0); // else the filled button does the same
    m_next->setText(asksForFolder        ? tr("&Use this folder")
                    : step() != WaitStep ? tr("&Next")
                    : caller() != 0      ? tr("&Show it in the window")
                                         : tr("&Finish"));
}

void FirstStartPage::retranslateSteps()
{
    const bool isUsual = m_listening.port != 0 && isOnUsualPort(bestAddress(m_listening));
    m_addressRemark->setText(
        m_listening.port == 0 ? tr("Uplift does not listen at the moment; the next step tells why.")
        : isUsual
            ? tr("Uplift listens on port 80, the one that endpoints call.")
            : tr("Uplift listens on port %1, but endpoints call port 80; the next step tells why.")
                  .arg(m_listening.port));
    showAddresses();
    showStep();
}

void FirstStartPage::retranslate()
{
    setWindowTitle(tr("First steps"));
    m_languageText->setText(
        tr("Uplift upgrades the software of video systems: they call in here, fetch the package "
           "that you drop onto them, and are done when they call in again with the new version.\n\n"
           "Six short steps, and everything can be changed later in the settings."));
    m_questions->setText(ReadinessWording::questionsOf(m_system));
    m_questions->setVisible(!m_questions->text().isEmpty());
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("Same as the operating system"));
    m_language->setAccessibleName(tr("Language"));
    m_addressText->setText(
        tr("Choose the network card by which the systems reach this computer. Each system is "
           "answered at the address at which it calls; the step “Endpoint” has the lines with the "
           "one that is chosen here."));
    m_addresses->setAccessibleName(tr("Addresses of this computer"));
    m_back->setText(tr("&Back"));
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    retranslateSteps();
}

} // namespace Uplift
