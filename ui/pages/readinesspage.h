// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

class QPushButton;

namespace Uplift
{

class ReadinessPanel;

/// The check of the first start, for ever in the Help menu.
class ReadinessPage : public Page
{
    Q_OBJECT
public:
    explicit ReadinessPage(QWidget *parent = nullptr);

    ReadinessPanel &panel() { return *m_panel; }

protected:
    void retranslate() override;

private:
    ReadinessPanel *m_panel;
    QPushButton *m_close;
};

} // namespace Uplift
