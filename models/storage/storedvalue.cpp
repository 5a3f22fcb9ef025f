// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storedvalue.h"

#include <domain/words.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace Uplift
{

QVariant toStored(const QString &text)
{
    // The driver binds a null QString as NULL.
    return text.isNull() ? QString(QLatin1String("")) : text;
}

QVariant toStored(const std::optional<QString> &text)
{
    return text ? toStored(*text) : QVariant();
}

QVariant toStored(int number)
{
    return number;
}

QVariant toStored(qint64 number)
{
    return number;
}

QVariant toStored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant toStored(const QUuid &session)
{
    return session.isNull() ? QVariant() : QVariant(session.toString(QUuid::WithoutBraces));
}

QVariant toStored(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

/// Whether a text stands in JSON as it is.
static bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); });
}

QVariant toStored(const QStringList &texts)
{
    // Most are, and then to write it is a tenth of the work.
    if (std::ranges::all_of(texts, isPlain))
        return texts.isEmpty() ? QStringLiteral("[]")
                               : QStringLiteral("[\"") + texts.join(QStringLiteral("\",\"")) +
                                     QStringLiteral("\"]");
    const QJsonDocument array(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(array.toJson(QJsonDocument::Compact));
}

QVariant toStored(UpgradeState state)
{
    return word(state);
}

QVariant toStored(Outcome outcome)
{
    return toStored(word(outcome));
}

QVariant toStored(LogKind kind)
{
    return int(kind);
}

QVariant toStored(ContactProtocol protocol)
{
    return protocol == ContactProtocol::Http ? QStringLiteral("HTTP") : QStringLiteral("HTTPS");
}

QVariant toStored(const SerialNumber &serialNumber)
{
    return toStored(serialNumber.text());
}

QVariant toStored(bool yes)
{
    return int(yes);
}

void fromStored(const QVariant &value, QString &text)
{
    text = value.toString();
}

void fromStored(const QVariant &value, std::optional<QString> &text)
{
    text = value.isNull() ? std::nullopt : std::optional(value.toString());
}

void fromStored(const QVariant &value, int &number)
{
    number = value.toInt();
}

void fromStored(const QVariant &value, qint64 &number)
{
    number = value.toLongLong();
}

void fromStored(const QVariant &value, QDateTime &time)
{
    time =
        value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toUTC();
}

void fromStored(const QVariant &value, QUuid &session)
{
    session = QUuid::fromString(value.toString());
}

void fromStored(const QVariant &value, QByteArray &bytes)
{
    bytes = value.toByteArray();
}

void fromStored(const QVariant &value, QStringList &texts)
{
    texts.clear();
    const QJsonArray array = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const auto text : array)
        texts += text.toString();
}

void fromStored(const QVariant &value, UpgradeState &state)
{
    state = upgradeStateOf(value.toString());
}

void fromStored(const QVariant &value, Outcome &outcome)
{
    outcome = outcomeOf(value.toString());
}

void fromStored(const QVariant &value, LogKind &kind)
{
    kind = LogKind(value.toInt());
}

void fromStored(const QVariant &value, ContactProtocol &protocol)
{
    protocol =
        value.toString() == QStringLiteral("HTTP") ? ContactProtocol::Http : ContactProtocol::Https;
}

void fromStored(const QVariant &value, SerialNumber &serialNumber)
{
    serialNumber = value.toString();
}

void fromStored(const QVariant &value, bool &yes)
{
    yes = value.toInt() != 0;
}

} // namespace Uplift
