// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/facts.h>
#include <domain/readiness.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Uplift
{

class Dialogs;
class EndpointLinesPanel;
class ReadinessPanel;

/// The assistant of the first start: language, software folder, address, what to type on an
/// endpoint, and whether it will work.
class FirstStartPage : public Page
{
    Q_OBJECT
public:
    /// What it begins with; dialogs outlive it.
    struct Content
    {
        QString language; ///< code; empty: as the system
        Settings settings;
        QString suggestedFolder; ///< made when it is chosen and absent
        Listening listening;
    };

    FirstStartPage(const Content &content, Dialogs &dialogs, QWidget *parent = nullptr);

    ReadinessPanel &panel() { return *m_panel; }

    void setListening(const Listening &listening);
    void setCards(const QList<NetworkCard> &cards);

    int step() const;

Q_SIGNALS:
    void languageChosen(const QString &code);
    /// To be created if it is absent.
    void folderRequested(const QString &path);
    void checkRequested();

protected:
    void retranslate() override;

private:
    QWidget *languageStep();
    QWidget *folderStep(const Content &content);
    QWidget *addressStep();
    QWidget *linesStep();
    QWidget *checkStep();
    void go(int by);
    void showStep();
    void showAddresses();
    QString chosenAddress() const;

    Dialogs &m_dialogs;
    Listening m_listening;
    QList<NetworkCard> m_cards;
    QLabel *m_heading;
    QLabel *m_progress;
    QStackedWidget *m_steps;
    QLabel *m_languageText = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_folderText = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_addressText = nullptr;
    QListWidget *m_addresses = nullptr;
    QLabel *m_addressRemark = nullptr;
    EndpointLinesPanel *m_lines = nullptr;
    ReadinessPanel *m_panel = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_later;
};

} // namespace Uplift
