// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labwebserver.h"

#include <QFile>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace Uplift::Lab
{
namespace
{

constexpr std::chrono::seconds patience{20};
constexpr char firstByteOfTls = 0x16;

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/lab/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(resource("test-only-certificate.pem")));
    tls.setPrivateKey(QSslKey(resource("test-only-key.pem"), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// An address at which this machine can be reached from another one; its own when there is none.
QHostAddress ownAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address;
    }
    return QHostAddress(QHostAddress::LocalHost);
}

} // namespace

LabWebServer::LabWebServer(const WebSetup &setup, Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_setup(setup)
    , m_handler(std::move(handler))
{
    setProxy(QNetworkProxy::NoProxy);
    if (m_setup.speaksHttps && QSslSocket::supportsSsl())
        m_tls = tlsConfiguration();
}

bool LabWebServer::open()
{
    if (isListening())
        return true;
    if (!listen(m_setup.address, m_setup.port))
        return false;
    m_setup.port = serverPort();
    return true;
}

void LabWebServer::shut()
{
    close();
    for (QSslSocket *socket : findChildren<QSslSocket *>())
        socket->abort();
}

QUrl LabWebServer::url() const
{
    const bool isAny = m_setup.address == QHostAddress(QHostAddress::AnyIPv4);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost((isAny ? ownAddress() : m_setup.address).toString());
    url.setPort(m_setup.port);
    return url;
}

void LabWebServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    auto *impatience = new QTimer(socket);
    impatience->setSingleShot(true);
    connect(impatience, &QTimer::timeout, socket, &QSslSocket::abort);
    connect(socket, &QSslSocket::readyRead, impatience,
            [impatience] { impatience->start(patience); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::errorOccurred, socket, &QObject::deleteLater);
    connect(
        socket, &QSslSocket::readyRead, this, [this, socket] { begin(socket); },
        Qt::SingleShotConnection);
    impatience->start(patience);
}

/// The first bytes are there: HTTP or HTTPS?
void LabWebServer::begin(QSslSocket *socket)
{
    const auto reader = std::make_shared<WebRequestReader>();
    const auto readNext = [this, socket, reader] { read(socket, *reader); };
    connect(socket, &QSslSocket::readyRead, this, readNext);
    if (socket->peek(1) != QByteArray(1, firstByteOfTls)) {
        readNext();
    } else if (m_tls.localCertificate().isNull()) {
        socket->abort();
    } else {
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }
}

void LabWebServer::read(QSslSocket *socket, WebRequestReader &reader)
{
    reader.add(socket->readAll());
    while (const auto request = reader.next()) {
        const WebAnswer answer =
            isAllowed(*request) ? m_handler(*request) : WebAnswer{401, {}, "text/html"};
        socket->write(toBytes(answer, request->closes));
        if (request->closes) {
            socket->disconnectFromHost();
            return;
        }
    }
    if (reader.isBroken()) {
        socket->write(toBytes({400, {}, "text/html"}, true));
        socket->disconnectFromHost();
    }
}

bool LabWebServer::isAllowed(const WebRequest &request) const
{
    const QByteArray scheme = "basic ";
    if (!request.authorization.toLower().startsWith(scheme))
        return false;
    const QByteArray given = QByteArray::fromBase64(request.authorization.sliced(scheme.size()));
    return given == (m_setup.user + u':' + m_setup.password).toUtf8();
}

} // namespace Uplift::Lab
