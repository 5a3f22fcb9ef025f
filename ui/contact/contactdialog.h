// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/contact.h>
#include <domain/endpoint.h>

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Uplift
{

class FieldFault;

/// What is waited for at a system, and since when.
struct ContactWait
{
    ContactUnderWay what;
    QElapsedTimer since;
};

/// Reaches one system at its own web server: address, user name and password, the certificate's
/// fingerprint shown once, and what came of it.
class ContactDialog : public Page
{
    Q_OBJECT
public:
    /// What it begins with.
    struct Content
    {
        Endpoint endpoint;
        ContactWay way;
        FormerManager former; ///< not borrowed: no date in it
        CredentialKeeping keeping;
        std::optional<ContactWait> wait;      ///< what is waited for already
        std::optional<ContactReport> refusal; ///< why it is asked by itself no more
    };

    explicit ContactDialog(const Content &content, QWidget *parent = nullptr);

    EndpointId system() const { return m_content.endpoint.id; }

    /// Takes what is about this system; other facts change nothing.
    void take(const ContactFact &fact);

Q_SIGNALS:
    void wayRequested(Uplift::EndpointId system, Uplift::ContactProtocol protocol,
                      const QString &address);
    void credentialsRequested(Uplift::EndpointId system, const QString &user,
                              const QString &password);
    void fingerprintConfirmed(Uplift::EndpointId system, const QString &fingerprint);
    void contactRequested(Uplift::EndpointId system);
    void cancelRequested(Uplift::EndpointId system);

protected:
    void retranslate() override;

private:
    void arrange();
    void contact();
    void confirm();
    void forget();
    void refresh();
    void showCertificate();
    void showResult();
    void showWait();
    void fitHeight();
    void startWaiting(const ContactUnderWay &underWay);
    void say(const ContactReport &report);
    FieldFault *faultOf(ContactProblem problem) const;

    Content m_content;
    QTimer m_ticks; ///< while an answer is waited for
    std::optional<ContactReport> m_report;
    std::optional<FingerprintQuestion> m_question;
    QLabel *m_heading;
    QLabel *m_subtitle;
    QLabel *m_protocolLabel;
    QComboBox *m_protocol;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    FieldFault *m_addressFault;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    FieldFault *m_passwordFault;
    QLabel *m_keeping;
    QLabel *m_formerIcon;
    QLabel *m_former;
    QWidget *m_certificate;
    QLabel *m_certificateText;
    QPushButton *m_confirm;
    QLabel *m_resultIcon;
    QLabel *m_result;
    QPushButton *m_contact;
    QPushButton *m_cancel;
    QPushButton *m_forget;
    QPushButton *m_close;
};

} // namespace Uplift
