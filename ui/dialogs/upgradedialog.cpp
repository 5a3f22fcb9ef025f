// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradedialog.h"

#include "proposalview.h"
#include <ui/common/chiprow.h>
#include <ui/common/fieldfault.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

enum When { Now, Later };

QString labelOfPackage(const Package &package)
{
    return Wording::joined({package.fileName, Wording::bytes(package.size)});
}

/// Rounded up to minutes.
int minutesOf(std::chrono::seconds length)
{
    return int(std::chrono::ceil<std::chrono::minutes>(length).count());
}

} // namespace

UpgradeDialog::UpgradeDialog(std::unique_ptr<OpenProposal> open, QWidget *parent)
    : QDialog(parent)
    , m_open(std::move(open))
    , m_model(*m_open)
    , m_headline(headingLabel(this))
    , m_package(new QComboBox(this))
    , m_chips(new ChipRow(this))
    , m_systems(new ProposalView(m_model, this))
    , m_reasonName(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_search(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_notBefore(new QDateTimeEdit(this))
    , m_length(quietLabel(this))
    , m_deadline(new QCheckBox(tr("&Give up on those that have not begun by"), this))
    , m_dropAfter(new QDateTimeEdit(this))
    , m_tooLate(new FieldFault(*m_dropAfter, this))
    , m_hint(quietLabel(this))
{
    setWindowTitle(tr("Upgrade %n system(s)", nullptr, m_model.rowCount()));
    m_package->setAccessibleName(tr("Package"));
    m_package->setObjectName(QStringLiteral("package"));
    m_package->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reasonName->setText(tr("Why does other &hardware get it?"));
    m_reasonName->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("This is noted in the system's timeline."));
    m_reason->setAccessibleName(tr("Reason for other hardware"));
    m_reason->setMaxLength(200);
    m_search->setPlaceholderText(tr("Search systems"));
    m_search->setAccessibleName(tr("Search systems"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    constexpr int Few = 12; // are seen at a glance
    m_search->setVisible(m_model.rowCount() > Few);
    makeWhen();
    arrange();
    connectAll();
    fillPackages();
    choosePackage();
    (m_start->isDefault() ? m_start : m_cancel)->setFocus();
}

UpgradeDialog::~UpgradeDialog() = default;

void UpgradeDialog::makeWhen()
{
    const QDateTime now = m_open->surroundings().clock.now().toLocalTime();
    m_when->addItems({tr("now"), tr("at a time")});
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setAccessibleName(tr("Start"));
    m_notBefore->setDateTime(now.addSecs(3600));
    m_notBefore->setAccessibleName(tr("Not before"));
    m_notBefore->setToolTip(tr("Holds the upgrade back until this moment, in the time zone of this "
                               "computer."));
    m_dropAfter->setDateTime(now.addDays(1));
    m_dropAfter->setAccessibleName(tr("Give up unless begun by"));
    m_deadline->setToolTip(tr("An upgrade that has not begun by then is cancelled; one that has "
                              "begun goes on. Without a tick it waits for as long as it takes."));
    for (QDateTimeEdit *edit : {m_notBefore, m_dropAfter}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(Wording::dateFormat() + u' ' +
                               QLocale().timeFormat(QLocale::ShortFormat));
        edit->setMinimumWidth(edit->sizeHint().width() + 10);
    }
    m_length->setObjectName(QStringLiteral("length"));
    m_hint->setObjectName(QStringLiteral("hint"));
}

void UpgradeDialog::arrange()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Double);
    constexpr int LettersOfSearch = 24;
    m_search->setFixedWidth(LettersOfSearch * letterWidth(m_search->fontMetrics()));
    top->addWidget(m_headline, 1);
    top->addWidget(m_search);
    top->addWidget(m_package);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonName);
    reason->addWidget(m_reason, 1);
    auto *startName = new QLabel(tr("&Start"), this);
    startName->setBuddy(m_when);
    auto *when = new QHBoxLayout;
    when->setSpacing(Space::Unit);
    when->addWidget(startName);
    when->addWidget(m_when);
    when->addWidget(m_notBefore);
    when->addWidget(m_length, 1);
    auto *deadline = new QHBoxLayout;
    deadline->setSpacing(Space::Unit);
    deadline->addWidget(m_deadline);
    deadline->addWidget(m_dropAfter);
    deadline->addWidget(m_tooLate, 1);
    deadline->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    layout->setSpacing(Space::Unit);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addWidget(m_systems, 1);
    layout->addLayout(reason);
    layout->addLayout(when);
    layout->addLayout(deadline);
    layout->addSpacing(Space::Half);
    arrangeFoot();
    constexpr int MostRows = 8; // that a dialog begins with
    const int rows = std::clamp(m_model.rowCount(), 2, MostRows);
    startAt(*this, {860, 330 + rows * m_systems->sizeHintForRow(0)});
}

void UpgradeDialog::arrangeFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Upgrade"), QDialogButtonBox::AcceptRole);
    fillWithAccent(*m_start);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Double);
    foot->addWidget(m_hint, 1);
    foot->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    const QList<QWidget *> order{m_search,    m_systems,  m_package,   m_reason, m_when,
                                 m_notBefore, m_deadline, m_dropAfter, m_start,  m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UpgradeDialog::connectAll()
{
    constexpr auto Patience = 300ms;
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(Patience);
    connect(&m_changeTimer, &QTimer::timeout, this, &UpgradeDialog::takeChange);
    connect(m_open.get(), &OpenProposal::changed, this, [this] {
        if (!m_changeTimer.isActive())
            m_changeTimer.start();
    });
    connect(m_package, &QComboBox::currentIndexChanged, this, &UpgradeDialog::choosePackage);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_systems->setSearchText(text);
        showStart();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_systems, &ProposalView::cureRequested, this, &UpgradeDialog::cure);
    connect(&m_model, &ProposalModel::ticksChanged, this, &UpgradeDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &UpgradeDialog::showStart);
    connect(m_when, &QComboBox::currentIndexChanged, this, &UpgradeDialog::refresh);
    connect(m_deadline, &QCheckBox::toggled, this, &UpgradeDialog::refresh);
    for (QDateTimeEdit *edit : {m_notBefore, m_dropAfter})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &UpgradeDialog::refresh);
}

/// Enter in a field or in the table neither starts what needs a look nor throws away what was done.
void UpgradeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInButton = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && focusWidget() == m_search)
        return m_systems->setFocus();
    if (isEnter && !isInButton && !m_start->isDefault())
        return;
    const int row = m_systems->currentIndex().row();
    const bool isKey = event->matches(QKeySequence::DeleteEndOfLine) ||
                       event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_K);
    if (isKey && m_systems->hasFocus() && row >= 0 && m_model.cureOf(row) == ProposalCure::SetKey)
        return cure(row);
    QDialog::keyPressEvent(event);
}

/// Leaves the choice as it is, also where its file is gone: then there is nothing chosen to be
/// seen.
void UpgradeDialog::fillPackages()
{
    const QSignalBlocker quiet(m_package);
    const QStringList chosen =
        m_package->count() > 0 ? m_model.chosen() : m_open->proposal().chosen;
    m_library = m_open->proposal().library;
    m_package->clear();
    if (m_open->proposal().chosen.size() > 1)
        m_package->addItem(tr("%n packages, to each system its own", nullptr,
                              int(m_open->proposal().chosen.size())),
                           m_open->proposal().chosen);
    for (const Package &package : std::as_const(m_library))
        m_package->addItem(icon(lookOf(package.condition)), labelOfPackage(package),
                           QStringList{package.fileName});
    m_package->setCurrentIndex(chosen.isEmpty() ? -1 : m_package->findData(chosen));
    m_package->setPlaceholderText(m_library.isEmpty()
                                      ? tr("There is no package in the software folder")
                                      : tr("Choose a package"));
}

void UpgradeDialog::choosePackage()
{
    m_model.choose(m_package->currentIndex() < 0 ? m_open->proposal().chosen
                                                 : m_package->currentData().toStringList());
    constexpr int Widest = 260;
    fitColumns(*m_systems, ProposalModel::Expected);
    for (int column = 0; column < ProposalModel::Expected; ++column)
        m_systems->setColumnWidth(column, std::min(m_systems->columnWidth(column), Widest));
}

void UpgradeDialog::takeChange()
{
    if (m_library != m_open->proposal().library)
        fillPackages();
    m_model.judgeAgain();
}

void UpgradeDialog::refresh()
{
    showHeadline();
    showReason();
    showTimes();
    showStart();
}

void UpgradeDialog::showHeadline()
{
    const int systems = m_model.rowCount();
    const QStringList chosen = m_model.chosen();
    QString what = tr("Which package?");
    if (chosen.size() > 1) {
        what = tr("%n packages", nullptr, int(chosen.size()));
    } else if (chosen.size() == 1) {
        const auto name = parsePackageName(chosen.first());
        what = name ? Wording::packageTitle(*name) : chosen.first();
    }
    m_headline->setText(chosen.isEmpty()
                            ? what
                            : tr("%1 for %n system(s)", "package or packages", systems).arg(what));
    QList<Chip> chips;
    if (!chosen.isEmpty() && m_model.gone().isEmpty()) {
        for (const auto &[expectation, count] : expectationsOf(m_model.assessments()))
            chips.append({countText(expectation, count), lookOf(expectation).tone});
    }
    m_chips->setChips(chips);
}

bool UpgradeDialog::sendsOtherHardware() const
{
    return std::ranges::any_of(m_model.ticked(), [](const Assessment &assessment) {
        return assessment.prospect == Prospect::OtherHardware;
    });
}

void UpgradeDialog::showReason()
{
    const bool asks = sendsOtherHardware();
    m_reasonName->setVisible(asks);
    m_reason->setVisible(asks);
}

void UpgradeDialog::cure(int row)
{
    switch (m_model.cureOf(row)) {
    case ProposalCure::SetKey:
        Q_EMIT m_open->keyRequested(m_model.systemAt(row), this);
        break;
    case ProposalCure::SendAllTheSame:
        m_model.setTicked({row}, true);
        m_reason->setFocus();
        break;
    case ProposalCure::None:
        break;
    }
}

bool UpgradeDialog::isLater() const
{
    return m_when->currentIndex() == Later;
}

QDateTime UpgradeDialog::begin() const
{
    return isLater() ? m_notBefore->dateTime() : m_open->surroundings().clock.now();
}

bool UpgradeDialog::isTooLate() const
{
    return m_deadline->isChecked() && m_dropAfter->dateTime() <= begin();
}

void UpgradeDialog::showTimes()
{
    m_notBefore->setVisible(isLater());
    m_dropAfter->setEnabled(m_deadline->isChecked());
    m_tooLate->setFault(isTooLate() ? tooLateText() : QString());
    m_length->setText(lengthText());
}

std::optional<std::chrono::seconds> UpgradeDialog::length() const
{
    const auto packageOf = [this](const QString &fileName) {
        return std::ranges::find(m_library, fileName, &Package::fileName);
    };
    QList<PlannedUpgrade> planned;
    for (const Assessment &assessment : m_model.ticked()) {
        PlannedUpgrade upgrade;
        for (const QString &fileName : assessment.stepsBefore + QStringList{assessment.fileName}) {
            const auto package = packageOf(fileName);
            if (package == m_library.end())
                return {};
            upgrade.family = package->name.family;
            upgrade.sizes.append(package->size);
        }
        planned.append(upgrade);
    }
    const OpenProposal::Surroundings &around = m_open->surroundings();
    return around.lengths.lengthOf(planned, around.settings.simultaneousDownloads);
}

QString UpgradeDialog::lengthText() const
{
    const auto count = m_model.ticked().size();
    if (count == 0)
        return {};
    const Settings &settings = m_open->surroundings().settings;
    QStringList parts;
    if (count > 1)
        parts.append(tr("%n at once", "systems", settings.simultaneousDownloads));
    const auto took = length();
    if (!took) {
        parts.append(tr("how long it takes is not known before the first one is proved"));
        return Wording::joined(parts);
    }
    const int minutes = minutesOf(*took);
    parts.append(minutes < 100 ? tr("about %n min", "minutes", minutes)
                               : tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60));
    const bool hasHours = settings.dailyFrom.isValid() && settings.dailyUntil.isValid();
    if (hasHours)
        parts.append(tr("only between %1 and %2", "times of day")
                         .arg(QLocale().toString(settings.dailyFrom, QLocale::ShortFormat),
                              QLocale().toString(settings.dailyUntil, QLocale::ShortFormat)));
    else
        parts.append(
            Wording::finish(begin().addSecs(took->count()), m_open->surroundings().clock.now()));
    return Wording::joined(parts);
}

QString UpgradeDialog::tooLateText()
{
    return tr("This moment has passed before the upgrade may begin. Choose a later one.");
}

/// Why nothing can be started as the dialog stands; empty where something can.
QString UpgradeDialog::hindrance() const
{
    if (m_model.chosen().isEmpty())
        return tr("Choose a package first.");
    if (const QStringList gone = m_model.gone(); !gone.isEmpty())
        return tr("%1 is no longer in the software folder. Choose another package.", "a file")
            .arg(gone.first());
    if (m_model.ticked().isEmpty())
        return tr("No system is ticked.");
    if (sendsOtherHardware() && m_reason->text().simplified().isEmpty())
        return tr("Say why other hardware gets the package.");
    return isTooLate() ? tooLateText() : QString();
}

QString UpgradeDialog::startText() const
{
    const QList<Assessment> ticked = m_model.ticked();
    const int count = int(ticked.size());
    const int back =
        int(std::ranges::count(ticked, Prospect::WillDowngrade, &Assessment::prospect));
    if (count == 0)
        return tr("Upgrade");
    if (isLater())
        return tr("Schedule for %1", "a moment")
            .arg(Wording::moment(begin(), m_open->surroundings().clock.now()));
    if (back == count)
        return tr("Downgrade %n system(s)", nullptr, back);
    if (back > 0)
        return tr("Upgrade %1, downgrade %2", "systems").arg(count - back).arg(back);
    return tr("Upgrade %n system(s)", nullptr, count);
}

void UpgradeDialog::showStart()
{
    const QString why = hindrance();
    const bool isRisky = Uplift::isRisky(m_model.ticked(), true);
    m_start->setText(startText());
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    m_start->setAccessibleDescription(why);
    const int hidden = m_systems->hiddenTicks();
    m_hint->setText(!why.isEmpty() ? why
                    : hidden > 0 ? tr("%n of them are ticked and not shown now.", "systems", hidden)
                                 : tr("Nothing is sent before you press the button."));
    // What needs a look first is never started by the Enter that opened the dialog.
    m_start->setDefault(!isRisky);
    m_cancel->setDefault(isRisky);
}

QList<UpgradeOrder> UpgradeDialog::orders() const
{
    UpgradeOrder usual{.fileNames = m_model.chosen()};
    if (isLater())
        usual.notBefore = m_notBefore->dateTime().toUTC();
    if (m_deadline->isChecked())
        usual.dropAfter = m_dropAfter->dateTime().toUTC();
    UpgradeOrder insisted = usual;
    insisted.reason = m_reason->text().simplified();
    for (const Assessment &assessment : m_model.ticked())
        (assessment.prospect == Prospect::OtherHardware ? insisted : usual)
            .systems.append(assessment.endpoint);
    QList<UpgradeOrder> orders{usual, insisted};
    orders.removeIf([](const UpgradeOrder &order) { return order.systems.isEmpty(); });
    return orders;
}

} // namespace Uplift
