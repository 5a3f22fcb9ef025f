// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attention.h"
#include "closeguard.h"
#include "progresswindow.h"
#include <ui/common/windowsettings.h>
#include <ui/contact/contactcommands.h>

#include <QObject>
#include <QPointer>

#include <domain/keypassphrase.h>
#include <domain/readiness.h>
#include <domain/result.h>
#include <domain/supportpart.h>

class QUrl;

namespace Uplift
{

class Clock;
class CallersPage;
class FirstStartPage;
class HistoryPage;
class Language;
class MainWindow;
class Page;
class ReadinessPanel;
class ReadinessPage;
class SettingsPage;
class SupportPage;

/// Everything that opens beside the main window: opens it, feeds it with facts, and says what the
/// operator wants there. GUI thread.
class Pages : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Environment
    {
        MainWindow &window;
        const Clock &clock;
        Dialogs &dialogs;
        Language &language;
        Notifier &notifier;
        WindowSettingsStore store;
        QString suggestedFolder; ///< for packages, at the first start
        void (*openUrl)(const QUrl &url) = nullptr;
        /// Says whether the server could work by these settings; pure.
        Result<void> (*checkSettings)(const Settings &settings) = nullptr;
    };

    explicit Pages(const Environment &environment, QObject *parent = nullptr);
    ~Pages() override;

    const WindowSettings &windowSettings() const { return m_windowSettings; }
    ContactCommands &contact() { return m_contact; }
    CloseGuard &closeGuard() { return m_closeGuard; }

public Q_SLOTS:
    /// After the window has taken them.
    void applyFacts(const Uplift::Facts &facts);
    void setListening(const Uplift::Listening &listening);
    void setSettings(const Uplift::Settings &settings);
    void setKeyPassphrase(const Uplift::KeyPassphrase &passphrase);
    void takeContact(const Uplift::ContactFact &fact);
    void takeHistory(const QList<Uplift::Upgrade> &upgrades, bool isLast);
    void stopHistory();
    void takeCallers(const QList<Uplift::LogEntry> &entries, bool isLast);
    void stopCallers();
    void showReadiness(const Uplift::Readiness &readiness);
    void showFileWritten(const QString &path);
    void showSupport(const QList<Uplift::SupportPart> &parts);

    /// After the window has shown it: what is about a folder that was asked for in a page is shown
    /// there too.
    void showProblem(const Uplift::Error &error);

    /// Writes what was packed into the file that was chosen for it.
    void writePacked(const QByteArray &content);

    /// Files that the program was started with: packages are copied into the library; before a plan
    /// is followed it is asked.
    void takeFiles(const QStringList &files);

    /// The assistant, unless it was seen before.
    void welcome();

Q_SIGNALS:
    void settingsChangeRequested(const Uplift::Settings &settings);
    /// Of the private key for HTTPS; empty: to be forgotten.
    void keyPassphraseChangeRequested(const QString &passphrase);
    void listenAgainRequested();
    void releaseKeysRequested(const QList<Uplift::ReleaseKey> &keys);
    /// From the beginning.
    void historyRequested();
    /// Its rows are gone.
    void historyClosed();
    /// What was heard from callers that are no known system.
    void callersRequested();
    void callersClosed();
    void readinessRequested(const Uplift::ReadinessQuestion &question);
    void readinessCancelled();
    /// The content of a file of settings; with release keys and secrets, or without.
    void packingRequested(bool withSecrets);
    void unpackingRequested(const QString &path);
    void fileRequested(const QString &path, const QByteArray &content);
    /// To be created if it is absent, then used as the software folder.
    void softwareFolderRequested(const QString &path);
    void awakeNeeded(bool needed);
    /// The system shall start the program when the user logs in, or no longer.
    void startAtLoginRequested(bool starts);
    void planRequested(const QString &path);
    /// What helps somebody who helps, to be shown by showSupport.
    void supportRequested();
    /// To be packed into a ZIP file.
    void supportFileRequested(const QString &path, const QList<Uplift::SupportPart> &parts);

private:
    void connectActions();
    void openSettings();
    void openHistory();
    void openSheet(const QList<QUuid> &sessions);
    void openCallers();
    void openKeyVault();
    void openReadiness();
    void openFirstStart();
    void openAbout();
    void connectFirstStart();
    void tellFirstStart(const Facts &facts);
    void tryFirstPackage();
    void openHelp();
    void openShortcuts();
    void openSupport();
    void pack();
    void unpack();
    void show(Page &page);
    void serve(ReadinessPanel &panel);
    void askReadiness();
    void changeWindowSettings(const WindowSettings &settings);

    Environment m_with;
    WindowSettings m_windowSettings;
    Settings m_settings;
    Listening m_listening;
    KeyPassphrase m_keyPassphrase;
    Readiness m_readiness;
    bool m_hasTriedPackage = false; ///< in the last check
    QList<IgnoredFile> m_ignored;   ///< in the software folder
    QString m_packInto;             ///< path of a file that was chosen
    Attention m_attention;
    CloseGuard m_closeGuard;
    ContactCommands m_contact;
    ProgressWindow m_progressWindow;
    QPointer<SettingsPage> m_settingsPage;
    QPointer<HistoryPage> m_historyPage;
    QPointer<CallersPage> m_callersPage;
    QPointer<ReadinessPage> m_readinessPage;
    QPointer<FirstStartPage> m_firstStartPage;
    QPointer<SupportPage> m_supportPage;
};

} // namespace Uplift
