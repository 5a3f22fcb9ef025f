// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradedialog.h"

#include <ui/common/assessmentwords.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>

#include <tables/wording/wording.h>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

enum Column { NameColumn, VersionColumn, TargetColumn, VerdictColumn };

QString packageLabel(const Package &package)
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(Wording::packageTitle(package.name), Wording::family(package.name),
             Wording::bytes(package.size));
}

} // namespace

UpgradeDialog::UpgradeDialog(const UpgradeProposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_proposal(proposal)
    , m_package(new QComboBox(this))
    , m_headline(new QLabel(this))
    , m_systems(new QTreeWidget(this))
    , m_insist(new QCheckBox(this))
    , m_reason(new QLineEdit(this))
    , m_later(new QCheckBox(tr("&Not before"), this))
    , m_notBefore(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(3600), this))
    , m_deadline(new QCheckBox(tr("&Give up unless begun by"), this))
    , m_dropAfter(new QDateTimeEdit(QDateTime::currentDateTime().addDays(1), this))
    , m_tooLate(new QLabel(this))
{
    setWindowTitle(tr("Upgrade %n system(s)", nullptr, int(proposal.systems.size())));
    fillPackages();
    m_package->setAccessibleName(tr("Package"));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_systems->setHeaderLabels({tr("System"), tr("Runs"), tr("Gets"), tr("Verdict")});
    m_systems->setRootIsDecorated(false);
    m_systems->setUniformRowHeights(true);
    m_systems->setSelectionMode(QAbstractItemView::NoSelection);
    m_systems->setAccessibleName(tr("Systems and what would happen to them"));
    m_reason->setPlaceholderText(tr("Why? This is noted in the system's timeline."));
    m_reason->setAccessibleName(tr("Reason for other hardware"));
    m_reason->setMaxLength(200);
    m_reason->hide();
    m_later->setToolTip(tr("Holds the upgrade back until this moment, in the time zone of this "
                           "computer."));
    m_notBefore->setAccessibleName(tr("Not before"));
    m_deadline->setToolTip(tr("An upgrade that has not begun by then is cancelled; one that has "
                              "begun goes on. Without a tick it waits for as long as it takes."));
    m_dropAfter->setAccessibleName(tr("Give up unless begun by"));
    for (QDateTimeEdit *edit : {m_notBefore, m_dropAfter}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(Wording::dateFormat() + u' ' +
                               QLocale().timeFormat(QLocale::ShortFormat));
        edit->setMinimumWidth(edit->sizeHint().width() + 10);
        edit->setEnabled(false);
    }
    m_tooLate->setText(tr("This moment has passed before the upgrade may begin. Choose a later "
                          "one."));
    m_tooLate->setWordWrap(true);
    m_tooLate->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);

    auto *form = new QFormLayout;
    auto *packageLabel = new QLabel(tr("&Package:"), this);
    packageLabel->setBuddy(m_package);
    form->addRow(packageLabel, m_package);
    auto *when = new QGridLayout;
    when->addWidget(m_later, 0, 0);
    when->addWidget(m_notBefore, 0, 1);
    when->addWidget(m_deadline, 1, 0);
    when->addWidget(m_dropAfter, 1, 1);
    when->addWidget(m_tooLate, 2, 0, 1, 3);
    when->setColumnStretch(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_headline);
    layout->addWidget(m_systems, 1);
    layout->addWidget(m_insist);
    layout->addWidget(m_reason);
    layout->addLayout(when);
    layout->addWidget(buttons);
    startAt(*this, {620, 410});
    const QList<QWidget *> order{m_package,   m_systems,  m_insist,    m_reason, m_later,
                                 m_notBefore, m_deadline, m_dropAfter, m_start,  m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_package, &QComboBox::currentIndexChanged, this, &UpgradeDialog::judge);
    connect(m_insist, &QCheckBox::toggled, this, &UpgradeDialog::showSystems);
    connect(m_insist, &QCheckBox::toggled, this, &UpgradeDialog::showHeadline);
    connect(m_insist, &QCheckBox::toggled, m_reason, &QWidget::setVisible);
    connect(m_insist, &QCheckBox::toggled, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &QLineEdit::textChanged, this, &UpgradeDialog::showHeadline);
    for (QCheckBox *box : {m_later, m_deadline})
        connect(box, &QCheckBox::toggled, this, &UpgradeDialog::showTimes);
    for (QDateTimeEdit *edit : {m_notBefore, m_dropAfter})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &UpgradeDialog::showTimes);
    judge();
    (m_start->isDefault() ? m_start : m_cancel)->setFocus();
}

/// In a field that is being filled in, Enter neither starts nor throws away.
void UpgradeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInField =
        qobject_cast<QLineEdit *>(focusWidget()) || qobject_cast<QDateTimeEdit *>(focusWidget());
    if (isEnter && isInField && !m_start->isDefault())
        return;
    QDialog::keyPressEvent(event);
}

void UpgradeDialog::fillPackages()
{
    if (m_proposal.chosen.size() > 1)
        m_package->addItem(
            tr("%n packages, to each system its own", nullptr, int(m_proposal.chosen.size())),
            m_proposal.chosen);
    for (const Package &package : m_proposal.library)
        m_package->addItem(icon(lookOf(package.condition)), packageLabel(package),
                           QStringList{package.fileName});
    if (m_proposal.chosen.size() == 1)
        m_package->setCurrentIndex(m_package->findData(m_proposal.chosen));
    else if (m_proposal.chosen.isEmpty())
        m_package->setCurrentIndex(-1);
    m_package->setPlaceholderText(m_proposal.library.isEmpty()
                                      ? tr("There is no package in the software folder")
                                      : tr("Choose a package"));
}

void UpgradeDialog::judge()
{
    m_proposal.chosen = m_package->currentData().toStringList();
    m_assessments = assess(m_proposal);
    const auto others =
        int(std::ranges::count(m_assessments, Prospect::OtherHardware, &Assessment::prospect));
    m_insist->setText(
        tr("Try it on the %n system(s) of other hardware all the same", nullptr, others));
    m_insist->setVisible(others > 0);
    m_insist->setChecked(false);
    showSystems();
    showHeadline();
}

void UpgradeDialog::showSystems()
{
    m_systems->clear();
    for (qsizetype i = 0; i < m_assessments.size(); ++i) {
        const Assessment &assessment = m_assessments.at(i);
        const Endpoint &endpoint = m_proposal.systems.at(i).endpoint;
        const auto package =
            std::ranges::find(m_proposal.library, assessment.fileName, &Package::fileName);
        const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
        auto *item = new QTreeWidgetItem(m_systems);
        item->setText(NameColumn, endpoint.displayName());
        item->setText(VersionColumn, running.text());
        const bool getsIt = starts(assessment, insists());
        if (package != m_proposal.library.end())
            item->setText(TargetColumn,
                          getsIt ? Wording::packageTitle(package->name) : QStringLiteral("–"));
        if (m_proposal.chosen.isEmpty())
            continue;
        const Look look = lookOf(assessment);
        item->setText(VerdictColumn, textOf(assessment));
        item->setIcon(VerdictColumn, icon(look));
        item->setForeground(VerdictColumn, colourOf(look.tone, palette()));
        item->setToolTip(VerdictColumn, meaningOf(assessment));
    }
    for (const int column : {NameColumn, VersionColumn, TargetColumn}) {
        m_systems->resizeColumnToContents(column);
        m_systems->setColumnWidth(column, m_systems->columnWidth(column) + 20);
    }
}

void UpgradeDialog::showHeadline()
{
    const qsizetype starts = starting(m_assessments, insists()).size();
    const bool owesReason = insists() && m_reason->text().simplified().isEmpty();
    m_start->setEnabled(starts > 0 && !owesReason && !isTooLate());
    // What needs a look first is never started by the Enter that opened the dialog.
    const bool isRisky = Uplift::isRisky(m_assessments, insists());
    m_start->setDefault(!isRisky);
    m_cancel->setDefault(isRisky);
    if (m_proposal.chosen.isEmpty()) {
        m_headline->setText(tr("Which package?"));
        return;
    }
    m_headline->setText(tr("%1: %2", "3 systems: 2 will upgrade, 1 already there")
                            .arg(Wording::groupCount(SystemGroup::Idle, int(m_assessments.size())),
                                 countsText(m_assessments, insists())));
}

bool UpgradeDialog::insists() const
{
    return m_insist->isChecked();
}

void UpgradeDialog::showTimes()
{
    m_notBefore->setEnabled(m_later->isChecked());
    m_dropAfter->setEnabled(m_deadline->isChecked());
    m_tooLate->setVisible(isTooLate());
    showHeadline();
}

bool UpgradeDialog::isTooLate() const
{
    const QDateTime begin =
        m_later->isChecked() ? m_notBefore->dateTime() : QDateTime::currentDateTime();
    return m_deadline->isChecked() && m_dropAfter->dateTime() <= begin;
}

UpgradeOrder UpgradeDialog::order() const
{
    UpgradeOrder order{.systems = starting(m_assessments, insists()),
                       .fileNames = m_proposal.chosen};
    if (insists())
        order.reason = m_reason->text().simplified();
    if (m_later->isChecked())
        order.notBefore = m_notBefore->dateTime().toUTC();
    if (m_deadline->isChecked())
        order.dropAfter = m_dropAfter->dateTime().toUTC();
    return order;
}

} // namespace Uplift
