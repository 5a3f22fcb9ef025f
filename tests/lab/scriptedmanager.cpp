// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedmanager.h"

#include <QXmlStreamReader>

QByteArray ScriptedManager::Request::header(const QByteArray &name) const
{
    const qsizetype at = bytes.indexOf("\r\n" + name + ": ");
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 4;
    return bytes.sliced(from, bytes.indexOf("\r\n", from) - from);
}

QString ScriptedManager::Request::element(const QString &name) const
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

ScriptedManager::ScriptedManager(const Script &script)
    : m_script(script)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

QUrl ScriptedManager::url(const QString &path) const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void ScriptedManager::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request{.bytes = unread,
                    .method = {},
                    .target = {},
                    .body = unread.sliced(headEnd + 4),
                    .peer = socket->peerAddress()};
    if (request.body.size() < request.header("Content-Length").toLongLong())
        return;
    const QList<QByteArray> words = unread.first(unread.indexOf("\r\n")).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    m_unread.remove(socket);
    requests.append(request);
    const Response response = m_script(request);
    socket->write(response.bytes);
    if (response.hangsUp)
        socket->disconnectFromHost();
}

ScriptedManager::Response ScriptedManager::ok(const QByteArray &body)
{
    return {"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
            body};
}

ScriptedManager::Response ScriptedManager::status(const QByteArray &statusLine)
{
    return {"HTTP/1.1 " + statusLine + "\r\nContent-Length: 0\r\n\r\n"};
}

ScriptedManager::Response ScriptedManager::idle()
{
    return ok("<Envelope><Body><PostEventResponse><PostEventResult><Management><Software/>"
              "</Management><HeartBeatInterval>900</HeartBeatInterval></PostEventResult>"
              "</PostEventResponse></Body></Envelope>");
}

ScriptedManager::Response ScriptedManager::offer(const QString &versionId) const
{
    const QByteArray package = url(QStringLiteral("/data/s52010tc6_3_0.pkg")).toEncoded();
    const QByteArray feedback = url(QStringLiteral("/feedback/code.aspx")).toEncoded();
    return ok("<Envelope><Body><PostEventResponse><PostEventResult><Management><Software>"
              "<ReleaseKey/><SessionId>4fae46a9-2e37-4edc-b3dc-97dbde2dc282</SessionId><Package>"
              "<VersionId>" +
              versionId.toUtf8() + "</VersionId><URL>" + package +
              "</URL></Package><Feedback><URL>" + feedback +
              "</URL></Feedback></Software></Management></PostEventResult></PostEventResponse>"
              "</Body></Envelope>");
}

ScriptedManager::Response ScriptedManager::package(const QByteArray &content,
                                                   const Request &request, qsizetype part)
{
    const QByteArray range = request.header("Range");
    const qsizetype first = range.isEmpty() ? 0 : range.sliced(6).chopped(1).toLongLong();
    const QByteArray due = content.sliced(first);
    QByteArray head = range.isEmpty() ? "HTTP/1.1 200 OK\r\n"
                                      : "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " +
                                            QByteArray::number(first) + '-' +
                                            QByteArray::number(content.size() - 1) + '/' +
                                            QByteArray::number(content.size()) + "\r\n";
    head += "Content-Length: " + QByteArray::number(due.size()) + "\r\n\r\n";
    return {head + (part < 0 ? due : due.first(part)), part >= 0};
}
