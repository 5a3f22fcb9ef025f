// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/dialogs.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Uplift
{

/// Takes a release key for one system and says at once what is wrong with it.
class ReleaseKeyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReleaseKeyDialog(const ReleaseKeyQuestion &question, QWidget *parent = nullptr);

    /// What was entered, trimmed.
    QString key() const;

private:
    void check();

    QLineEdit *m_edit;
    QLabel *m_remark;
    QPushButton *m_set;
};

} // namespace Uplift
