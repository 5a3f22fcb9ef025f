// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

#include <domain/supportpart.h>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Uplift
{

/// Shows what would be sent to somebody who helps, text by text, before it is packed into a file.
class SupportPage : public Page
{
    Q_OBJECT
public:
    explicit SupportPage(QWidget *parent = nullptr);

    /// What was collected.
    void show(const QList<SupportPart> &parts);
    using QWidget::show;

    /// It lies there now.
    void showWritten(const QString &path);

Q_SIGNALS:
    void writingRequested(const QList<Uplift::SupportPart> &parts);

protected:
    void retranslate() override;

private:
    void showPart();
    void tellState();

    QList<SupportPart> m_parts;
    QString m_written; ///< path; empty: not yet
    bool m_isCollected = false;
    QLabel *m_explanation;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace Uplift
