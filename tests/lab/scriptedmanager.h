// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

/// A manager of a few lines, which records every request whole and answers what a test tells it.
class ScriptedManager : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray bytes; ///< head and body as they came
        QByteArray method;
        QByteArray target;
        QByteArray body;
        QHostAddress peer;

        /// A header's value, by its name as it must be written.
        QByteArray header(const QByteArray &name) const;

        /// The text of the first element of that name in the body; empty when there is none.
        QString element(const QString &name) const;
    };
    struct Response
    {
        QByteArray bytes;     ///< head and body
        bool hangsUp = false; ///< closes the connection behind them
    };
    using Script = std::function<Response(const Request &)>;

    explicit ScriptedManager(const Script &script);

    QUrl url(const QString &path) const;
    quint16 port() const { return m_server.serverPort(); }
    void stopListening() { m_server.close(); }
    bool listenAgain(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

    QList<Request> requests;

    static Response ok(const QByteArray &body);
    static Response status(const QByteArray &statusLine);

    /// A reply without software.
    static Response idle();

    /// A reply that offers a package of this manager.
    Response offer(const QString &versionId = QStringLiteral("TC6.3.0")) const;

    /// The package, or its rest when `Range` asks for that; only `part` of what is due, if given.
    static Response package(const QByteArray &content, const Request &request, qsizetype part = -1);

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_unread;
};
