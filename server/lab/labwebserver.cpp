// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labwebserver.h"

#include <QFile>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

namespace Uplift::Lab
{
namespace
{

constexpr std::chrono::seconds pagePatience{20};
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
    , m_access(setup)
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
    const auto talk = std::make_shared<Talk>();
    auto *impatience = new QTimer(socket);
    connect(impatience, &QTimer::timeout, socket, [socket, talk] {
        if (!talk->isAnswering)
            socket->abort();
    });
    connect(socket, &QSslSocket::readyRead, impatience,
            [impatience] { impatience->start(pagePatience); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::errorOccurred, socket, &QObject::deleteLater);
    connect(
        socket, &QSslSocket::readyRead, this, [this, socket, talk] { begin(socket, talk); },
        Qt::SingleShotConnection);
    impatience->start(pagePatience);
}

/// The first bytes are there: HTTP or HTTPS?
void LabWebServer::begin(QSslSocket *socket, const SharedTalk &talk)
{
    const auto readNext = [this, socket, talk] { read(socket, talk); };
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

void LabWebServer::read(QSslSocket *socket, const SharedTalk &talk)
{
    talk->reader.add(socket->readAll());
    if (!talk->isAnswering)
        answerNext(socket, talk);
}

void LabWebServer::answerNext(QSslSocket *socket, const SharedTalk &talk)
{
    const auto request = talk->reader.next();
    if (!request) {
        if (talk->reader.isBroken())
            send(socket, talk, toBytes({400, {}, "text/html", {}}, true), true);
        return;
    }
    talk->isAnswering = true;
    const auto reply = [this, alive = QPointer(socket), talk,
                        closes = request->closes](const WebAnswer &answer) {
        if (alive)
            send(alive, talk, toBytes(answer, closes), closes);
    };
    if (const auto refusal = m_access.refusalOf(*request))
        reply(*refusal);
    else
        m_handler(*request, reply);
}

void LabWebServer::send(QSslSocket *socket, const SharedTalk &talk, const QByteArray &bytes,
                        bool closes)
{
    socket->write(bytes);
    talk->isAnswering = closes; // nothing more is answered then
    if (closes)
        socket->disconnectFromHost();
    else
        answerNext(socket, talk);
}

} // namespace Uplift::Lab
