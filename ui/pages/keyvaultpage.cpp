// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyvaultpage.h"

#include <ui/common/fieldfault.h>
#include <ui/common/icons.h>
#include <ui/common/masking.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/textbox.h>
#include <ui/common/theme.h>
#include <ui/common/wrappingdelegate.h>

#include <domain/releasekeycheck.h>
#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <algorithm>

namespace Uplift
{

namespace
{

enum Column { SystemColumn, SerialColumn, KeyColumn, RemarkColumn };

/// A key is a secret: the screen may be shared, and its length is nobody's business either.
QString masked(const QString &key)
{
    return key.left(4) + maskedSecret();
}

/// As wide as the box of an item that can be ticked.
QIcon emptyBox(const QWidget &view)
{
    const QStyle *style = view.style();
    QPixmap nothing(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &view),
                    style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, &view));
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

KeyVaultPage::KeyVaultPage(const SystemsTable &systems, QWidget *parent)
    : Page(parent)
    , m_systems(systems)
    , m_explanation(quietLabel(this))
    , m_mail(new TextBox(this))
    , m_view(new QTreeWidget(this))
    , m_sentence(wrappedLabel(this))
    , m_all(new QCheckBox(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_mailLabel = nameLabel(m_mail, this);
    m_fault = new FieldFault(*m_mail, this);
    m_mail->setTabChangesFocus(true);
    m_view->setRootIsDecorated(false);
    softenSelection(*m_view);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(RemarkColumn, new WrappingDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(SystemColumn, Qt::AscendingOrder);
    m_close->setAutoDefault(false);
    m_take->setDefault(true);
    fillWithAccent(*m_take);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addWidget(m_mailLabel);
    upperLayout->addWidget(m_mail);
    upperLayout->addWidget(m_fault);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    connect(m_mail, &TextBox::textChanged, this, &KeyVaultPage::read);
    connect(m_view, &QTreeWidget::itemChanged, this, &KeyVaultPage::showSentence);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        tickAll(m_all->checkState() != Qt::Unchecked); // a click says all or none
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT keysRequested(chosenKeys());
        accept();
    });
    startAt(*this, {800, 560});
    retranslate();
}

void KeyVaultPage::read()
{
    m_keys = keysInMail(m_mail->toPlainText(), m_systems.serialNumbers());
    showKeys();
}

bool KeyVaultPage::canBeTaken(const MailedKey &key) const
{
    return !isOptionKey(key) && !key.serialNumber.isEmpty();
}

/// Named so, or of that form whatever it is named.
bool KeyVaultPage::isOptionKey(const MailedKey &key) const
{
    return key.purpose == KeyPurpose::Option || checkReleaseKey(key.key) == KeyCheck::IsOptionKey;
}

/// A text that names no purpose at all is a list of what its reader looked for.
bool KeyVaultPage::isTable() const
{
    return std::ranges::all_of(
        m_keys, [](const MailedKey &key) { return key.purpose == KeyPurpose::NotNamed; });
}

QString KeyVaultPage::remarkOn(const MailedKey &key) const
{
    if (isOptionKey(key))
        return Wording::optionKey();
    if (key.serialNumber.isEmpty())
        return tr("No serial number stands before it.");
    const QString known =
        m_systems.hasReleaseKey(key.serialNumber) ? tr("Replaces the key that is set.") : QString();
    const QString unnamed = key.purpose == KeyPurpose::NotNamed && !isTable()
                                ? tr("The mail does not say whether it is a release key.")
                                : QString();
    const QString stranger = m_systems.findBySerial(key.serialNumber)
                                 ? QString()
                                 : tr("It has not called in yet: it gets the key when it does.");
    return Wording::paragraph({unnamed, stranger, known});
}

void KeyVaultPage::showKeys()
{
    const QSignalBlocker blocker(m_view);
    m_view->clear();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const MailedKey &key = m_keys.at(i);
        const Endpoint *endpoint = m_systems.findBySerial(key.serialNumber);
        auto *item = new QTreeWidgetItem(m_view);
        item->setData(SystemColumn, Qt::UserRole, i);
        item->setText(SystemColumn, endpoint ? endpoint->displayName() : tr("not known yet"));
        item->setText(SerialColumn, key.serialNumber.text());
        item->setText(KeyColumn, masked(key.key));
        const QString remark = remarkOn(key);
        item->setText(RemarkColumn, remark.isEmpty() ? tr("It has none so far.") : remark);
        item->setToolTip(RemarkColumn, remark);
        const bool canBeTaken = this->canBeTaken(key);
        const bool isExpected = key.purpose == KeyPurpose::Release || isTable();
        item->setIcon(RemarkColumn,
                      icon(!canBeTaken  ? Look{QStringLiteral("failed"), Tone::Bad}
                           : isExpected ? Look{QStringLiteral("proved"), Tone::Good}
                                        : Look{QStringLiteral("warning"), Tone::Warning}));
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        if (canBeTaken) {
            flags |= Qt::ItemIsUserCheckable;
            item->setCheckState(SystemColumn, isExpected ? Qt::Checked : Qt::Unchecked);
        }
        if (!canBeTaken)
            item->setIcon(SystemColumn, emptyBox(*m_view)); // its name below the others
        item->setFlags(flags);
    }
    fitColumns(*m_view, RemarkColumn);
    showSentence();
}

void KeyVaultPage::tickAll(bool on)
{
    const QSignalBlocker blocker(m_view);
    for (int row = 0; row < m_view->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_view->topLevelItem(row);
        if (item->flags() & Qt::ItemIsUserCheckable)
            item->setCheckState(SystemColumn, on ? Qt::Checked : Qt::Unchecked);
    }
    showSentence();
}

QList<ReleaseKey> KeyVaultPage::chosenKeys() const
{
    QList<ReleaseKey> keys;
    for (int row = 0; row < m_view->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_view->topLevelItem(row);
        const MailedKey &key = m_keys.at(item->data(SystemColumn, Qt::UserRole).toLongLong());
        if (canBeTaken(key) && item->checkState(SystemColumn) == Qt::Checked)
            keys.append({key.serialNumber, key.key});
    }
    return keys;
}

void KeyVaultPage::showSentence()
{
    const int count = int(chosenKeys().size());
    m_take->setEnabled(count > 0);
    const auto takeable =
        std::ranges::count_if(m_keys, [this](const MailedKey &key) { return canBeTaken(key); });
    m_all->setEnabled(takeable > 0);
    m_all->setCheckState(count == 0          ? Qt::Unchecked
                         : count == takeable ? Qt::Checked
                                             : Qt::PartiallyChecked);
    const bool isEmpty = m_mail->toPlainText().trimmed().isEmpty();
    m_fault->setFault(!isEmpty && m_keys.isEmpty() ? tr("There is no key in this text.")
                                                   : QString());
    m_sentence->setText(m_keys.isEmpty()
                            ? QString()
                            : tr("%1 of %2 keys will be set.").arg(count).arg(m_keys.size()));
}

void KeyVaultPage::retranslate()
{
    setWindowTitle(tr("Release keys from a mail"));
    m_explanation->setText(
        tr("Paste the text of a licence mail, or a table of serial numbers and keys. Each key goes "
           "to the serial number that stands before it. Keys once entered are all kept: a "
           "downgrade may need an old one."));
    m_mailLabel->setText(tr("&Text:"));
    m_mail->setAccessibleName(tr("Text with keys"));
    m_view->setHeaderLabels({tr("System"), tr("Serial number"), tr("Key"), tr("Remark")});
    m_view->setAccessibleName(tr("Keys found"));
    m_all->setText(tr("Tick &all"));
    m_take->setText(tr("&Set keys"));
    m_close->setText(tr("Close"));
    showKeys();
}

} // namespace Uplift
