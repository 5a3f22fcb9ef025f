// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedendpoint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QXmlStreamReader>

namespace Uplift
{

namespace
{

QByteArray dataOf(const QString &name)
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", qPrintable(name));
    return file.readAll();
}

void send(QTcpSocket *socket, const QByteArray &status, const QByteArray &body,
          const QByteArray &extra = {})
{
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n" + extra + "\r\n" + body);
    socket->disconnectFromHost();
}

QByteArray element(const char *name, const QString &text)
{
    return QByteArray("<") + name + ">" + text.toHtmlEscaped().toUtf8() + "</" + name + ">";
}

} // namespace

ScriptedEndpoint::ScriptedEndpoint(Behaviour wanted, QObject *parent)
    : QTcpServer(parent)
    , behaviour(wanted)
    , provisioning{{QStringLiteral("Mode"), QStringLiteral("VCS")},
                   {QStringLiteral("HttpMethod"), QStringLiteral("POST")},
                   {QStringLiteral("ExternalManager/Address"), QStringLiteral("vcs.example")},
                   {QStringLiteral("ExternalManager/Path"), QStringLiteral("/old/path.asmx")},
                   {QStringLiteral("ExternalManager/Protocol"), QStringLiteral("HTTPS")}}
{
}

void ScriptedEndpoint::useTls(const QString &name)
{
    m_tlsName = name;
    m_certificate = QSslCertificate(dataOf(name + QStringLiteral("-certificate.pem")));
}

QString ScriptedEndpoint::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(serverPort());
}

QString ScriptedEndpoint::fingerprint() const
{
    return QString::fromLatin1(m_certificate.digest(QCryptographicHash::Sha256).toHex());
}

void ScriptedEndpoint::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    if (m_tlsName.isEmpty())
        return;
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(QSslKey(dataOf(m_tlsName + QStringLiteral("-key.pem")), QSsl::Rsa));
    socket->startServerEncryption();
}

void ScriptedEndpoint::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(1'000'000);
    constexpr char tlsHandshake = 0x16;
    if (all.startsWith(tlsHandshake)) {
        send(socket, "400 Bad Request", {});
        return;
    }
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = all.left(end);
    qsizetype length = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toInt();
    }
    if (all.size() < end + 4 + length)
        return;
    socket->readAll();
    answer(socket, head, all.mid(end + 4, length));
}

void ScriptedEndpoint::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QByteArray target = head.split(' ').value(1);
    requests +=
        QString::fromUtf8(head.left(head.indexOf(' ')) + ' ' + (body.isEmpty() ? target : body));
    const bool hasAny = head.toLower().contains("\r\nauthorization:");
    withCredentials += hasAny ? 1 : 0;
    switch (behaviour) {
    case Behaviour::NeverAnswers:
        return;
    case Behaviour::HangsUpAtOnce:
        socket->abort();
        return;
    case Behaviour::HangsUpInTheAnswer:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<Status>");
        socket->disconnectFromHost();
        return;
    case Behaviour::SendsWithoutEnd:
        socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * 1024 * 1024, 'x'));
        return;
    case Behaviour::IsAPrinter:
        send(socket, "200 OK", "<html><body>Toner is low</body></html>");
        return;
    case Behaviour::HasNoSuchPage:
        send(socket, "404 Not Found", "<html></html>");
        return;
    case Behaviour::SendsToHttps:
        send(socket, "301 Moved", {}, "Location: https://127.0.0.1" + target + "\r\n");
        return;
    case Behaviour::SendsElsewhere:
        send(socket, "302 Found", {}, "Location: http://127.0.0.2" + target + "\r\n");
        return;
    default:
        break;
    }
    const QByteArray wanted = "Basic " + (user + u':' + password).toUtf8().toBase64();
    if (!head.contains(wanted)) {
        send(socket, "401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"TANDBERG\"\r\n");
        return;
    }
    if (behaviour == Behaviour::ForbidsAll) {
        send(socket, "403 Forbidden", {});
        return;
    }
    const QString location = QString::fromUtf8(target).section(QStringLiteral("location="), 1);
    send(socket, "200 OK", body.isEmpty() ? documentAt(location) : put(body));
}

QByteArray ScriptedEndpoint::documentAt(const QString &location) const
{
    const QByteArray start = "<?xml version=\"1.0\"?>\n";
    if (location == QStringLiteral("/Status/SystemUnit"))
        return start + "<Status product=\"Cisco Codec\"><SystemUnit>" +
               element("ProductId", QStringLiteral("Cisco TelePresence SX20")) +
               element("ProductPlatform", QStringLiteral("SX20")) +
               element("ProductType", QStringLiteral("Cisco Codec")) + "<Software>" +
               element("Name", QStringLiteral("s52010")) + element("Version", softwareVersion) +
               "</Software><Hardware><Module>" + element("SerialNumber", serialNumber) +
               "</Module></Hardware></SystemUnit></Status>";
    if (location == QStringLiteral("/Status/Provisioning"))
        return start +
               (upgradeStatus.isEmpty()
                    ? QByteArray("<EmptyResult/>")
                    : "<Status><Provisioning><Software><UpgradeStatus>" + upgradeStatus.toUtf8() +
                          "</UpgradeStatus></Software></Provisioning></Status>");
    if (location != QStringLiteral("/Configuration/Provisioning"))
        return start + "<EmptyResult/>";
    const auto value = [this](const char *name) {
        return provisioning.value(QString::fromLatin1(name));
    };
    return start + "<Configuration product=\"Cisco Codec\"><Provisioning item=\"1\">" +
           element("Mode", value("Mode")) + element("HttpMethod", value("HttpMethod")) +
           "<ExternalManager>" + element("Address", value("ExternalManager/Address")) +
           element("Path", value("ExternalManager/Path")) +
           element("Protocol", value("ExternalManager/Protocol")) +
           "</ExternalManager></Provisioning></Configuration>";
}

QByteArray ScriptedEndpoint::put(const QByteArray &document)
{
    if (document.contains("<Configuration>"))
        return takeSettings(document);
    if (behaviour == Behaviour::RefusesCommands && document.contains("StartUpgrade"))
        return "<Command><Result status=\"Error\"><Reason>Unknown command</Reason></Result>"
               "</Command>";
    return "<Command><Result status=\"OK\"/></Command>";
}

QByteArray ScriptedEndpoint::takeSettings(const QByteArray &document)
{
    if (behaviour == Behaviour::RefusesSettings)
        return "<Configuration><Error><Description>Not permitted</Description></Error>"
               "</Configuration>";
    if (behaviour == Behaviour::ForgetsSettings)
        return "<Configuration><Success/></Configuration>";
    QXmlStreamReader xml(document);
    QStringList path;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path += xml.name().toString();
            const QString key = path.mid(2).join(u'/');
            if (provisioning.contains(key))
                provisioning[key].clear();
        } else if (token == QXmlStreamReader::Characters) {
            provisioning[path.mid(2).join(u'/')] = xml.text().toString();
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        }
    }
    return "<Configuration><Success/></Configuration>";
}

} // namespace Uplift
