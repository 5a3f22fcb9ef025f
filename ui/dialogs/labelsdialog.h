// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/dialogs.h>

#include <QDialog>

class QLineEdit;

namespace Uplift
{

/// Takes the operator's own words for systems: where they stand, and tags.
class LabelsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LabelsDialog(const LabelsQuestion &question, QWidget *parent = nullptr);

    /// What was changed, as the dialog stands.
    Labels labels() const;

private:
    LabelsQuestion m_question;
    QLineEdit *m_site;
    QLineEdit *m_tags;
};

} // namespace Uplift
