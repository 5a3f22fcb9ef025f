// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be typed on an endpoint, and at a DHCP server, so that endpoints call in here.

#include "pagetext.h"

#include <ui/common/commandbox.h>
#include <ui/common/dhcpoption.h>
#include <ui/common/endpointlines.h>
#include <ui/common/endpointlinespanel.h>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Uplift;
using namespace Qt::StringLiterals;

class EndpointLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesForAnEndpoint()
    {
        const QString lines = endpointLines(u"http://10.0.0.5"_s);
        QVERIFY(lines.contains(u"xConfiguration Provisioning Mode: TMS\n"));
        QVERIFY(lines.contains(u"ExternalManager Address: \"10.0.0.5\"\n"));
        QVERIFY(lines.contains(u"tms/public/external/management/SystemManagementService.asmx"));
        QVERIFY(lines.contains(u"ExternalManager Protocol: HTTP\n"));
        QVERIFY(lines.contains(u"HttpMethod: POST\n"));
        QVERIFY(!endpointLines(u"http://10.0.0.5:8080"_s).contains(u"8080"));
        QVERIFY(endpointLines(u"http://10.0.0.5/open-sesame"_s)
                    .contains(u"\"open-sesame/tms/public/external/management/"));
        QVERIFY(isOnUsualPort(u"http://10.0.0.5"_s));
        QVERIFY(isOnUsualPort(u"https://10.0.0.5:443"_s));
        QVERIFY(!isOnUsualPort(u"http://10.0.0.5:8080"_s));
    }

    void optionOfEachServer_data()
    {
        QTest::addColumn<DhcpServer>("server");
        QTest::addColumn<QString>("text");
        // Microsoft, "Add-DhcpServerv4OptionDefinition", "Set-DhcpServerv4OptionValue".
        QTest::newRow("Windows Server")
            << DhcpServer::WindowsServer
            << u"Add-DhcpServerv4OptionDefinition -Name \"local-tms-server\" -OptionId 242 "
               "-Type IPv4Address\n"
               "Set-DhcpServerv4OptionValue -OptionId 242 -Value 10.0.0.5\n"_s;
        // dhcp-options(5), "Defining new options"; the TMS administrator guide does it so.
        QTest::newRow("ISC dhcpd") << DhcpServer::IscDhcpd
                                   << u"option local-tms-server code 242 = ip-address;\n"
                                      "option local-tms-server 10.0.0.5;\n"_s;
        // Kea Administrator Reference Manual, "Custom DHCPv4 Options".
        QTest::newRow("Kea") << DhcpServer::Kea
                             << u"\"option-def\": [\n"
                                "  { \"name\": \"local-tms-server\", \"code\": 242, "
                                "\"space\": \"dhcp4\", \"type\": \"ipv4-address\" }\n"
                                "],\n"
                                "\"option-data\": [\n"
                                "  { \"name\": \"local-tms-server\", \"data\": \"10.0.0.5\" }\n"
                                "],\n"_s;
        // dnsmasq(8), --dhcp-option: a dotted quad is sent as an address.
        QTest::newRow("dnsmasq") << DhcpServer::Dnsmasq << u"dhcp-option=242,10.0.0.5\n"_s;
    }

    void optionOfEachServer()
    {
        QFETCH(const DhcpServer, server);
        QFETCH(const QString, text);
        QCOMPARE(nameOf(server), QString::fromLatin1(QTest::currentDataTag()));
        for (const QString &address :
             {u"http://10.0.0.5"_s, u"http://10.0.0.5:8080"_s, u"http://10.0.0.5/open-sesame"_s})
            QCOMPARE(dhcpOption(server, address), text);
        for (const QString &address : {u"http://[fd00::5]"_s, u"http://console.example.org"_s,
                                       u"http://10.0.0.256"_s, QString()})
            QCOMPARE(dhcpOption(server, address), QString());
    }

    void serverIsChosenAndCopied()
    {
        EndpointLinesPanel panel;
        panel.setAddress(u"http://10.0.0.5"_s);
        panel.show();
        panel.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *servers = panel.findChild<QComboBox *>(u"dhcpServer"_s);
        QCOMPARE(servers->count(), DhcpServerCount);
        auto *box = panel.findChild<CommandBox *>();
        QStringList places;
        for (int server = 0; server < DhcpServerCount; ++server) {
            servers->setCurrentIndex(server);
            QCOMPARE(box->command(), dhcpOption(DhcpServer(server), u"http://10.0.0.5"_s));
            box->findChild<QPushButton *>()->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), box->command());
            QVERIFY2(!says(panel, u"does not tell"_s), "there is nothing it leaves out");
        }
        QVERIFY(says(panel, u"In dnsmasq.conf"_s));
    }

    void whatTheOptionCantSayIsSaid()
    {
        EndpointLinesPanel panel;
        panel.show();
        panel.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *box = panel.findChild<CommandBox *>();
        panel.setAddress(u"http://10.0.0.5/open-sesame"_s);
        QVERIFY(says(panel, u"It does not tell the path, which has a secret here"_s));
        QVERIFY(!says(panel, u"port 80"_s));
        panel.setAddress(u"http://10.0.0.5:8080"_s);
        QVERIFY(says(panel, u"endpoints call port 80"_s));
        QVERIFY(box->isVisible());
        panel.setAddress(u"http://[fd00::5]"_s);
        QVERIFY(says(panel, u"The option holds an IPv4 address"_s));
        QVERIFY(!box->isVisible());
    }

    /// As high as its lines are at that width, neither cut off nor scrolled.
    void commandsAreShownWhole()
    {
        QWidget page;
        auto *box = new CommandBox(&page);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(box);
        layout->addStretch();
        box->setCommand(QString(300, u'x') + u"\nsecond line"_s);
        page.resize(300, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *text = box->findChild<QPlainTextEdit *>();
        QVERIFY2(text->height() > 8 * text->fontMetrics().lineSpacing(), "a long word is broken");
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
        page.resize(4000, 600);
        QCoreApplication::processEvents();
        QVERIFY(text->height() < 4 * text->fontMetrics().lineSpacing());
        QVERIFY(text->height() > 2 * text->fontMetrics().lineSpacing());
        QCOMPARE(text->verticalScrollBar()->maximum(), 0);
        box->setCommand({});
        QVERIFY(!box->isVisible());
    }
};

QTEST_MAIN(EndpointLinesTest)
#include "tst_endpointlines.moc"
