// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesspage.h"

#include "readinesspanel.h"
#include <ui/common/theme.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace Uplift
{

ReadinessPage::ReadinessPage(QWidget *parent)
    : Page(parent)
    , m_panel(new ReadinessPanel(this))
    , m_close(new QPushButton(this))
{
    m_panel->addButton(m_close);
    m_panel->checkButton().setDefault(true);
    fillWithAccent(m_panel->checkButton());
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    startAt(*this, {720, 560});
    retranslate();
}

void ReadinessPage::retranslate()
{
    setWindowTitle(tr("Will this work?"));
    m_close->setText(tr("Close"));
}

} // namespace Uplift
