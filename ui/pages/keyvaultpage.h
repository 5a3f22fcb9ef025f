// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/licencemail.h>
#include <domain/releasekey.h>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Uplift
{

class FieldFault;
class SystemsTable;
class TextBox;

/// Takes a licence mail and shows which key in it is for which system; option keys are refused.
class KeyVaultPage : public Page
{
    Q_OBJECT
public:
    /// `systems` knows their serial numbers and keys, and outlives it.
    explicit KeyVaultPage(const SystemsTable &systems, QWidget *parent = nullptr);

    /// What would be set now.
    QList<ReleaseKey> chosenKeys() const;

Q_SIGNALS:
    void keysRequested(const QList<Uplift::ReleaseKey> &keys);

protected:
    void retranslate() override;

private:
    void read();
    void showKeys();
    void showSentence();
    void tickAll(bool on);
    bool isTable() const;
    bool isOptionKey(const MailedKey &key) const;
    QString remarkOn(const MailedKey &key) const;
    bool canBeTaken(const MailedKey &key) const;

    const SystemsTable &m_systems;
    QList<MailedKey> m_keys;
    QLabel *m_explanation;
    QLabel *m_mailLabel;
    TextBox *m_mail;
    FieldFault *m_fault;
    QTreeWidget *m_view;
    QLabel *m_sentence;
    QCheckBox *m_all;
    QPushButton *m_take;
    QPushButton *m_close;
};

} // namespace Uplift
