// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphraseeditor.h"

#include <ui/common/masking.h>
#include <ui/common/page.h>
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>

#include <tables/wording/wording.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Uplift
{

PassphraseEditor::PassphraseEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_forget(new QPushButton(this))
    , m_label(nameLabel(m_edit, this))
    , m_effect(quietLabel(this))
    , m_remark(wrappedLabel(this))
{
    setObjectName(QStringLiteral("keyPassphrase"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_forget->setAutoDefault(false);
    m_label->setWordWrap(true);
    auto *control = new QHBoxLayout;
    control->setSpacing(Space::Unit);
    control->addWidget(m_edit, 1);
    control->addWidget(m_forget);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, Space::Unit, 0, Space::Unit);
    layout->setHorizontalSpacing(Space::Double);
    layout->setVerticalSpacing(Space::Half);
    layout->addWidget(m_label, 0, 0);
    layout->addLayout(control, 0, 1);
    layout->addWidget(m_effect, 1, 0, 1, 2);
    layout->addWidget(m_remark, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_forgets = m_forgets && text.isEmpty();
        Q_EMIT edited();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_edit->clear();
        m_forgets = true;
        Q_EMIT edited();
    });
    retranslate();
}

void PassphraseEditor::show(const KeyPassphrase &passphrase)
{
    m_passphrase = passphrase;
    refresh();
}

void PassphraseEditor::judge(const Settings &edited, bool isRefused)
{
    m_edited = edited;
    m_isRefused = isRefused;
    refresh();
}

std::optional<QString> PassphraseEditor::wanted() const
{
    if (!m_edit->text().isEmpty())
        return m_edit->text();
    return m_forgets && m_passphrase.isKept ? std::optional(QString()) : std::nullopt;
}

QString PassphraseEditor::keepingText() const
{
    const CredentialKeeping &keeping = m_passphrase.keeping;
    if (m_passphrase.isKept && m_forgets)
        return tr("The one that is stored is forgotten when you save.");
    if (keeping.isLasting())
        return m_passphrase.isKept
                   ? tr("One is stored, in the key store of this computer and in no file of "
                        "Uplift.")
                   : tr("None is stored. It goes to the key store of this computer, into no file "
                        "of Uplift.");
    if (keeping.store == KeyStore::NotTried)
        return tr("It goes to the key store of this computer, if it has one, and into no file of "
                  "Uplift; else it lasts as long as Uplift runs.");
    const QString text = m_passphrase.isKept
                             ? tr("One is known as long as Uplift runs. %1")
                             : tr("None is known. One lasts as long as Uplift runs. %1");
    return text.arg(Wording::keyStoreTrouble(keeping)).trimmed();
}

QString PassphraseEditor::remarkText() const
{
    if (m_edited.certificateFile.isEmpty())
        return tr("Has no effect now: no certificate is chosen.");
    if (!m_edit->text().isEmpty())
        return {};
    if (m_isRefused)
        return m_passphrase.isKept ? tr("The stored passphrase does not open the key: "
                                        "enter the right one. There is no HTTPS until then.")
                                   : tr("The key is protected by a passphrase: enter it here. "
                                        "There is no HTTPS until then.");
    if (m_passphrase.isKept && m_passphrase.isNeeded == std::optional(false))
        return tr("Has no effect now: the key in use is not protected by one.");
    return {};
}

void PassphraseEditor::refresh()
{
    m_effect->setText(tr("Only for a key that is protected by one. It is never shown again.") +
                      u'\n' + keepingText());
    m_edit->setPlaceholderText(m_passphrase.isKept && !m_forgets ? maskedSecret() : QString());
    m_forget->setVisible(m_passphrase.isKept);
    m_forget->setEnabled(!m_forgets);
    QPalette coloured;
    coloured.setColor(QPalette::WindowText,
                      colourOf(m_isRefused ? Tone::Bad : Tone::Warning, palette()));
    m_remark->setPalette(coloured);
    m_remark->setText(remarkText());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void PassphraseEditor::retranslate()
{
    m_label->setText(tr("Passphrase of the key"));
    m_edit->setAccessibleName(tr("Passphrase of the key"));
    m_forget->setText(tr("F&orget it"));
    refresh();
    m_edit->setAccessibleDescription(m_effect->text());
}

} // namespace Uplift
