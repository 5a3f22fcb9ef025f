// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "adler32.h"
#include "httpexchange.h"

#include <QTemporaryFile>

namespace Uplift::Lab
{

/// How a package is fetched.
struct DownloadSetup
{
    QUrl url;
    QByteArray userAgent;
    QHostAddress source;
    qint64 bytesPerSecond = 0; ///< 0: as fast as it comes
    double hangsUpAt = 0;      ///< once, at this part of the whole; 0: never
    double stopsReadingAt = 0; ///< the same
    bool keepsFile = true;     ///< false: bytes are only counted and summed
};

/// Fetches a package, in one go or in several: after `brokeOff` it goes on with `resume` or from
/// the beginning with `restart`. The temporary file vanishes with it.
class PackageDownload : public QObject
{
    Q_OBJECT

public:
    explicit PackageDownload(const DownloadSetup &setup, QObject *parent = nullptr);

    /// Asks for what is missing: with `Range` when something is there already.
    void resume();

    /// Throws away what is there and asks for the whole.
    void restart();

    /// Breaks off without a word.
    void stop() { m_exchange.reset(); }

    qint64 received() const { return m_received; }

    /// Adler-32 of what was received; only when no file is kept.
    quint32 checksum() const { return m_checksum.value(); }

Q_SIGNALS:
    void completed(qint64 bytes); ///< as long as the manager said
    void brokeOff(const QString &reason);
    void stood(qint64 received); ///< it reads no more; `resume` or `restart` ends that
    void refused(int status);    ///< it makes no sense to try again

private:
    void begin(const ResponseHead &head);
    void take(const QByteArray &piece);
    void complete();
    void breakOff(const QString &reason);
    void throwAway();

    DownloadSetup m_setup;
    HttpExchangePointer m_exchange;
    QTemporaryFile m_file;
    Adler32 m_checksum;
    qint64 m_received = 0;
    qint64 m_total = 0;
};

} // namespace Uplift::Lab
