// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingrows.h"
#include <ui/common/page.h>
#include <ui/common/windowsettings.h>

#include <domain/keypassphrase.h>
#include <domain/result.h>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Uplift
{

class Dialogs;
class PassphraseEditor;
class SettingEditor;
class WindowChoices;

/// All that can be set, in plain words: the window's own choices and the engine's settings.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// What it begins with; dialogs outlive it.
    struct Content
    {
        Settings settings;
        WindowSettings window;
        SettingSituation situation;
        bool hasTray = false;
        Listening listening;
        KeyPassphrase keyPassphrase;
        /// What else stands against settings than the domain's own check knows; pure. Null:
        /// nothing.
        Result<void> (*check)(const Settings &settings) = nullptr;
    };

    SettingsPage(const Content &content, Dialogs &dialogs, QWidget *parent = nullptr);

    /// As edited at the moment.
    Settings settings() const;
    WindowSettings windowSettings() const;

    /// How the settings in use fare while the page is open.
    void setListening(const Listening &listening);
    void setKeyPassphrase(const KeyPassphrase &passphrase);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void settingsChangeRequested(const Uplift::Settings &settings);
    void windowSettingsChangeRequested(const Uplift::WindowSettings &settings);
    /// Empty: the one that is kept shall be forgotten.
    void keyPassphraseChangeRequested(const QString &passphrase);
    void languageChosen(const QString &code);

protected:
    void retranslate() override;

private:
    QWidget *section(SettingSection section);
    void judge();
    void showFaults(const QStringList &wrong);
    void goToField(const QString &name);
    QStringList wrongFields(const Settings &settings) const;
    QString troubleOf(const SettingEditor &editor, const Settings &edited) const;
    void save();
    void restoreDefaults();
    void choosePath(SettingEditor &editor);

    Content m_content;
    Dialogs &m_dialogs;
    QTabWidget *m_tabs;
    WindowChoices *m_window;
    QList<SettingEditor *> m_editors;
    PassphraseEditor *m_passphrase;
    QDialogButtonBox *m_buttons;
    QPushButton *m_defaults;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace Uplift
