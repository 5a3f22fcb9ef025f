// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/facts.h>
#include <domain/portremedy.h>
#include <domain/readiness.h>
#include <tables/systemrow.h>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Uplift
{

class Dialogs;
class EndpointLinesPanel;
class FirstSystemPanel;
class ReadinessPanel;
class SchemePicture;
class SoftwareFolderPanel;
class StepRail;

/// The assistant of the first start: language, packages, address, whether it will work, what to
/// tell an endpoint, and the wait for the first one. Enter goes on, Alt+Left goes back.
class FirstStartPage : public Page
{
    Q_OBJECT
public:
    enum Step { LanguageStep, FolderStep, AddressStep, CheckStep, LinesStep, WaitStep };

    /// What it begins with; dialogs outlive it.
    struct Content
    {
        QString language; ///< code; empty: as the system
        Settings settings;
        QString suggestedFolder; ///< made when it is chosen and absent
        Listening listening;
        QList<Package> packages;    ///< in the software folder
        QList<IgnoredFile> ignored; ///< what is no package in it
        int systems = 0;            ///< known already
        OperatingSystem system = thisOperatingSystem();
    };

    FirstStartPage(const Content &content, Dialogs &dialogs, QWidget *parent = nullptr);

    void setListening(const Listening &listening);
    void setSoftwareFolder(const QString &folder);
    void setPackages(const QList<Package> &packages);
    void setIgnored(const QList<IgnoredFile> &ignored);

    /// Of a folder that was asked for here.
    void showFolderProblem(const Error &error);

    void showReadiness(const Readiness &readiness);

    /// A system has called in, or more is known of the one that has.
    void showCaller(const SystemRow &row);

    /// The first that has called in; 0: none yet.
    EndpointId caller() const;

    /// Somebody called and was not taken for a system.
    void showStranger(const LogEntry &entry);

    ReadinessPanel &panel() { return *m_panel; }

    Step step() const;

Q_SIGNALS:
    void languageChosen(const QString &code);
    /// To be created if it is absent.
    void folderRequested(const QString &path);
    void checkRequested();
    /// The one that has called in is to be shown in the window.
    void systemRequested(Uplift::EndpointId system);

protected:
    void retranslate() override;

private:
    QWidget *languageStep();
    QWidget *addressStep();
    QWidget *linesStep();
    QHBoxLayout *buttons();
    void arrange();
    void goOn();
    void goTo(int step);
    void showStep();
    void showRail();
    void showPicture();
    void showButtons();
    void showAddresses();
    void retranslateSteps();
    QString chosenAddress() const;

    OperatingSystem m_system;
    Listening m_listening;
    QList<NetworkCard> m_cards;
    Readiness m_readiness;
    int m_furthest = 0; ///< the last step that was seen
    StepRail *m_rail;
    QLabel *m_heading;
    SchemePicture *m_picture;
    QStackedWidget *m_steps;
    SoftwareFolderPanel *m_folder;
    ReadinessPanel *m_panel;
    FirstSystemPanel *m_firstSystem;
    QLabel *m_languageText = nullptr;
    QLabel *m_questions = nullptr; ///< of the operating system
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_addressText = nullptr;
    QListWidget *m_addresses = nullptr;
    QLabel *m_addressRemark = nullptr;
    EndpointLinesPanel *m_lines = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_later;
};

} // namespace Uplift
