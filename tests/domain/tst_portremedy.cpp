// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that give the program its port, for each system and what stands in the way.

#include <domain/packagefamily.h>
#include <domain/portremedy.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const ProgramPlace OnLinux{OperatingSystem::Linux, u"/usr/bin/uplift"_s};
const ProgramPlace OnMacOs{OperatingSystem::MacOs,
                           u"/Applications/Uplift.app/Contents/MacOS/uplift"_s};
const ProgramPlace OnWindows{OperatingSystem::Windows, u"C:\\Program Files\\Uplift\\uplift.exe"_s};

Listening without(ErrorCode problem, const QString &port = u"80"_s)
{
    return {.port = 8080, .problems = {{problem, {u"0.0.0.0"_s, port}}}};
}

} // namespace

class PortRemedyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void port_data()
    {
        using Holder = std::optional<PortHolder>;
        constexpr Holder Nobody;
        const Holder unknown = PortHolder{};
        QTest::addColumn<ProgramPlace>("program");
        QTest::addColumn<Listening>("listening");
        QTest::addColumn<Holder>("holder");
        QTest::addColumn<int>("kind"); // -1: no remedy
        QTest::addColumn<QString>("command");
        const auto row = [](const char *name, const ProgramPlace &program,
                            const Listening &listening, const Holder &holder, int kind,
                            const QString &command) {
            QTest::newRow(name) << program << listening << holder << kind << command;
        };
        const Listening forbidden = without(ErrorCode::PortNotAllowed);
        const Listening taken = without(ErrorCode::PortInUse);
        const int grant = int(PortRemedyKind::GrantRight);
        const int end = int(PortRemedyKind::EndHolder);
        const int show = int(PortRemedyKind::ShowHolder);

        row("all is well", OnLinux, {.port = 80}, Nobody, -1, {});
        row("another address", OnLinux, without(ErrorCode::AddressNotOurs), Nobody, -1, {});
        row("Linux, right", OnLinux, forbidden, Nobody, grant,
            u"sudo setcap cap_net_bind_service=+ep /usr/bin/uplift"_s);
        row("Linux, right, a path with a space and a quote",
            {OperatingSystem::Linux, u"/home/o'neill/my apps/uplift"_s}, forbidden, Nobody, grant,
            u"sudo setcap cap_net_bind_service=+ep '/home/o'\\''neill/my apps/uplift'"_s);
        row("Linux, right, out of an image",
            {OperatingSystem::Linux, u"/tmp/.mount_uplift/usr/bin/uplift"_s, true}, forbidden,
            Nobody, int(PortRemedyKind::AllowPorts),
            u"sudo sysctl net.ipv4.ip_unprivileged_port_start=80"_s);
        row("Linux, a service", OnLinux, taken, PortHolder{u"nginx"_s, 812}, end,
            u"sudo systemctl stop nginx"_s);
        row("Linux, a container", OnLinux, taken, PortHolder{u"docker-proxy"_s, 812}, show,
            u"docker ps --filter publish=80"_s);
        row("Linux, somebody's program", OnLinux, taken, PortHolder{u"python3"_s, 812}, -1, {});
        row("Linux, of another account", OnLinux, without(ErrorCode::PortInUse, u"8081"_s), unknown,
            show, u"sudo ss -ltnp 'sport = :8081'"_s);
        row("macOS, right", OnMacOs, forbidden, Nobody, -1, {});
        row("macOS, its own web server", OnMacOs, taken, PortHolder{u"httpd"_s, 77}, end,
            u"sudo apachectl stop"_s);
        row("macOS, of another account", OnMacOs, taken, unknown, show,
            u"sudo lsof -nP -iTCP:80 -sTCP:LISTEN"_s);
        row("Windows, kept by the system", OnWindows, forbidden, Nobody,
            int(PortRemedyKind::ShowReserved),
            u"netsh interface ipv4 show excludedportrange protocol=tcp"_s);
        row("Windows, http.sys", OnWindows, taken, PortHolder{u"System (http.sys)"_s, 4}, show,
            u"netsh http show servicestate"_s);
        row("Windows, a program", OnWindows, taken, PortHolder{u"httpd.exe"_s, 5120}, -1, {});
        row("Windows, not known", OnWindows, taken, unknown, show, u"netstat -abno -p tcp"_s);
    }

    void port()
    {
        QFETCH(const ProgramPlace, program);
        QFETCH(const Listening, listening);
        QFETCH(const std::optional<PortHolder>, holder);
        QFETCH(const int, kind);
        QFETCH(const QString, command);
        const auto remedy = portRemedyFor(program, listening, holder);
        QCOMPARE(remedy ? int(remedy->kind) : -1, kind);
        QCOMPARE(remedy ? remedy->command : QString(), command);
    }

    void firewall_data()
    {
        QTest::addColumn<ProgramPlace>("program");
        QTest::addColumn<QString>("firewall");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("command");
        QTest::newRow("ufw") << OnLinux << u"ufw"_s << false << u"sudo ufw allow 80/tcp"_s;
        QTest::newRow("firewalld") << OnLinux << u"firewalld"_s << false
                                   << u"sudo firewall-cmd --permanent --add-port=80/tcp && "
                                      "sudo firewall-cmd --reload"_s;
        QTest::newRow("iptables") << OnLinux << u"iptables"_s << false
                                  << u"sudo iptables -I INPUT -p tcp --dport 80 -j ACCEPT"_s;
        QTest::newRow("nft, whose tables have any name") << OnLinux << u"nft"_s << false << u""_s;
        const QString allow =
            u"netsh advfirewall firewall add rule name=\"Uplift\" dir=in action=allow "
            "program=\"C:\\Program Files\\Uplift\\uplift.exe\" enable=yes"_s;
        QTest::newRow("Windows") << OnWindows << u"Windows"_s << false << allow;
        QTest::newRow("Windows, refused once")
            << OnWindows << u"Windows"_s << true
            << u"netsh advfirewall firewall delete rule name=all dir=in "
               "program=\"C:\\Program Files\\Uplift\\uplift.exe\"\n"_s +
                   allow;
        QTest::newRow("macOS")
            << OnMacOs << u"macOS"_s << false
            << u"sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add "
               "/Applications/Uplift.app/Contents/MacOS/uplift && "
               "sudo /usr/libexec/ApplicationFirewall/socketfilterfw --unblockapp "
               "/Applications/Uplift.app/Contents/MacOS/uplift"_s;
    }

    void firewall()
    {
        QFETCH(const ProgramPlace, program);
        QFETCH(const QString, firewall);
        QFETCH(const bool, isRefused);
        QFETCH(const QString, command);
        QCOMPARE(firewallRemedyFor(program, firewall, 80, isRefused), command);
    }

    void familiesHaveTheirProducts()
    {
        QCOMPARE(productsOfFamily(u"s52010"_s),
                 (QStringList{u"SX20"_s, u"MX200 G2"_s, u"MX300 G2"_s}));
        QCOMPARE(productsOfFamily(u"s53350"_s), QStringList{u"Room Navigator"_s});
        QVERIFY2(productsOfFamily(u"s52000"_s).isEmpty(), "not sure enough to be said");
        QVERIFY(productsOfFamily({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PortRemedyTest)
#include "tst_portremedy.moc"
