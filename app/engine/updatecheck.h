// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/result.h>

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace Uplift
{

/// Asks once a week whether there is a newer version, at an address that the operator has set, and
/// nothing but that: it neither fetches nor installs one, and tells nothing of this computer. The
/// answer is JSON: {"version": "1.2.3", "address": "https://…"}, 64 KB at most.
///
/// Lives in the engine's thread; the clock outlives it.
class UpdateCheck : public QObject
{
    Q_OBJECT
public:
    /// When it was asked last is kept in a file in the data folder.
    UpdateCheck(const Clock &clock, const QString &dataDirectory);

    /// Where to ask; empty: nobody asks. Another one than before is asked at once.
    void setAddress(const QString &address);

Q_SIGNALS:
    /// NewerVersion.
    void found(const Uplift::Error &newer);
    /// UpdateCheckFailed; once, until it succeeds.
    void failed(const Uplift::Error &error);
    void succeeded(const Uplift::Error &error);

private:
    void askWhenDue();
    void ask();
    void take(QNetworkReply &reply);
    void fail(const QString &reason);

    const Clock &m_clock;
    QString m_file;
    QString m_address;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_asked;
    QTimer m_timer;
    std::optional<Error> m_failure;
};

/// What such an answer says.
struct NewestVersion
{
    QString version;
    QString address;
};

/// Nothing for what is no such answer, or names an address that is none of the web.
std::optional<NewestVersion> readNewestVersion(const QByteArray &json);

/// "0.10" is newer than "0.9.1".
bool isNewerVersion(const QString &version, const QString &thanThis);

} // namespace Uplift
