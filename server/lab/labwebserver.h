// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointsetup.h"
#include "webmessage.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>

class QSslSocket;

namespace Uplift::Lab
{

/// An endpoint's own web server: HTTP and HTTPS on one port, told apart by the first byte; basic
/// authentication. Its certificate is self-signed and the same for every endpoint.
class LabWebServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<WebAnswer(const WebRequest &)>;

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
    void begin(QSslSocket *socket);
    void read(QSslSocket *socket, WebRequestReader &reader);
    bool isAllowed(const WebRequest &request) const;

    WebSetup m_setup;
    Handler m_handler;
    QSslConfiguration m_tls;
};

} // namespace Uplift::Lab
