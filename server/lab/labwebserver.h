// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointsetup.h"
#include "webaccess.h"
#include "webmessage.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>
#include <memory>

class QSslSocket;

namespace Uplift::Lab
{

/// An endpoint's own web server: HTTP and HTTPS on one port, told apart by the first byte. Its
/// certificate is self-signed and the same for every endpoint.
class LabWebServer : public QTcpServer
{
    Q_OBJECT

public:
    using Reply = std::function<void(const WebAnswer &)>;
    /// Replies once, at once or later; a reply to somebody who has hung up is dropped.
    using Handler = std::function<void(const WebRequest &, const Reply &)>;

    LabWebServer(const WebSetup &setup, Handler handler, QObject *parent = nullptr);

    /// Listens, on the same port as before; false when that fails.
    bool open();

    /// Stops listening and hangs up on everybody.
    void shut();

    /// Where it listens, with "http".
    QUrl url() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// What is talked over one connection, one request after the other.
    struct Talk
    {
        WebRequestReader reader;
        bool isAnswering = false;
    };
    using SharedTalk = std::shared_ptr<Talk>;

    void begin(QSslSocket *socket, const SharedTalk &talk);
    void read(QSslSocket *socket, const SharedTalk &talk);
    void answerNext(QSslSocket *socket, const SharedTalk &talk);
    void send(QSslSocket *socket, const SharedTalk &talk, const QByteArray &bytes, bool closes);

    WebSetup m_setup;
    WebAccess m_access;
    Handler m_handler;
    QSslConfiguration m_tls;
};

} // namespace Uplift::Lab
