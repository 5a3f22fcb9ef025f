// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>
#include <domain/logentry.h>
#include <domain/serialnumber.h>
#include <domain/upgrade.h>

#include <QVariant>
#include <optional>

namespace Uplift
{

/// How each type of the domain lies in a column: never NULL for a text, NULL for a text that is
/// none, for a time that is not valid, for a null session and for an empty message; times in
/// milliseconds since 1970 UTC; states and outcomes as the words of `domain/words.h`; serial
/// numbers as they were spelled.
QVariant toStored(const QString &text);
QVariant toStored(const std::optional<QString> &text);
QVariant toStored(int number);
QVariant toStored(qint64 number);
QVariant toStored(const QDateTime &time);
QVariant toStored(const QUuid &session);
QVariant toStored(const QByteArray &bytes);
QVariant toStored(const QStringList &texts);
QVariant toStored(UpgradeState state);
QVariant toStored(Outcome outcome);
QVariant toStored(LogKind kind);
QVariant toStored(ContactProtocol protocol);
QVariant toStored(const SerialNumber &serialNumber);
QVariant toStored(bool yes);

/// The way back.
void fromStored(const QVariant &value, QString &text);
void fromStored(const QVariant &value, std::optional<QString> &text);
void fromStored(const QVariant &value, int &number);
void fromStored(const QVariant &value, qint64 &number);
void fromStored(const QVariant &value, QDateTime &time);
void fromStored(const QVariant &value, QUuid &session);
void fromStored(const QVariant &value, QByteArray &bytes);
void fromStored(const QVariant &value, QStringList &texts);
void fromStored(const QVariant &value, UpgradeState &state);
void fromStored(const QVariant &value, Outcome &outcome);
void fromStored(const QVariant &value, LogKind &kind);
void fromStored(const QVariant &value, ContactProtocol &protocol);
void fromStored(const QVariant &value, SerialNumber &serialNumber);
void fromStored(const QVariant &value, bool &yes);

} // namespace Uplift
