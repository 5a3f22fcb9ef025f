// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagedownload.h"

namespace Uplift::Lab
{
namespace
{

bool isPassing(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

} // namespace

PackageDownload::PackageDownload(const DownloadSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
{
}

void PackageDownload::resume()
{
    if (m_setup.keepsFile && !m_file.isOpen() && !m_file.open()) {
        breakOff(m_file.errorString());
        return;
    }
    const HttpRequest request{.method = "GET",
                              .url = m_setup.url,
                              .userAgent = m_setup.userAgent,
                              .body = {},
                              .firstByte = m_received};
    m_exchange.reset(new HttpExchange(request, m_setup.source, m_setup.bytesPerSecond));
    connect(m_exchange.get(), &HttpExchange::headReceived, this, &PackageDownload::begin);
    connect(m_exchange.get(), &HttpExchange::bodyReceived, this, &PackageDownload::take);
    connect(m_exchange.get(), &HttpExchange::succeeded, this, &PackageDownload::complete);
    connect(m_exchange.get(), &HttpExchange::failed, this, &PackageDownload::breakOff);
    m_exchange->start();
}

void PackageDownload::restart()
{
    throwAway();
    resume();
}

void PackageDownload::begin(const ResponseHead &head)
{
    const auto range = head.contentRange();
    if (head.status == 206 && range && range->first == m_received) {
        m_total = range->total;
    } else if (head.status == 200 && head.contentLength()) {
        throwAway();
        m_total = *head.contentLength();
    } else if (head.status == 206 || head.status == 416) {
        throwAway();
        breakOff(QStringLiteral("the rest is not to be had"));
    } else if (isPassing(head.status)) {
        breakOff(QStringLiteral("status %1").arg(head.status));
    } else {
        m_exchange.reset();
        Q_EMIT refused(head.status);
    }
}

void PackageDownload::take(const QByteArray &piece)
{
    m_received += piece.size();
    if (!m_setup.keepsFile)
        m_checksum.add(piece);
    else if (m_file.write(piece) != piece.size()) {
        throwAway();
        breakOff(m_file.errorString());
        return;
    }
    const double part = static_cast<double>(m_received) / static_cast<double>(m_total);
    if (m_setup.hangsUpAt > 0 && part >= m_setup.hangsUpAt) {
        m_setup.hangsUpAt = 0;
        breakOff(QStringLiteral("hung up at %1 bytes").arg(m_received));
    } else if (m_setup.stopsReadingAt > 0 && part >= m_setup.stopsReadingAt) {
        m_setup.stopsReadingAt = 0;
        m_exchange->standStill();
        Q_EMIT stood(m_received);
    }
}

void PackageDownload::complete()
{
    m_exchange.reset();
    const bool isWritten = !m_setup.keepsFile || (m_file.flush() && m_file.size() == m_received);
    if (m_received != m_total || !isWritten) {
        const qint64 length = m_received;
        throwAway();
        breakOff(QStringLiteral("%1 bytes instead of %2").arg(length).arg(m_total));
        return;
    }
    Q_EMIT completed(m_received);
}

void PackageDownload::breakOff(const QString &reason)
{
    m_exchange.reset();
    Q_EMIT brokeOff(reason);
}

void PackageDownload::throwAway()
{
    m_received = 0;
    m_checksum = {};
    if (m_file.isOpen())
        m_file.resize(0);
    if (m_file.isOpen())
        m_file.seek(0);
}

} // namespace Uplift::Lab
