// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagescreenshots.h"

#include "fakedialogs.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <domain/messagefault.h>
#include <domain/portremedy.h>
#include <tables/historytable.h>
#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <ui/common/actions.h>
#include <ui/common/dhcpoption.h>
#include <ui/contact/contactdialog.h>
#include <ui/contact/findpage.h>
#include <ui/pages/aboutpage.h>
#include <ui/pages/callerspage.h>
#include <ui/pages/firststartpage.h>
#include <ui/pages/helppage.h>
#include <ui/pages/historypage.h>
#include <ui/pages/keyvaultpage.h>
#include <ui/pages/readinesspage.h>
#include <ui/pages/readinesspanel.h>
#include <ui/pages/sheetprinter.h>
#include <ui/pages/shortcutspage.h>
#include <ui/pages/supportpage.h>
#include <ui/progresswindow.h>
#include <ui/settings/settingspage.h>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace Uplift
{

namespace
{

using Save = std::function<void(QWidget &, const QString &)>;

const Listening Usual{QStringLiteral("0.0.0.0"),
                      80,
                      {QStringLiteral("http://10.0.0.5"), QStringLiteral("http://172.17.0.1")},
                      {}};

Readiness found(bool isGood)
{
    Readiness readiness;
    readiness.done = readiness.total = 5;
    readiness.listening = Usual;
    readiness.cards = {
        {QStringLiteral("Ethernet"), QStringLiteral("10.0.0.5"), CardKind::Wired},
        {QStringLiteral("docker0"), QStringLiteral("172.17.0.1"), CardKind::Virtual}};
    readiness.firewall = FirewallFinding{.firewall = QStringLiteral("ufw"),
                                         .remedy = QStringLiteral("sudo ufw allow 80/tcp")};
    const QString url = QStringLiteral("http://10.0.0.5/tms/public/data/SystemSoftware/"
                                       "s52010tc6_3_0.pkg");
    readiness.fetches = {{url, FetchOutcome::Fetched, {}}};
    if (!isGood) {
        readiness.listening.port = 8080;
        readiness.listening.problems = {
            {ErrorCode::PortInUse, {QStringLiteral("0.0.0.0"), QStringLiteral("80")}}};
        readiness.holder = PortHolder{QStringLiteral("nginx"), 812};
        readiness.firewall->place = QStringLiteral("settings:firewall");
    }
    return readiness;
}

void drawSettings(const Save &save)
{
    FakeDialogs dialogs;
    Settings settings;
    settings.softwareDirectory = QStringLiteral("/srv/packages");
    settings.certificateFile = QStringLiteral("/etc/uplift/console.p12");
    SettingsPage page(
        {.settings = settings,
         .situation = {.systems = 11},
         .hasTray = true,
         .listening = {.problems = {{ErrorCode::PassphraseWrong, {settings.certificateFile}}}},
         .keyPassphrase = {.isKept = true,
                           .keeping = {.store = KeyStore::Works},
                           .isNeeded = true}},
        dialogs);
    page.show();
    auto *tabs = page.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(page, QStringLiteral("settings%1").arg(i));
    }
}

QPushButton *filledButton(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

/// What can stand in the way of the port, one picture each.
void drawObstacles(FirstStartPage &page, const Save &save)
{
    Readiness forbidden = found(false);
    forbidden.holder.reset();
    forbidden.listening.problems = {
        {ErrorCode::PortNotAllowed, {QStringLiteral("0.0.0.0"), QStringLiteral("80")}}};
    forbidden.portRemedy =
        portRemedyFor({OperatingSystem::Linux, QStringLiteral("/home/ola/Downloads/uplift")},
                      forbidden.listening, {});
    page.showReadiness(forbidden);
    save(page, QStringLiteral("first3-right"));
    Readiness held = found(false);
    held.portRemedy = portRemedyFor({OperatingSystem::Linux}, held.listening, held.holder);
    page.showReadiness(held);
    save(page, QStringLiteral("first3-holder"));
    Readiness closed = found(true);
    closed.firewall = FirewallFinding{.state = FirewallState::Blocks,
                                      .firewall = QStringLiteral("Windows"),
                                      .place = QStringLiteral("settings:firewall")};
    closed.firewall->remedy = firewallRemedyFor(
        {OperatingSystem::Windows, QStringLiteral("C:\\Program Files\\Uplift\\uplift.exe")},
        closed.firewall->firewall, 80, true);
    page.showReadiness(closed);
    save(page, QStringLiteral("first3-firewall"));
    page.showReadiness(found(true));
    save(page, QStringLiteral("first3"));
}

void drawFirstStart(const Save &save, const Facts &facts, const SystemsTable &systems)
{
    FakeDialogs dialogs;
    const QString suggested = QStringLiteral("/home/ola/Documents/Uplift packages");
    FirstStartPage onMacOs({.system = OperatingSystem::MacOs}, dialogs);
    onMacOs.show();
    save(onMacOs, QStringLiteral("first0-macos"));
    FirstStartPage page({.suggestedFolder = suggested, .listening = Usual}, dialogs);
    page.show();
    save(page, QStringLiteral("first0"));
    filledButton(page)->click();
    save(page, QStringLiteral("first1"));
    page.setSoftwareFolder(suggested);
    save(page, QStringLiteral("first1-none"));
    page.setPackages(facts.packages);
    page.setIgnored({{QStringLiteral("s53200ce9_15_17.zip")}});
    save(page, QStringLiteral("first1-found"));
    filledButton(page)->click();
    page.showReadiness(found(true));
    save(page, QStringLiteral("first2"));
    filledButton(page)->click();
    drawObstacles(page, save);
    filledButton(page)->click();
    save(page, QStringLiteral("first4"));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    for (int server = 0; server < DhcpServerCount; ++server) {
        page.findChild<QComboBox *>(QStringLiteral("dhcpServer"))->setCurrentIndex(server);
        save(page, QStringLiteral("first4-dhcp%1").arg(server));
    }
    filledButton(page)->click();
    save(page, QStringLiteral("first5"));
    SystemRow row = *systems.find(SampleDownloading);
    row.endpoint.identification.systemName = QStringLiteral("NewYork");
    row.endpoint.sourceAddress = QStringLiteral("192.0.2.7");
    row.update = {UpdateAtHand::Kind::Available, QStringLiteral("TC7.3.21")};
    page.showCaller(row);
    save(page, QStringLiteral("first5-called"));
}

void drawContact(const Save &save, const SystemsTable &systems)
{
    const Endpoint endpoint = systems.find(SampleDownloading)->endpoint;
    FormerManager former{.endpoint = endpoint.id, .address = QStringLiteral("tms.example.com")};
    former.borrowedAt = endpoint.lastHeard;
    ContactDialog dialog({.endpoint = endpoint, .former = former});
    dialog.show();
    dialog.take(FingerprintQuestion{.endpoint = endpoint.id,
                                    .fingerprint = QStringLiteral("5f1ca0b2").repeated(8)});
    dialog.take(ContactReport{endpoint.id, ContactAction::Read,
                              ContactFailure{ContactProblem::FingerprintUnknown,
                                             QStringLiteral("5f1ca0b2").repeated(8)}});
    save(dialog, QStringLiteral("contact"));
    ContactDialog waiting({.endpoint = endpoint, .keeping = {KeyStore::Locked, {}}});
    waiting.show();
    waiting.take(ContactUnderWay{endpoint.id, ContactAction::StartUpgrade, true});
    save(waiting, QStringLiteral("contact-waiting"));
    waiting.take(
        ContactReport{endpoint.id, ContactAction::StartUpgrade,
                      ContactFailure{ContactProblem::SignInPage, QStringLiteral("/web/signin")}});
    save(waiting, QStringLiteral("contact-signin"));
    waiting.take(ContactReport{endpoint.id, ContactAction::StartUpgrade,
                               ContactFailure{ContactProblem::WrongPassword, {}}});
    save(waiting, QStringLiteral("contact-wrong"));
    FindPage find(systems);
    find.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("10.0.1.0/24"));
    find.show();
    find.take(
        FindingProgress{.total = 254, .tried = 120, .found = 1, .awaited = 7, .isRunning = true});
    find.take(FindingResult{.address = QStringLiteral("10.0.1.4"), .endpoint = endpoint.id});
    find.take(FindingResult{.address = QStringLiteral("10.0.1.9"),
                            .failure = ContactFailure{ContactProblem::WrongPassword, {}}});
    find.take(FindingResult{
        .address = QStringLiteral("10.0.1.20"),
        .failure = ContactFailure{ContactProblem::SignInPage, QStringLiteral("/web/signin")}});
    find.take(FindingResult{.address = QStringLiteral("10.0.1.21"),
                            .failure = ContactFailure{ContactProblem::NotAllowed, {}}});
    save(find, QStringLiteral("find"));
    FindPage wrong(systems);
    wrong.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("10.0.1.0/24, 10.0.1.x"));
    wrong.show();
    wrong.take(AddressListError{AddressListProblem::Unreadable, QStringLiteral("10.0.1.x")});
    save(wrong, QStringLiteral("find-wrong"));
}

/// Two pages of a long sheet, as they are printed.
void drawChangeSheet(const Save &save, const Facts &facts, const QDateTime &now)
{
    ChangeSheet sheet{.operatorName = QStringLiteral("Ola Nordmann"),
                      .remark = QStringLiteral("Ticket 4711"),
                      .madeAt = now};
    for (int i = 0; i < 50; ++i) {
        Upgrade upgrade = facts.upgrades.at(i % facts.upgrades.size());
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = Outcome(1 + i % 6);
        upgrade.fromVersion = QStringLiteral("ce9.14.3.ecb8718a646");
        upgrade.createdAt = now.addSecs(-3754);
        upgrade.endedAt = now;
        upgrade.orderedBy = QStringLiteral("administrator@example.org");
        sheet.lines.append(
            {upgrade, facts.endpoints.at(i % facts.endpoints.size()), QByteArray(32, 'x')});
    }
    QImage paper(1400, 960, QImage::Format_RGB32);
    paper.setDotsPerMeterX(5000);
    paper.setDotsPerMeterY(5000);
    const SheetPages pages(ChangeSheetWording::html(sheet), HistoryPage::tr("Change sheet"), paper,
                           paper.size());
    for (int page = 0; page < 2; ++page) {
        paper.fill(Qt::white);
        QPainter painter(&paper);
        pages.paint(painter, page);
        painter.end();
        QLabel label;
        label.setPixmap(QPixmap::fromImage(paper));
        label.setFixedSize(paper.size());
        save(label, QStringLiteral("sheet%1").arg(page + 1));
    }
}

void drawCallers(const Save &save, const Clock &clock)
{
    CallersPage page(clock);
    qint64 id = 0;
    const auto entry = [&](int secondsAgo, LogKind kind, const QStringList &arguments) {
        return LogEntry{.id = ++id,
                        .at = clock.now().addSecs(-secondsAgo),
                        .kind = kind,
                        .arguments = arguments};
    };
    const QString path = QStringLiteral("/pwx/tp/default/event");
    page.take(
        {entry(90, LogKind::CallerRefused, {QStringLiteral("192.0.2.17"), QStringLiteral("214")}),
         entry(4000, LogKind::CallerRefused, {QString(), QStringLiteral("1893")}),
         entry(700, LogKind::StrayDownload,
               {QStringLiteral("10.0.0.77"), QStringLiteral("s52010tc6_3_0.pkg")}),
         entry(30, LogKind::UnreadableMessage,
               {QStringLiteral("10.0.0.91"), QStringLiteral("Start tag expected."),
                word(MessageFault::NotXml), QStringLiteral("1"), QStringLiteral("1")}),
         entry(86400, LogKind::UnidentifiedCheckIn, {QStringLiteral("10.0.0.92")}),
         entry(3, LogKind::StrayCheckIn,
               {QStringLiteral("10.0.0.93"), path,
                QStringLiteral("tms/public/external/management/"
                               "SystemManagementService.asmx")}),
         entry(5, LogKind::CalledByGet, {QStringLiteral("10.0.0.94"), path}),
         entry(200000, LogKind::EntriesLost, {QStringLiteral("1204")})},
        true);
    page.view().setCurrentIndex(page.view().model()->index(0, 0));
    page.show();
    save(page, QStringLiteral("callers"));
}

} // namespace

void drawPages(const Save &save)
{
    const TestClock clock;
    FakeDialogs dialogs;
    const Facts facts = sampleRollout(clock.now());
    SystemsTable systems(clock);
    systems.applyFacts(facts);
    PackagesTable packages;
    packages.applyFacts(facts);
    drawSettings(save);
    drawCallers(save, clock);
    drawFirstStart(save, facts, systems);
    drawContact(save, systems);
    drawChangeSheet(save, facts, clock.now());
    for (const bool isGood : {true, false}) {
        ReadinessPage page;
        page.panel().showReadiness(found(isGood));
        page.show();
        save(page, isGood ? QStringLiteral("readiness") : QStringLiteral("readiness-bad"));
    }
    HistoryPage historyPage({clock, dialogs, systems, packages});
    historyPage.take(facts.upgrades, true);
    historyPage.show();
    save(historyPage, QStringLiteral("history"));
    KeyVaultPage keys(systems);
    keys.findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("Serial number: FTT1703007B\nRelease key: 1TC006-1-0C22E348\n"
                       "Option key: 1N000-1-AA7A4A09\n\n"
                       "Serial number: FTT9999999Z\nKey: 1TC007-1-5A1B2C3D\n"));
    keys.show();
    save(keys, QStringLiteral("keys"));
    HelpPage help;
    help.show();
    save(help, QStringLiteral("help"));
    AboutPage about;
    about.show();
    save(about, QStringLiteral("about"));
    const Actions actions;
    ShortcutsPage shortcuts(actions);
    shortcuts.show();
    save(shortcuts, QStringLiteral("shortcuts"));
    SupportPage support;
    support.show(
        {{QStringLiteral("about.txt"),
          "version: 0.1.0\nQt: 6.4.2\nsystem: Debian GNU/Linux 12 (bookworm)\n"},
         {QStringLiteral("settings.txt"), "path_secret: •••\nlog_days: 400\n"},
         {QStringLiteral("logs/uplift.log"),
          QByteArray("2026-11-30T08:43:16.123Z info listening on 0.0.0.0 port 80\n").repeated(900)},
         {QStringLiteral("crashes/crash-20261130T084316Z-4711.told.txt"), "ended: …\n"}});
    support.show();
    save(support, QStringLiteral("support"));
    ProgressWindow progress;
    progress.setSummary({.systems = 11,
                         .waiting = 2,
                         .running = 4,
                         .proved = 3,
                         .needOperator = 1,
                         .bytesPerSecond = 38'000'000});
    progress.show();
    save(progress, QStringLiteral("progress"));
}

} // namespace Uplift
