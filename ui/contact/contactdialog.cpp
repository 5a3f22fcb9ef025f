// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdialog.h"

#include <ui/common/fieldfault.h>
#include <ui/common/icons.h>
#include <ui/common/masking.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/productname.h>
#include <tables/wording/wording.h>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

/// "AB:CD:…", eight pairs a line, to be compared by eye.
QString grouped(const QString &fingerprint)
{
    QStringList lines;
    QStringList pairs;
    const QString text = fingerprint.toUpper();
    for (qsizetype i = 0; i < text.size(); i += 2) {
        pairs.append(text.mid(i, 2));
        if (pairs.size() == 16) {
            lines.append(pairs.join(u':'));
            pairs.clear();
        }
    }
    if (!pairs.isEmpty())
        lines.append(pairs.join(u':'));
    return lines.join(u'\n');
}

/// The sentences with the fingerprint in letters of one width, so that its pairs stand one below
/// the other.
QString withFingerprint(const QString &sentences, const QString &fingerprint)
{
    const QString lines = grouped(fingerprint).replace(u'\n', QStringLiteral("<br>"));
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return sentences.toHtmlEscaped()
        .replace(u'\n', QStringLiteral("<br>"))
        .arg(QStringLiteral("<span style=\"font-family:'%1'\">%2</span>").arg(family, lines));
}

} // namespace

ContactDialog::ContactDialog(const Content &content, QWidget *parent)
    : Page(parent)
    , m_content(content)
    , m_heading(headingLabel(this))
    , m_subtitle(quietLabel(this))
    , m_protocol(new QComboBox(this))
    , m_address(new QLineEdit(content.way.address, this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keeping(quietLabel(this))
    , m_formerIcon(new QLabel(this))
    , m_former(wrappedLabel(this))
    , m_certificate(new QWidget(this))
    , m_certificateText(wrappedLabel(m_certificate))
    , m_confirm(new QPushButton(m_certificate))
    , m_resultIcon(new QLabel(this))
    , m_result(wrappedLabel(this))
    , m_contact(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_protocolLabel = nameLabel(m_protocol, this);
    m_addressLabel = nameLabel(m_address, this);
    m_userLabel = nameLabel(m_user, this);
    m_passwordLabel = nameLabel(m_password, this);
    m_protocol->addItem(QStringLiteral("HTTPS"), int(ContactProtocol::Https));
    m_protocol->addItem(QStringLiteral("HTTP"), int(ContactProtocol::Http));
    m_protocol->setCurrentIndex(m_protocol->findData(int(content.way.protocol)));
    m_password->setEchoMode(QLineEdit::Password);
    m_addressFault = new FieldFault(*m_address, this);
    m_passwordFault = new FieldFault(*m_password, this);
    m_contact->setDefault(true);
    fillWithAccent(*m_contact);
    m_cancel->setAutoDefault(false);
    m_forget->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_confirm->setAutoDefault(false);
    arrange();
    connect(m_contact, &QPushButton::clicked, this, &ContactDialog::contact);
    connect(m_confirm, &QPushButton::clicked, this, &ContactDialog::confirm);
    connect(m_forget, &QPushButton::clicked, this, &ContactDialog::forget);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(system()); });
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &ContactDialog::showWait);
    m_report = content.refusal;
    if (content.wait)
        m_ticks.start();
    resize(520, 0);
    retranslate();
    (content.way.hasCredentials ? static_cast<QWidget *>(m_contact) : m_user)->setFocus();
}

void ContactDialog::arrange()
{
    auto *form = new QGridLayout;
    const auto addRow = [form](QLabel *name, QWidget *field) {
        const int row = form->rowCount();
        if (name)
            form->addWidget(name, row, 0);
        form->addWidget(field, row, 1);
    };
    addRow(m_protocolLabel, m_protocol);
    addRow(m_addressLabel, m_address);
    addRow(nullptr, m_addressFault);
    addRow(m_userLabel, m_user);
    addRow(m_passwordLabel, m_password);
    addRow(nullptr, m_passwordFault);
    form->setColumnStretch(1, 1);
    auto *certificate = new QVBoxLayout(m_certificate);
    certificate->setContentsMargins(0, 0, 0, 0);
    certificate->addWidget(m_certificateText);
    certificate->addWidget(m_confirm, 0, Qt::AlignLeading);
    auto *result = new QHBoxLayout;
    result->addWidget(m_resultIcon, 0, Qt::AlignTop);
    result->addWidget(m_result, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_contact);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Unit);
    auto *borrowed = new QHBoxLayout;
    borrowed->addWidget(m_formerIcon, 0, Qt::AlignTop);
    borrowed->addWidget(m_former, 1);
    layout->addWidget(m_heading);
    layout->addWidget(m_subtitle);
    layout->addSpacing(Space::Half);
    layout->addLayout(borrowed);
    layout->addLayout(form);
    layout->addWidget(m_keeping);
    layout->addWidget(m_certificate);
    layout->addLayout(result);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void ContactDialog::contact()
{
    const auto protocol = ContactProtocol(m_protocol->currentData().toInt());
    const QString address = m_address->text().trimmed();
    if (protocol != m_content.way.protocol || address != m_content.way.address)
        Q_EMIT wayRequested(system(), protocol, address);
    if (!m_user->text().isEmpty() || !m_password->text().isEmpty()) {
        Q_EMIT credentialsRequested(system(), m_user->text(), m_password->text());
        m_password->clear();
    }
    startWaiting({system(), ContactAction::Read});
    m_report.reset();
    m_question.reset();
    Q_EMIT contactRequested(system());
    refresh();
}

void ContactDialog::confirm()
{
    if (!m_question)
        return;
    Q_EMIT fingerprintConfirmed(system(), m_question->fingerprint);
    m_contact->setFocus();
    contact();
}

void ContactDialog::forget()
{
    m_user->clear();
    m_password->clear();
    Q_EMIT credentialsRequested(system(), QString(), QString());
}

void ContactDialog::take(const ContactFact &fact)
{
    if (const auto *way = std::get_if<ContactWay>(&fact); way && way->endpoint == system())
        m_content.way = *way;
    else if (const auto *former = std::get_if<FormerManager>(&fact);
             former && former->endpoint == system())
        m_content.former = *former;
    else if (const auto *keeping = std::get_if<CredentialKeeping>(&fact))
        m_content.keeping = *keeping;
    else if (const auto *question = std::get_if<FingerprintQuestion>(&fact);
             question && question->endpoint == system())
        m_question = *question;
    else if (const auto *report = std::get_if<ContactReport>(&fact);
             report && report->endpoint == system()) {
        m_report = *report;
        if (m_content.wait && m_content.wait->what.action == report->action)
            m_content.wait.reset();
    } else if (const auto *begun = std::get_if<ContactUnderWay>(&fact);
               begun && begun->endpoint == system())
        startWaiting(*begun);
    else
        return;
    refresh();
}

/// The time counts from where the request has left, as the endpoint's does.
void ContactDialog::startWaiting(const ContactUnderWay &underWay)
{
    if (!m_content.wait || m_content.wait->what != underWay) {
        m_content.wait = ContactWait{underWay, {}};
        m_content.wait->since.start();
    }
    m_ticks.start();
}

void ContactDialog::refresh()
{
    const FormerManager &former = m_content.former;
    m_former->setVisible(former.isOwed());
    m_formerIcon->setVisible(former.isOwed());
    m_formerIcon->setPixmap(icon(Look{QStringLiteral("warning"), Tone::Warning}).pixmap(16));
    m_former->setText(tr("Borrowed: this system still has Uplift in place of its own manager "
                         "(%1).")
                          .arg(former.name()));
    m_keeping->setText(Wording::passwordKeeping(m_content.keeping));
    m_user->setPlaceholderText(m_content.way.hasCredentials ? tr("known") : QString());
    m_password->setPlaceholderText(m_content.way.hasCredentials ? maskedSecret() : QString());
    m_forget->setVisible(m_content.way.hasCredentials);
    showCertificate();
    showResult();
    fitHeight();
}

void ContactDialog::showCertificate()
{
    m_certificate->setVisible(m_question.has_value());
    if (!m_question)
        return;
    const QString sentences =
        m_question->former.isEmpty()
            ? tr("The system shows this certificate (SHA-256):\n%1\nCompare it with the "
                 "system's own. No password was sent yet.")
            : tr("The system shows another certificate than before (SHA-256):\n%1\nIf it was "
                 "not reset, find out who answers there. No password was sent.");
    m_certificateText->setTextFormat(Qt::RichText);
    m_certificateText->setText(withFingerprint(sentences, m_question->fingerprint));
}

/// Beside which field it belongs; null: it is about none of them.
FieldFault *ContactDialog::faultOf(ContactProblem problem) const
{
    switch (problem) {
    case ContactProblem::AddressMissing:
    case ContactProblem::AddressInvalid:
    case ContactProblem::NameUnknown:
        return m_addressFault;
    case ContactProblem::PasswordMissing:
    case ContactProblem::WrongPassword:
        return m_passwordFault;
    default:
        return nullptr;
    }
}

void ContactDialog::showResult()
{
    const bool isWaiting = m_content.wait.has_value();
    m_contact->setEnabled(!isWaiting);
    m_cancel->setVisible(isWaiting);
    const bool hasFailed = m_report && m_report->failure && !isWaiting;
    // The question itself says it already.
    const bool isAboutCertificate =
        m_question && hasFailed &&
        (m_report->failure->problem == ContactProblem::FingerprintUnknown ||
         m_report->failure->problem == ContactProblem::FingerprintChanged);
    const FieldFault *fault = hasFailed ? faultOf(m_report->failure->problem) : nullptr;
    for (FieldFault *field : {m_addressFault, m_passwordFault})
        field->setFault(field == fault ? Wording::contactFailure(*m_report->failure).text()
                                       : QString());
    const bool saysIt = m_report && !isAboutCertificate && !isWaiting && !fault;
    m_resultIcon->setVisible(saysIt);
    if (isWaiting)
        showWait();
    else if (saysIt)
        say(*m_report);
    else
        m_result->clear();
}

void ContactDialog::showWait()
{
    if (!m_content.wait) {
        m_ticks.stop();
        return;
    }
    using namespace std::chrono;
    const auto waited = duration_cast<seconds>(milliseconds(m_content.wait->since.elapsed()));
    m_result->setText(Wording::contactWait(m_content.wait->what, waited));
    fitHeight();
}

/// Labels that wrap don't ask for height, so fields would be squeezed in their favour.
void ContactDialog::fitHeight()
{
    layout()->activate(); // else the layouts within remember heights of former texts
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(needed);
    resize(width(), std::max(height(), needed));
}

void ContactDialog::say(const ContactReport &report)
{
    if (!report.failure) {
        m_resultIcon->setPixmap(icon(Look{QStringLiteral("proved"), Tone::Good}).pixmap(16));
        m_result->setText(tr("Done: %1.", "an action").arg(Wording::contactAction(report.action)));
        return;
    }
    const Wording::Problem problem = Wording::contactFailure(*report.failure);
    m_resultIcon->setPixmap(icon(Look{QStringLiteral("failed"), Tone::Bad}).pixmap(16));
    m_result->setText(problem.text());
}

void ContactDialog::retranslate()
{
    const Identification &said = m_content.endpoint.identification;
    setWindowTitle(tr("Contact %1").arg(m_content.endpoint.displayName()));
    m_heading->setText(m_content.endpoint.displayName());
    m_subtitle->setText(
        Wording::joined({productNameOf(m_content.endpoint), said.serialNumber.text()}));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_protocolLabel->setText(tr("&Protocol:"));
    m_addressLabel->setText(tr("&Address:"));
    m_address->setPlaceholderText(tr("where it last called from: %1")
                                      .arg(m_content.endpoint.sourceAddress.isEmpty()
                                               ? said.ipAddress
                                               : m_content.endpoint.sourceAddress));
    m_userLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("Pass&word:"));
    m_confirm->setText(tr("Con&firm this certificate"));
    m_contact->setText(tr("&Contact now"));
    m_contact->setToolTip(tr("Reads the system's status; an upgrade that waits for it starts."));
    m_cancel->setText(tr("S&top waiting"));
    m_forget->setText(tr("F&orget the password"));
    m_close->setText(tr("Close"));
    refresh();
}

} // namespace Uplift
