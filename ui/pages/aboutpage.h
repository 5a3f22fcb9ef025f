// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace Uplift
{

/// Which version this is, what it consists of (the bill of materials in the resources) and under
/// which licences.
class AboutPage : public Page
{
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void fillParts();

    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_surroundings;
    QTabWidget *m_tabs;
    QTreeWidget *m_parts;
    QPlainTextEdit *m_licence;
    QPushButton *m_copy;
};

} // namespace Uplift
