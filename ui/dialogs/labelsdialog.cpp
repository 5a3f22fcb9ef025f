// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelsdialog.h"

#include <ui/common/page.h>
#include <ui/common/theme.h>

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Uplift
{

namespace
{

QStringList split(const QString &text)
{
    QStringList tags;
    for (const QString &tag : QString(text).replace(u'，', u',').split(u',')) {
        if (!tag.simplified().isEmpty())
            tags.append(tag.simplified());
    }
    return tags;
}

} // namespace

LabelsDialog::LabelsDialog(const LabelsQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_site(new QLineEdit(question.site.value_or(QString()), this))
    , m_tags(new QLineEdit(question.tags.value_or(QStringList()).join(QStringLiteral(", ")), this))
{
    setWindowTitle(tr("Site and tags of %n system(s)", nullptr, question.systems));
    const QString mixed = tr("Different values: empty leaves each as it is");
    m_site->setPlaceholderText(question.site ? tr("For instance: Oslo") : mixed);
    m_tags->setPlaceholderText(question.tags ? tr("For instance: pilot, third floor") : mixed);
    m_site->setMaxLength(100);
    m_tags->setMaxLength(300);
    auto *known = new QCompleter(question.knownSites, m_site);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    m_site->setCompleter(known);
    auto *form = new QFormLayout;
    form->addRow(tr("&Site:"), m_site);
    form->addRow(tr("&Tags:"), m_tags);
    QLabel *hint = quietLabel(this);
    hint->setText(tr("Separate tags with commas. Systems can be grouped and searched by both: "
                     "site:oslo tag:pilot."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    fillWithAccent(*buttons->button(QDialogButtonBox::Ok));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, sizeHint().height());
}

Labels LabelsDialog::labels() const
{
    Labels labels;
    if (m_question.site || !m_site->text().isEmpty())
        labels.site = m_site->text().simplified();
    if (m_question.tags || !m_tags->text().isEmpty())
        labels.tags = split(m_tags->text());
    return labels;
}

} // namespace Uplift
