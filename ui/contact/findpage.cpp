// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findpage.h"

#include <ui/common/copying.h>
#include <ui/common/fieldfault.h>
#include <ui/common/icons.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/textbox.h>
#include <ui/common/theme.h>
#include <ui/common/wrappingdelegate.h>

#include <tables/columns.h>
#include <tables/wording/wording.h>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>
#include <QTreeView>
#include <utility>

namespace Uplift
{

namespace
{

/// Adds the sign of whether it is a system.
class FoundDelegate : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WrappingDelegate::initStyleOption(option, index);
        const bool failed = index.data(NeedsOperatorRole).toBool();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = icon(failed ? Look{QStringLiteral("warning"), Tone::Warning}
                                   : Look{QStringLiteral("system"), Tone::Good});
    }
};

} // namespace

FindPage::FindPage(const SystemsTable &systems, QWidget *parent)
    : Page(parent)
    , m_found(systems)
    , m_explanation(quietLabel(this))
    , m_addresses(new TextBox(this))
    , m_protocol(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_bar(new QProgressBar(this))
    , m_sentence(wrappedLabel(this))
    , m_view(new QTreeView(this))
    , m_confirm(new QPushButton(this))
    , m_search(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_addressesLabel = nameLabel(m_addresses, this);
    m_fault = new FieldFault(*m_addresses, this);
    m_protocolLabel = nameLabel(m_protocol, this);
    m_userLabel = nameLabel(m_user, this);
    m_passwordLabel = nameLabel(m_password, this);
    m_addresses->setTabChangesFocus(true);
    // Level with the first line of the box.
    const int above = m_addresses->frameWidth() + int(m_addresses->document()->documentMargin());
    m_addressesLabel->setContentsMargins(0, above, 0, 0);
    m_addresses->setMaximumHeight(m_addresses->fontMetrics().lineSpacing() * 4);
    m_protocol->addItem(QStringLiteral("HTTPS"), int(ContactProtocol::Https));
    m_protocol->addItem(QStringLiteral("HTTP"), int(ContactProtocol::Http));
    m_password->setEchoMode(QLineEdit::Password);
    m_view->setModel(&m_found);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(1, new FoundDelegate(m_view));
    m_view->setColumnWidth(0, 150);
    softenSelection(*m_view);
    m_search->setDefault(true);
    fillWithAccent(*m_search);
    for (QPushButton *button : {m_confirm, m_cancel, m_close})
        button->setAutoDefault(false);
    arrange();
    connect(m_search, &QPushButton::clicked, this, &FindPage::search);
    connect(m_addresses, &TextBox::textChanged, this, [this] {
        if (std::exchange(m_error, std::nullopt))
            refresh(); // it is being mended
    });
    connect(m_cancel, &QPushButton::clicked, this, &FindPage::cancelRequested);
    connect(m_confirm, &QPushButton::clicked, this, &FindPage::confirmCertificates);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, [this] {
        QStringList lines;
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            lines.append(Wording::copiedRow(
                {row.data().toString(), row.siblingAtColumn(1).data().toString()}));
        copyText(lines.join(u'\n'), *m_view);
    });
    startAt(*this, {800, 560});
    retranslate();
}

void FindPage::arrange()
{
    auto *form = new QGridLayout;
    form->addWidget(m_addressesLabel, 0, 0, Qt::AlignTop);
    form->addWidget(m_addresses, 0, 1, 1, 5);
    form->addWidget(m_fault, 1, 1, 1, 5);
    form->addWidget(m_protocolLabel, 2, 0);
    form->addWidget(m_protocol, 2, 1);
    form->addWidget(m_userLabel, 2, 2);
    form->addWidget(m_user, 2, 3);
    form->addWidget(m_passwordLabel, 2, 4);
    form->addWidget(m_password, 2, 5);
    form->setColumnStretch(3, 1);
    form->setColumnStretch(5, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addStretch(1);
    buttons->addWidget(m_search);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addLayout(form);
    layout->addWidget(m_bar);
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
}

void FindPage::search()
{
    m_found.clear();
    m_questions.clear();
    m_error.reset();
    m_progress = {.isRunning = true};
    refresh();
    Q_EMIT searchRequested(m_addresses->toPlainText(),
                           ContactProtocol(m_protocol->currentData().toInt()), m_user->text(),
                           m_password->text());
}

void FindPage::confirmCertificates()
{
    for (const auto &[address, fingerprint] : m_questions.asKeyValueRange())
        Q_EMIT fingerprintConfirmed(address, fingerprint);
    search();
}

void FindPage::take(const ContactFact &fact)
{
    if (const auto *progress = std::get_if<FindingProgress>(&fact))
        m_progress = *progress;
    else if (const auto *result = std::get_if<FindingResult>(&fact))
        m_found.add(*result);
    else if (const auto *error = std::get_if<AddressListError>(&fact)) {
        m_error = *error;
        m_progress = {};
        m_addresses->setFocus();
    } else if (const auto *question = std::get_if<FingerprintQuestion>(&fact);
               question && question->endpoint == 0)
        m_questions.insert(question->address, question->fingerprint);
    else
        return;
    refresh();
}

void FindPage::refresh()
{
    const bool isRunning = m_progress.isRunning;
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, m_progress.total);
    m_bar->setValue(m_progress.tried);
    m_search->setVisible(!isRunning);
    m_cancel->setVisible(isRunning);
    m_confirm->setVisible(!isRunning && !m_questions.isEmpty());
    m_confirm->setText(
        tr("&Trust %n certificate(s) and search again", nullptr, int(m_questions.size())));
    m_fault->setFault(m_error ? Wording::addressListError(*m_error).text() : QString());
    if (isRunning) {
        QString text = tr("%1 of %2 addresses tried, %3 found.")
                           .arg(m_progress.tried)
                           .arg(m_progress.total)
                           .arg(m_progress.found);
        if (m_progress.awaited > 0)
            text += u' ' + tr("%n system(s) took the connection and are still to answer: slow ones "
                              "take up to a minute.",
                              nullptr, m_progress.awaited);
        m_sentence->setText(text);
    } else if (m_progress.total > 0) {
        m_sentence->setText(m_progress.tried < m_progress.total
                                ? tr("Stopped: %n system(s) found.", nullptr, m_progress.found)
                                : tr("Done: %n system(s) found.", nullptr, m_progress.found));
    } else {
        m_sentence->clear();
    }
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void FindPage::retranslate()
{
    setWindowTitle(tr("Add systems"));
    m_explanation->setText(
        tr("Systems that answer are added to the list. With user name and password Uplift can "
           "borrow them afterwards: point them here, upgrade them, and give them back."));
    m_addressesLabel->setText(tr("&Addresses:"));
    m_addresses->setPlaceholderText(tr("10.0.0.5, 10.0.0.10-20, 10.0.1.0/24"));
    m_protocolLabel->setText(tr("&Protocol:"));
    m_userLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("Pass&word:"));
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_view->setAccessibleName(tr("What was found"));
    m_search->setText(tr("&Search"));
    m_cancel->setText(tr("S&top"));
    m_close->setText(tr("Close"));
    m_found.refresh();
    refresh();
}

} // namespace Uplift
