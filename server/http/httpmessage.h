// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpheaders.h"
#include <domain/filestate.h>

#include <QFile>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace Uplift
{

/// A complete request as a handler gets it.
struct HttpRequest
{
    QByteArray method;     ///< "GET", "HEAD", "POST"…
    QStringList arguments; ///< what stands in the path for the parts in angle brackets of its route
    QString root;          ///< what every path begins with, "/secret"; empty: nothing
    QByteArray host;       ///< of an absolute target, else the Host field; not validated
    HttpHeaders headers;
    QByteArray body;
    QByteArray head; ///< request line and fields as sent, without the empty line
    QHostAddress peer;
    QHostAddress localAddress;
    quint16 localPort = 0;
    bool isEncrypted = false;

    bool operator==(const HttpRequest &) const = default;
};

/// Whether a file whose change time has moved, but not size and time of writing, is what it was.
enum class SameContent {
    Yes,         ///< its checksum says so: it was given other rights, another owner or the like
    No,          ///< another checksum, or there is none to compare with
    NotKnownYet, ///< the checksum is being computed
};

/// Is told how the transfer of a package goes. Engine thread.
class TransferObserver
{
public:
    virtual ~TransferObserver() = default;

    /// All bytes of the file before `offset` that were asked for have left.
    virtual void progressed(qint64 offset) = 0;

    /// The transfer is over; said once. Complete: the last byte of the file has left.
    virtual void ended(bool complete) = 0;

    /// Asked when the change time has moved, again and again as long as the answer is not known.
    virtual SameContent contentOf(const FileState &) { return SameContent::No; }

    /// The file was written to, or can't be read any more, while it was sent. Told before `ended`.
    virtual void fileFailed() {}
};

/// A part of an open file, to be sent as the body of an answer.
struct PackageTransfer
{
    std::shared_ptr<QFile> file; ///< open for reading
    qint64 first = 0;            ///< offset of the first byte to send
    qint64 length = 0;           ///< bytes to send
    qint64 total = 0;            ///< bytes in the whole file when it was opened
    std::shared_ptr<TransferObserver> observer;
    std::optional<FileState> state = std::nullopt; ///< of which bytes are sent; none: any
};

/// What a handler answers. Date, Content-Length and Connection are added when it is sent.
struct HttpAnswer
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    std::optional<PackageTransfer> package; ///< sent instead of the body

    /// Set: the answer leaves only when all that was recorded is on disk; when that fails, a 503
    /// with this body and the same Content-Type leaves instead.
    std::optional<QByteArray> bodyIfNotDurable;
};

/// A plain text answer of one line, which ends in a line break.
HttpAnswer textAnswer(int status, const QByteArray &line, const HttpHeaders &more = {});

/// Whether an answer of that status has a body and tells its length; else the header is all.
bool hasBody(int status);

/// What stands behind the status code in the status line (RFC 9110, 15).
QByteArray reasonPhrase(int status);

/// Status line and header up to and including the empty line.
///
/// `contentLength` -1: the answer has no body at all. `connection` is the value of that
/// field; empty: none.
QByteArray answerHead(const HttpAnswer &answer, qint64 contentLength, const QByteArray &connection);

} // namespace Uplift
