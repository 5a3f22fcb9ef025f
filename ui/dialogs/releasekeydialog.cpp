// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasekeydialog.h"
#include <ui/common/masking.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/releasekeycheck.h>
#include <tables/wording/wording.h>

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Uplift
{

ReleaseKeyDialog::ReleaseKeyDialog(const ReleaseKeyQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
    , m_remark(new QLabel(this))
{
    setWindowTitle(tr("Release key of %1").arg(question.systemName));
    auto *label = new QLabel(tr("&Release key for %1, serial number %2:")
                                 .arg(question.systemName, question.serialNumber),
                             this);
    label->setBuddy(m_edit);
    QLabel *explanation = quietLabel(this);
    explanation->setText(
        tr("It is handed to the system together with the upgrade. A major change of TC software "
           "usually needs one. Option keys look alike but do not belong here: a system takes one "
           "and fails after its restart."));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setAccessibleName(tr("Release key"));
    m_edit->setPlaceholderText(
        question.isPresent
            ? tr("%1 is set; a new one replaces it", "dots for a key").arg(maskedSecret())
            : tr("16 to 24 characters"));
    m_edit->setMinimumWidth(letterWidth(m_edit->fontMetrics()) * 54);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(m_remark->fontMetrics().lineSpacing() * 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set key"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    fillWithAccent(*m_set);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &ReleaseKeyDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_remark);
    layout->addWidget(explanation);
    layout->addSpacing(Space::Unit);
    layout->addWidget(buttons);
    check();
    ensurePolished(); // or its height would be that of words in lines of another width
    const int width = layout->sizeHint().width();
    resize(width, layout->heightForWidth(width));
}

QString ReleaseKeyDialog::key() const
{
    return trimmedKey(m_edit->text());
}

void ReleaseKeyDialog::check()
{
    const KeyCheck result = checkReleaseKey(key());
    m_set->setEnabled(result == KeyCheck::Good);
    switch (result) {
    case KeyCheck::Empty:
        m_remark->clear();
        break;
    case KeyCheck::Good:
        m_remark->setText(tr("✔ This has the form of a key."));
        break;
    case KeyCheck::TooShort:
        m_remark->setText(tr("%n more character(s) needed: a release key has 16 to 24.", nullptr,
                             ShortestReleaseKey - int(key().size())));
        break;
    case KeyCheck::TooLong:
        m_remark->setText(tr("%n character(s) too many: a release key has 16 to 24.", nullptr,
                             int(key().size()) - LongestReleaseKey));
        break;
    case KeyCheck::IsOptionKey:
        m_remark->setText(Wording::optionKey());
        break;
    case KeyCheck::HasSpace:
        m_remark->setText(tr("There is a space within: is there more than one key in it?"));
        break;
    case KeyCheck::HasStrangeCharacter:
        m_remark->setText(tr("There is a character in it that no key has. Copy the key again from "
                             "the licence mail."));
        break;
    }
}

} // namespace Uplift
