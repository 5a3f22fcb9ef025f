// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

class QListWidget;
class QTextBrowser;

namespace Uplift
{

/// Short pages on how it is used, from the resources, in the user's language where they exist.
class HelpPage : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void showTopic();

    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace Uplift
