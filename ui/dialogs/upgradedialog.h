// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgradeproposal.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Uplift
{

/// One summary of what is about to start: each system with its verdict, when, Start or Cancel.
class UpgradeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UpgradeDialog(const UpgradeProposal &proposal, QWidget *parent = nullptr);

    /// What the operator orders as the dialog stands.
    UpgradeOrder order() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillPackages();
    void judge();
    void showSystems();
    void showHeadline();
    void showTimes();
    bool insists() const;
    bool isTooLate() const;

    UpgradeProposal m_proposal;
    QList<Assessment> m_assessments;
    QComboBox *m_package;
    QLabel *m_headline;
    QTreeWidget *m_systems;
    QCheckBox *m_insist;
    QLineEdit *m_reason;
    QCheckBox *m_later;
    QDateTimeEdit *m_notBefore;
    QCheckBox *m_deadline;
    QDateTimeEdit *m_dropAfter;
    QLabel *m_tooLate;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace Uplift
