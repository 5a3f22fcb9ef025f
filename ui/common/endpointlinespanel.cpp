// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlinespanel.h"

#include "commandbox.h"
#include "copying.h"
#include "dhcpoption.h"
#include "endpointlines.h"
#include "icons.h"
#include "page.h"
#include "spacing.h"

#include <tables/wording/wording.h>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace Uplift
{

namespace
{

QStringList linesFor(const QString &address)
{
    return endpointLines(address).split(u'\n', Qt::SkipEmptyParts);
}

QVBoxLayout *tabLayout(QWidget *tab)
{
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, Space::Double, 0, 0);
    layout->setSpacing(Space::Unit);
    return layout;
}

} // namespace

EndpointLinesPanel::EndpointLinesPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(linesTab(), QString());
    m_tabs->addTab(dhcpTab(), QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    refresh();
}

QWidget *EndpointLinesPanel::linesTab()
{
    auto *tab = new QWidget;
    m_explanation = wrappedLabel(tab);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Space::Unit);
    m_grid->setVerticalSpacing(Space::Half);
    const QStringList lines = linesFor(QString());
    for (int row = 0; row < lines.size(); ++row) {
        QLabel *line = wrappedLabel(tab);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *copy = new QPushButton(icon(QStringLiteral("copy")), QString(), tab);
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, line, [line, copy] { copyText(line->text(), *copy); });
        m_grid->addWidget(line, row, 0);
        m_grid->addWidget(copy, row, 1, Qt::AlignTop);
        m_lines.append(line);
        m_copies.append(copy);
    }
    m_grid->setColumnStretch(0, 1);
    m_copyAll = new QPushButton(icon(QStringLiteral("copy")), QString(), tab);
    m_copyAll->setAutoDefault(false);
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { copyText(endpointLines(m_address), *m_copyAll); });
    auto *layout = tabLayout(tab);
    layout->addWidget(m_explanation);
    layout->addLayout(m_grid);
    layout->addWidget(m_copyAll, 0, Qt::AlignTrailing);
    layout->addStretch(1);
    return tab;
}

QWidget *EndpointLinesPanel::dhcpTab()
{
    auto *tab = new QWidget;
    m_dhcpExplanation = wrappedLabel(tab);
    m_server = new QComboBox(tab);
    m_server->setObjectName(QStringLiteral("dhcpServer"));
    for (int server = 0; server < DhcpServerCount; ++server)
        m_server->addItem(nameOf(DhcpServer(server)));
    m_serverName = nameLabel(m_server, tab);
    connect(m_server, &QComboBox::currentIndexChanged, this, &EndpointLinesPanel::refreshDhcp);
    m_place = quietLabel(tab);
    m_option = new CommandBox(tab);
    m_limits = quietLabel(tab);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Space::Unit);
    choice->addWidget(m_serverName);
    choice->addWidget(m_server);
    choice->addStretch(1);
    auto *layout = tabLayout(tab);
    layout->addWidget(m_dhcpExplanation);
    layout->addLayout(choice);
    layout->addWidget(m_place);
    layout->addWidget(m_option);
    layout->addWidget(m_limits);
    layout->addStretch(1);
    return tab;
}

void EndpointLinesPanel::setAddress(const QString &address)
{
    m_address = address;
    refreshLines();
    refreshDhcp();
}

void EndpointLinesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void EndpointLinesPanel::refresh()
{
    m_tabs->setAccessibleName(tr("How an endpoint learns the address"));
    m_tabs->setTabText(0, tr("&On the endpoint"));
    m_tabs->setTabText(1, tr("By &DHCP"));
    m_explanation->setText(
        tr("Open the endpoint's command line (ssh admin@its-address) and enter these lines. They "
           "are the same on TC and on CE; software that does not know the last line does not need "
           "it."));
    m_copyAll->setText(tr("Copy &all lines"));
    m_dhcpExplanation->setText(
        tr("Option 242 tells endpoints their manager's address: those in provisioning mode TMS "
           "that have none of their own. They ask for it when they start."));
    m_serverName->setText(tr("DHCP &server:"));
    m_server->setAccessibleName(tr("DHCP server"));
    refreshLines();
    refreshDhcp();
}

void EndpointLinesPanel::refreshLines()
{
    const QStringList lines = linesFor(m_address);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        m_lines.at(row)->setText(lines.value(row));
        m_copies.at(row)->setText(tr("Copy"));
        m_copies.at(row)->setAccessibleName(tr("Copy line %1").arg(row + 1));
    }
}

/// Where the text belongs.
static QString placeOf(DhcpServer server)
{
    switch (server) {
    case DhcpServer::WindowsServer:
        return EndpointLinesPanel::tr("In PowerShell on the DHCP server, as administrator. For "
                                      "one scope only, add -ScopeId and its number to the second "
                                      "line.");
    case DhcpServer::IscDhcpd:
        return EndpointLinesPanel::tr("In dhcpd.conf: the first line at the top, the second there "
                                      "or in the subnet of the endpoints. Then restart dhcpd.");
    case DhcpServer::Kea:
        return EndpointLinesPanel::tr("In kea-dhcp4.conf, right behind “\"Dhcp4\": {”. Where one "
                                      "of the lists is there already, add the line in braces to "
                                      "it. Then restart Kea.");
    case DhcpServer::Dnsmasq:
        return EndpointLinesPanel::tr("In dnsmasq.conf. Then restart dnsmasq.");
    }
    return {};
}

void EndpointLinesPanel::refreshDhcp()
{
    const auto server = DhcpServer(m_server->currentIndex());
    const QString option = dhcpOption(server, m_address);
    m_place->setText(placeOf(server));
    m_place->setVisible(!option.isEmpty());
    m_option->setCommand(option);
    QStringList limits;
    if (option.isEmpty())
        limits.append(tr("The option holds an IPv4 address, and none of this computer is known."));
    if (hasSecretPath(m_address))
        limits.append(tr("It does not tell the path, which has a secret here: enter the line with "
                         "ExternalManager Path on each endpoint all the same."));
    if (!option.isEmpty() && !isOnUsualPort(m_address))
        limits.append(tr("It does not tell a port either: endpoints call port 80, and Uplift is to "
                         "listen there."));
    m_limits->setText(Wording::paragraph(limits));
    m_limits->setVisible(!limits.isEmpty());
}

} // namespace Uplift
