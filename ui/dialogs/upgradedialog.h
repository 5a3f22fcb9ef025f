// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposalmodel.h"

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Uplift
{

class ChipRow;
class FieldFault;
class ProposalView;

/// One summary of what is about to start: each system with a tick and what to expect, when it
/// begins, and a button that says what it does. Nothing is sent before that is pressed.
class UpgradeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UpgradeDialog(std::unique_ptr<OpenProposal> open, QWidget *parent = nullptr);
    ~UpgradeDialog() override;

    /// What the operator orders as the dialog stands: with those of other hardware, which get the
    /// package for a reason, in an order of their own.
    QList<UpgradeOrder> orders() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWhen();
    void arrange();
    void arrangeFoot();
    void connectAll();
    void fillPackages();
    void choosePackage();
    void takeChange();
    void refresh();
    void showHeadline();
    void showTimes();
    void showReason();
    void showStart();
    void cure(int row);
    QString hindrance() const;
    QString startText() const;
    QString lengthText() const;
    std::optional<std::chrono::seconds> length() const;
    QDateTime begin() const;
    bool isLater() const;
    bool sendsOtherHardware() const;
    bool isTooLate() const;
    static QString tooLateText();

    std::unique_ptr<OpenProposal> m_open;
    ProposalModel m_model;
    QTimer m_changeTimer; ///< facts come up to twenty times a second
    QList<Package> m_library;
    QLabel *m_headline;
    QComboBox *m_package;
    ChipRow *m_chips;
    ProposalView *m_systems;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QLineEdit *m_search; ///< among many systems
    QComboBox *m_when;
    QDateTimeEdit *m_notBefore;
    QLabel *m_length;
    QCheckBox *m_deadline;
    QDateTimeEdit *m_dropAfter;
    FieldFault *m_tooLate;
    QLabel *m_hint;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace Uplift
