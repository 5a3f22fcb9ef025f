// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/keypassphrase.h>
#include <domain/settings.h>

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Uplift
{

/// The passphrase of the private key for HTTPS, as a row of the settings: it is not one of them, as
/// it is in no file of ours. Takes a new one, never shows the one that is kept.
class PassphraseEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseEditor(QWidget *parent = nullptr);

    /// What is known of the one that is kept.
    void show(const KeyPassphrase &passphrase);

    /// The remark follows the settings as they are edited at the moment; `isRefused`: the key in
    /// use can't be read, and they would still use it.
    void judge(const Settings &edited, bool isRefused);

    /// What is wanted when the settings are saved: a passphrase, an empty text that forgets the one
    /// that is kept, or nothing where it stays as it is.
    std::optional<QString> wanted() const;

    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void refresh();
    QString keepingText() const;
    QString remarkText() const;

    KeyPassphrase m_passphrase;
    Settings m_edited;
    bool m_isRefused = false;
    bool m_forgets = false;
    QLineEdit *m_edit;
    QPushButton *m_forget;
    QLabel *m_label;
    QLabel *m_effect;
    QLabel *m_remark;
};

} // namespace Uplift
