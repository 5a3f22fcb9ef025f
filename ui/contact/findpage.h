// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/contact.h>
#include <tables/foundtable.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Uplift
{

class SystemsTable;
class FieldFault;
class TextBox;

/// "Add systems…": looks for systems at addresses, in ranges and subnets.
class FindPage : public Page
{
    Q_OBJECT
public:
    /// `systems` knows what they are called, and outlives it.
    explicit FindPage(const SystemsTable &systems, QWidget *parent = nullptr);

    void take(const ContactFact &fact);

    /// Names of systems may have changed.
    void refreshNames() { m_found.refresh(); }

Q_SIGNALS:
    void searchRequested(const QString &addresses, Uplift::ContactProtocol protocol,
                         const QString &user, const QString &password);
    void cancelRequested();
    void fingerprintConfirmed(const QString &address, const QString &fingerprint);

protected:
    void retranslate() override;

private:
    void arrange();
    void search();
    void confirmCertificates();
    void refresh();

    FoundTable m_found;
    FindingProgress m_progress;
    std::optional<AddressListError> m_error;
    QHash<QString, QString> m_questions; ///< fingerprints to be confirmed, by address
    QLabel *m_explanation;
    QLabel *m_addressesLabel;
    TextBox *m_addresses;
    FieldFault *m_fault;
    QLabel *m_protocolLabel;
    QComboBox *m_protocol;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QProgressBar *m_bar;
    QLabel *m_sentence;
    QTreeView *m_view;
    QPushButton *m_confirm;
    QPushButton *m_search;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace Uplift
