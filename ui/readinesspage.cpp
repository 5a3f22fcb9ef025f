// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesspage.h"

#include "readinesspanel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Uplift
{

ReadinessPage::ReadinessPage(QWidget *parent)
    : Page(parent)
    , m_panel(new ReadinessPanel(this))
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    resize(640, 460);
    retranslate();
}

void ReadinessPage::retranslate()
{
    setWindowTitle(tr("Will this work?"));
}

} // namespace Uplift
