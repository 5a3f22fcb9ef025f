// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "mainwindow.h"
#include <ui/common/actions.h>
#include <ui/common/dialogs.h>
#include <ui/common/language.h>
#include <ui/common/notifier.h>
#include <ui/pages/aboutpage.h>
#include <ui/pages/callerspage.h>
#include <ui/pages/firststartpage.h>
#include <ui/pages/helppage.h>
#include <ui/pages/historypage.h>
#include <ui/pages/keyvaultpage.h>
#include <ui/pages/readinesspage.h>
#include <ui/pages/readinesspanel.h>
#include <ui/pages/shortcutspage.h>
#include <ui/pages/supportpage.h>
#include <ui/settings/settingspage.h>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Uplift
{

Pages::Pages(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_with(environment)
    , m_windowSettings(environment.store.read())
    , m_attention(environment.notifier)
    , m_closeGuard({environment.window, m_attention, environment.notifier, environment.dialogs})
    , m_contact({environment.window, environment.window.actions(), environment.window.systemsView(),
                 environment.dialogs, environment.window.systems()})
{
    connectActions();
    const SystemsTable &systems = environment.window.systems();
    connect(&systems, &SystemsTable::summaryChanged, this, [this](const RolloutSummary &summary) {
        m_attention.setSummary(summary);
        m_progressWindow.setSummary(summary);
    });
    connect(&m_attention, &Attention::awakeNeeded, this, &Pages::awakeNeeded);
    connect(&m_attention, &Attention::progressWindowNeeded, &m_progressWindow,
            &QWidget::setVisible);
    connect(&m_progressWindow, &ProgressWindow::windowRequested, &m_closeGuard,
            &CloseGuard::showWindow);
    connect(&environment.window, &MainWindow::asksBeforeStartRequested, this, [this](bool asks) {
        WindowSettings settings = m_windowSettings;
        settings.asksBeforeStart = asks;
        changeWindowSettings(settings);
    });
    connect(&environment.window, &MainWindow::changeSheetRequested, this, &Pages::openSheet);
    environment.window.setAsksBeforeStart(m_windowSettings.asksBeforeStart);
    m_attention.setSettings(m_windowSettings);
}

Pages::~Pages() = default;

void Pages::connectActions()
{
    const Actions &actions = m_with.window.actions();
    connect(&m_contact, &ContactCommands::ordered, &m_with.window, &MainWindow::noteDone);
    const auto on = [this](QAction *action, void (Pages::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] { (this->*slot)(); });
    };
    on(actions.settings, &Pages::openSettings);
    on(actions.history, &Pages::openHistory);
    on(actions.callers, &Pages::openCallers);
    on(actions.keyVault, &Pages::openKeyVault);
    on(actions.pack, &Pages::pack);
    on(actions.unpack, &Pages::unpack);
    on(actions.readiness, &Pages::openReadiness);
    on(actions.firstStart, &Pages::openFirstStart);
    on(actions.help, &Pages::openHelp);
    on(actions.shortcuts, &Pages::openShortcuts);
    on(actions.about, &Pages::openAbout);
    on(actions.collectForSupport, &Pages::openSupport);
}

void Pages::applyFacts(const Facts &facts)
{
    if (m_historyPage)
        m_historyPage->applyChanges(facts.upgrades);
    if (m_callersPage)
        m_callersPage->applyNews(facts.log);
    if (!facts.endpoints.isEmpty())
        m_contact.refreshNames();
    if (facts.ignoredFiles)
        m_ignored = *facts.ignoredFiles;
    if (m_firstStartPage)
        tellFirstStart(facts);
    if (!facts.packages.isEmpty())
        tryFirstPackage();
}

/// A check that had no package to fetch is made again when there is one.
void Pages::tryFirstPackage()
{
    const bool isOpen = m_readinessPage || m_firstStartPage;
    if (isOpen && !m_hasTriedPackage && m_with.window.packages().anyServed())
        askReadiness();
}

void Pages::tellFirstStart(const Facts &facts)
{
    if (!facts.packages.isEmpty() || !facts.vanishedPackages.isEmpty())
        m_firstStartPage->setPackages(m_with.window.packages().all());
    if (facts.ignoredFiles)
        m_firstStartPage->setIgnored(m_ignored);
    for (const LogEntry &entry : facts.log) {
        const SystemRow *row = m_with.window.systems().find(entry.endpoint);
        if (entry.kind == LogKind::CheckedIn && row)
            m_firstStartPage->showCaller(*row);
        else if (isOfUnknownCaller(entry))
            m_firstStartPage->showStranger(entry);
    }
    if (const SystemRow *row = m_with.window.systems().find(m_firstStartPage->caller()))
        m_firstStartPage->showCaller(*row);
}

void Pages::setListening(const Listening &listening)
{
    m_listening = listening;
    if (m_settingsPage)
        m_settingsPage->setListening(listening);
    if (m_firstStartPage)
        m_firstStartPage->setListening(listening);
    if (m_readinessPage || m_firstStartPage)
        askReadiness();
}

void Pages::setSettings(const Settings &settings)
{
    const bool isElsewhere = settings.softwareDirectory != m_settings.softwareDirectory;
    m_settings = settings;
    if (m_firstStartPage)
        m_firstStartPage->setSoftwareFolder(settings.softwareDirectory);
    if (isElsewhere && (m_readinessPage || m_firstStartPage))
        askReadiness();
}

void Pages::setKeyPassphrase(const KeyPassphrase &passphrase)
{
    m_keyPassphrase = passphrase;
    if (m_settingsPage)
        m_settingsPage->setKeyPassphrase(passphrase);
}

void Pages::takeContact(const ContactFact &fact)
{
    if (const auto *former = std::get_if<FormerManager>(&fact))
        m_with.window.setFormerManager(*former);
    m_contact.take(fact);
}

void Pages::takeHistory(const QList<Upgrade> &upgrades, bool isLast)
{
    if (m_historyPage)
        m_historyPage->take(upgrades, isLast);
}

void Pages::stopHistory()
{
    if (m_historyPage)
        m_historyPage->stopReading();
}

void Pages::takeCallers(const QList<LogEntry> &entries, bool isLast)
{
    if (m_callersPage)
        m_callersPage->take(entries, isLast);
}

void Pages::stopCallers()
{
    if (m_callersPage)
        m_callersPage->stopReading();
}

void Pages::showReadiness(const Readiness &readiness)
{
    m_readiness = readiness;
    if (m_readinessPage)
        m_readinessPage->panel().showReadiness(readiness);
    if (m_firstStartPage)
        m_firstStartPage->showReadiness(readiness);
}

void Pages::showFileWritten(const QString &path)
{
    if (m_historyPage)
        m_historyPage->showFileWritten(path);
    if (m_supportPage)
        m_supportPage->showWritten(path);
}

void Pages::showSupport(const QList<SupportPart> &parts)
{
    if (m_supportPage)
        m_supportPage->show(parts);
}

void Pages::showProblem(const Error &error)
{
    if (m_firstStartPage && error.code == ErrorCode::FolderRefused)
        m_firstStartPage->showFolderProblem(error);
}

void Pages::welcome()
{
    if (!m_windowSettings.wasWelcomed)
        openFirstStart();
}

void Pages::takeFiles(const QStringList &files)
{
    static const QStringList planEndings{QStringLiteral("csv"), QStringLiteral("tsv"),
                                         QStringLiteral("txt")};
    QStringList packages;
    for (const QString &file : files) {
        if (!planEndings.contains(QFileInfo(file).suffix().toLower())) {
            packages.append(file);
            continue;
        }
        const Question question{
            tr("Follow this plan?"),
            tr("Each system in it is upgraded to the package that stands beside "
               "it, as soon as it calls in.\n\n%1")
                .arg(QDir::toNativeSeparators(file)),
            tr("Follow the plan"), tr("Leave all as it is")};
        m_with.dialogs.confirm(&m_with.window, question,
                               [this, file] { Q_EMIT planRequested(file); });
    }
    if (!packages.isEmpty())
        Q_EMIT m_with.window.importRequested(packages);
}

void Pages::show(Page &page)
{
    page.setAttribute(Qt::WA_DeleteOnClose);
    page.show();
    page.raise();
    page.activateWindow();
}

void Pages::changeWindowSettings(const WindowSettings &settings)
{
    if (settings.language != m_windowSettings.language)
        m_with.language.use(settings.language);
    if (settings.startsAtLogin != m_windowSettings.startsAtLogin)
        Q_EMIT startAtLoginRequested(settings.startsAtLogin);
    m_windowSettings = settings;
    m_with.store.write(settings);
    m_with.window.setAsksBeforeStart(settings.asksBeforeStart);
    m_attention.setSettings(settings);
}

void Pages::openSettings()
{
    const SystemsTable &systems = m_with.window.systems();
    auto *page = new SettingsPage(
        {.settings = m_settings,
         .window = m_windowSettings,
         .situation = {.olderSystems = systems.olderSystems(), .systems = systems.rowCount()},
         .hasTray = m_with.notifier.hasTray(),
         .listening = m_listening,
         .keyPassphrase = m_keyPassphrase,
         .check = m_with.checkSettings},
        m_with.dialogs, &m_with.window);
    m_settingsPage = page;
    page->setModal(true);
    connect(page, &SettingsPage::keyPassphraseChangeRequested, this,
            &Pages::keyPassphraseChangeRequested);
    connect(page, &SettingsPage::settingsChangeRequested, this, &Pages::settingsChangeRequested);
    connect(page, &SettingsPage::windowSettingsChangeRequested, this, &Pages::changeWindowSettings);
    connect(page, &SettingsPage::languageChosen, this,
            [this](const QString &code) { m_with.language.use(code); });
    show(*page);
}

void Pages::openHistory()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(
            {m_with.clock, m_with.dialogs, m_with.window.systems(), m_with.window.packages()},
            &m_with.window);
        connect(m_historyPage, &HistoryPage::fileRequested, this, &Pages::fileRequested);
        connect(m_historyPage, &QObject::destroyed, this, &Pages::historyClosed);
        Q_EMIT historyRequested();
    }
    show(*m_historyPage);
}

void Pages::openSheet(const QList<QUuid> &sessions)
{
    openHistory();
    m_historyPage->choose(sessions);
}

void Pages::openCallers()
{
    if (!m_callersPage) {
        m_callersPage = new CallersPage(m_with.clock, &m_with.window);
        connect(m_callersPage, &QObject::destroyed, this, &Pages::callersClosed);
        Q_EMIT callersRequested();
    }
    show(*m_callersPage);
}

void Pages::openKeyVault()
{
    auto *page = new KeyVaultPage(m_with.window.systems(), &m_with.window);
    page->setModal(true);
    connect(page, &KeyVaultPage::keysRequested, this, &Pages::releaseKeysRequested);
    show(*page);
}

void Pages::serve(ReadinessPanel &panel)
{
    connect(&panel, &ReadinessPanel::checkRequested, this, &Pages::askReadiness);
    connect(&panel, &ReadinessPanel::cancelRequested, this, &Pages::readinessCancelled);
    connect(&panel, &ReadinessPanel::listenAgainRequested, this, &Pages::listenAgainRequested);
    connect(&panel, &ReadinessPanel::placeRequested, this, [this](const QString &url) {
        if (m_with.openUrl)
            m_with.openUrl(QUrl(url));
    });
}

void Pages::askReadiness()
{
    ReadinessQuestion question{.listening = m_listening};
    question.folder = m_settings.softwareDirectory;
    question.unreadable = m_with.window.packages().unreadable();
    if (const Package *package = m_with.window.packages().anyServed()) {
        question.fileName = package->fileName;
        question.size = package->size;
    }
    m_hasTriedPackage = !question.fileName.isEmpty();
    Q_EMIT readinessRequested(question);
}

void Pages::openReadiness()
{
    if (!m_readinessPage) {
        m_readinessPage = new ReadinessPage(&m_with.window);
        serve(m_readinessPage->panel());
        askReadiness();
    }
    show(*m_readinessPage);
}

void Pages::openFirstStart()
{
    if (!m_firstStartPage) {
        m_firstStartPage = new FirstStartPage({.language = m_windowSettings.language,
                                               .settings = m_settings,
                                               .suggestedFolder = m_with.suggestedFolder,
                                               .listening = m_listening,
                                               .packages = m_with.window.packages().all(),
                                               .ignored = m_ignored,
                                               .systems = m_with.window.systems().rowCount()},
                                              m_with.dialogs, &m_with.window);
        m_firstStartPage->setModal(true);
        connectFirstStart();
        askReadiness();
    }
    show(*m_firstStartPage);
}

static bool asksForRestart(const Readiness &readiness)
{
    return readiness.portRemedy && readiness.portRemedy->kind == PortRemedyKind::GrantRight;
}

void Pages::connectFirstStart()
{
    FirstStartPage *page = m_firstStartPage;
    serve(page->panel());
    connect(page, &FirstStartPage::checkRequested, this, &Pages::askReadiness);
    connect(page, &FirstStartPage::folderRequested, this, &Pages::softwareFolderRequested);
    connect(page, &FirstStartPage::systemRequested, &m_with.window, &MainWindow::showSystem);
    connect(page, &FirstStartPage::languageChosen, this, [this](const QString &code) {
        WindowSettings settings = m_windowSettings;
        settings.language = code;
        changeWindowSettings(settings);
    });
    connect(page, &QDialog::finished, this, [this] {
        if (asksForRestart(m_readiness))
            return; // and goes on after it
        WindowSettings settings = m_windowSettings;
        settings.wasWelcomed = true;
        changeWindowSettings(settings);
    });
}

void Pages::openHelp()
{
    show(*new HelpPage(&m_with.window));
}

void Pages::openShortcuts()
{
    show(*new ShortcutsPage(m_with.window.actions(), &m_with.window));
}

void Pages::openAbout()
{
    show(*new AboutPage(&m_with.window));
}

void Pages::openSupport()
{
    if (!m_supportPage) {
        m_supportPage = new SupportPage(&m_with.window);
        connect(m_supportPage, &SupportPage::writingRequested, this,
                [this](const QList<SupportPart> &parts) {
                    const QString name = tr("uplift-support", "file name") + QStringLiteral(".zip");
                    m_with.dialogs.chooseFileToWrite(m_supportPage, name,
                                                     [this, parts](const QString &path) {
                                                         Q_EMIT supportFileRequested(path, parts);
                                                     });
                });
        Q_EMIT supportRequested();
    }
    show(*m_supportPage);
}

void Pages::pack()
{
    m_with.dialogs.choosePacking(&m_with.window, [this](bool withSecrets) {
        const QString name = tr("uplift-settings", "file name") + QStringLiteral(".json");
        m_with.dialogs.chooseFileToWrite(&m_with.window, name,
                                         [this, withSecrets](const QString &path) {
                                             m_packInto = path;
                                             Q_EMIT packingRequested(withSecrets);
                                         });
    });
}

void Pages::writePacked(const QByteArray &content)
{
    if (!m_packInto.isEmpty())
        Q_EMIT fileRequested(std::exchange(m_packInto, QString()), content);
}

void Pages::unpack()
{
    m_with.dialogs.chooseFileToRead(
        &m_with.window, QStringLiteral("*.json"), [this](const QString &path) {
            const Question question{tr("Import settings"),
                                    tr("Replace all settings by those of this file, and take over "
                                       "the sites, tags and release keys that are in it?\n\n%1")
                                        .arg(QDir::toNativeSeparators(path)),
                                    tr("Import"), tr("Leave all as it is")};
            m_with.dialogs.confirm(&m_with.window, question,
                                   [this, path] { Q_EMIT unpackingRequested(path); });
        });
}

} // namespace Uplift
