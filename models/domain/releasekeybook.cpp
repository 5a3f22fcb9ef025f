// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasekeybook.h"

#include "releasekeycheck.h"

namespace Uplift
{

ReleaseKeyBook::ReleaseKeyBook(QObject *parent)
    : QObject(parent)
{
}

void ReleaseKeyBook::restore(const QList<ReleaseKey> &keys)
{
    for (const ReleaseKey &key : keys) {
        const SerialNumber serial(key.serialNumber.key());
        m_keys.insert(serial, key.key);
        if (key.isFromPlan)
            m_fromPlan.insert(serial);
        else
            m_fromPlan.remove(serial);
    }
}

QString ReleaseKeyBook::keyFor(const SerialNumber &serialNumber) const
{
    return m_keys.value(serialNumber);
}

QList<ReleaseKey> ReleaseKeyBook::all() const
{
    QList<ReleaseKey> keys;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        keys.append({.serialNumber = it.key(),
                     .key = it.value(),
                     .isFromPlan = m_fromPlan.contains(it.key())});
    return keys;
}

Result<QString> ReleaseKeyBook::check(const QString &key)
{
    const QString trimmed = trimmedKey(key);
    switch (checkReleaseKey(trimmed)) {
    case KeyCheck::Good:
        return trimmed;
    case KeyCheck::Empty:
    case KeyCheck::TooShort:
    case KeyCheck::TooLong:
        return std::unexpected(Error{ErrorCode::KeyLooksWrong, {QStringLiteral("length")}});
    case KeyCheck::IsOptionKey:
        return std::unexpected(Error{ErrorCode::KeyLooksWrong, {QStringLiteral("option")}});
    case KeyCheck::HasSpace:
    case KeyCheck::HasStrangeCharacter:
        break;
    }
    return std::unexpected(Error{ErrorCode::KeyLooksWrong, {QStringLiteral("characters")}});
}

Result<void> ReleaseKeyBook::set(const SerialNumber &serialNumber, const QString &key)
{
    return take({.serialNumber = serialNumber, .key = key});
}

Result<void> ReleaseKeyBook::setFromPlan(const SerialNumber &serialNumber, const QString &key)
{
    return take({.serialNumber = serialNumber, .key = key, .isFromPlan = true});
}

bool ReleaseKeyBook::isFromPlan(const SerialNumber &serialNumber) const
{
    return m_fromPlan.contains(serialNumber);
}

Result<void> ReleaseKeyBook::take(ReleaseKey key)
{
    const SerialNumber serial(key.serialNumber.key());
    if (serial.isEmpty())
        return std::unexpected(Error{ErrorCode::UnknownEndpoint, {key.serialNumber.text()}});
    const auto checked = check(key.key);
    if (!checked)
        return std::unexpected(checked.error());
    if (m_keys.value(serial) == *checked)
        return {};
    key.serialNumber = serial;
    key.key = *checked;
    m_keys.insert(serial, key.key);
    if (key.isFromPlan)
        m_fromPlan.insert(serial);
    else
        m_fromPlan.remove(serial);
    Q_EMIT releaseKeyChanged(key);
    return {};
}

void ReleaseKeyBook::clear(const SerialNumber &serialNumber)
{
    m_fromPlan.remove(serialNumber);
    if (m_keys.remove(serialNumber) > 0)
        Q_EMIT releaseKeyChanged({.serialNumber = serialNumber.key(), .key = {}});
}

} // namespace Uplift
