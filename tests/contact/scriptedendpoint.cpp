// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedendpoint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
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

void ScriptedEndpoint::hangUp()
{
    for (QSslSocket *socket : findChildren<QSslSocket *>())
        socket->abort();
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
    const QByteArray body = all.mid(end + 4, length);
    if (delay.count() == 0)
        answer(socket, head, body);
    else
        QTimer::singleShot(delay, socket,
                           [this, socket, head, body] { answer(socket, head, body); });
}

void ScriptedEndpoint::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QByteArray target = head.split(' ').value(1);
    requests +=
        QString::fromUtf8(head.left(head.indexOf(' ')) + ' ' + (body.isEmpty() ? target : body));
    const bool hasAny = head.toLower().contains("\r\nauthorization:");
    withCredentials += hasAny ? 1 : 0;
    withPassword += head.toLower().contains("\r\nauthorization: basic ") ? 1 : 0;
    if (turnsAway(socket, target) || !letsIn(socket, head))
        return;
    if (!ignored.isEmpty() && body.contains(ignored))
        return;
    const QString location = QString::fromUtf8(target).section(QStringLiteral("location="), 1);
    send(socket, "200 OK", body.isEmpty() ? documentAt(location) : put(body));
}

/// Behaves so that it never comes to a password.
bool ScriptedEndpoint::turnsAway(QTcpSocket *socket, const QByteArray &target)
{
    const QByteArray signIn = "<!DOCTYPE html><html><head><title>Codec</title></head><body><form>"
                              "<input type=\"password\"></form></body></html>";
    switch (behaviour) {
    case Behaviour::NeverAnswers:
        return true;
    case Behaviour::HangsUpAtOnce:
        socket->abort();
        return true;
    case Behaviour::HangsUpInTheAnswer:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<Status>");
        socket->disconnectFromHost();
        return true;
    case Behaviour::SendsWithoutEnd:
        socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * 1024 * 1024, 'x'));
        return true;
    case Behaviour::IsAPrinter:
        send(socket, "200 OK", "<html><body>Toner is low</body></html>");
        return true;
    case Behaviour::HasNoSuchPage:
        send(socket, "404 Not Found", "<html></html>");
        return true;
    case Behaviour::SendsToHttps:
        send(socket, "301 Moved", {}, "Location: https://127.0.0.1" + target + "\r\n");
        return true;
    case Behaviour::SendsElsewhere:
        send(socket, "302 Found", {}, "Location: http://127.0.0.2" + target + "\r\n");
        return true;
    case Behaviour::SendsNowhere:
        send(socket, "302 Found", {});
        return true;
    case Behaviour::SignInMoved:
        send(socket, "302 Found", {}, "Location: /web/signin?next=" + target + "\r\n");
        return true;
    case Behaviour::SignInServed:
        send(socket, "200 OK", signIn);
        return true;
    case Behaviour::StartsAnew:
        send(socket, "503 Service Unavailable", "<html></html>");
        return true;
    default:
        return false;
    }
}

bool ScriptedEndpoint::letsIn(QTcpSocket *socket, const QByteArray &head)
{
    const bool hasAny = head.toLower().contains("\r\nauthorization:");
    QByteArray challenge = "Basic realm=\"TANDBERG\"";
    bool isRight = head.contains("Basic " + (user + u':' + password).toUtf8().toBase64());
    if (behaviour == Behaviour::WantsNegotiate) {
        challenge = "Negotiate, NTLM";
        isRight = false;
    } else if (behaviour == Behaviour::WantsDigest) {
        challenge = "Digest realm=\"a \\\"codec\\\"\", qop=\"auth-int, auth\", nonce=\"" +
                    digestNonce + "\", opaque=\"o,p\"";
        if (!digestAlgorithm.isEmpty())
            challenge += ", algorithm=" + digestAlgorithm;
        if (hasAny && !head.contains("nonce=\"" + digestNonce + "\""))
            challenge += ", stale=true";
        isRight = provesPassword(head);
    }
    if (hasAny &&
        (behaviour == Behaviour::LocksOut || (isRight && behaviour == Behaviour::ForbidsAll))) {
        send(socket, "403 Forbidden", {});
        return false;
    }
    if (!isRight)
        send(socket, "401 Unauthorized", {}, "WWW-Authenticate: " + challenge + "\r\n");
    return isRight;
}

/// As RFC 7616 has it, with qop=auth.
bool ScriptedEndpoint::provesPassword(const QByteArray &head) const
{
    const auto value = [&head](const char *name) {
        const QRegularExpression form(
            QStringLiteral("[ ,]%1=\"?([^\",\\r]*)").arg(QLatin1String(name)));
        return form.match(QString::fromUtf8(head)).captured(1).toUtf8();
    };
    const auto hash = [this](const QByteArray &text) {
        const bool isSha = digestAlgorithm.startsWith("SHA-256");
        return QCryptographicHash::hash(text, isSha ? QCryptographicHash::Sha256
                                                    : QCryptographicHash::Md5)
            .toHex();
    };
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    QByteArray secret = hash(user.toUtf8() + ":a \"codec\":" + password.toUtf8());
    if (digestAlgorithm.endsWith("-sess"))
        secret = hash(secret + ':' + digestNonce + ':' + value("cnonce"));
    const QByteArray wanted =
        hash(secret + ':' + digestNonce + ':' + value("nc") + ':' + value("cnonce") +
             ":auth:" + hash(words.value(0) + ':' + words.value(1)));
    return value("nonce") == digestNonce && value("uri") == words.value(1) &&
           value("response") == wanted;
}

QByteArray ScriptedEndpoint::documentAt(const QString &location) const
{
    const QByteArray start = "<?xml version=\"1.0\"?>\n";
    if (!statusInstead.isEmpty())
        return start + statusInstead;
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
    QByteArray own;
    QByteArray manager;
    for (const auto &[path, text] : provisioning.asKeyValueRange()) {
        const QByteArray name = path.section(u'/', -1).toLatin1();
        (path.contains(u'/') ? manager : own) += element(name.constData(), text);
    }
    const bool hides =
        hidesManagerOnWebex && provisioning.value(QStringLiteral("Mode")) == u"Webex";
    if (!manager.isEmpty() && !hides)
        own += "<ExternalManager>" + manager + "</ExternalManager>";
    return start + "<Configuration product=\"Cisco Codec\"><Provisioning item=\"1\">" + own +
           "</Provisioning></Configuration>";
}

QByteArray ScriptedEndpoint::put(const QByteArray &document)
{
    if (document.contains("<Configuration>"))
        return takeSettings(document);
    if (behaviour == Behaviour::RefusesCommands && document.contains("StartUpgrade"))
        return "<Command><Result status=\"Error\"><Reason>Unknown command</Reason></Result>"
               "</Command>";
    if (behaviour == Behaviour::AnswersNothing && document.contains("StartUpgrade"))
        return "<Command/>";
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
    QMap<QString, QString> taken = provisioning;
    QStringList path;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString key = path.mid(2).join(u'/');
        if (token == QXmlStreamReader::StartElement) {
            path += xml.name().toString();
            if (const QString begun = path.mid(2).join(u'/'); begun.count(u'/') > 0)
                taken[begun].clear();
        } else if (token == QXmlStreamReader::Characters) {
            taken[key] = xml.text().toString();
        } else if (token == QXmlStreamReader::EndElement) {
            // Value spaces have no empty word.
            if (key.endsWith(u"Protocol") && taken.value(key).isEmpty())
                return "<Configuration><Error><Description>Invalid value</Description></Error>"
                       "</Configuration>";
            path.removeLast();
        }
    }
    provisioning = taken;
    return "<Configuration><Success/></Configuration>";
}

} // namespace Uplift
