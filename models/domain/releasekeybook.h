// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "releasekey.h"
#include "result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace Uplift
{

/// The release keys in force, by serial number; what is told and listed is spelled as its key.
/// Engine thread.
class ReleaseKeyBook : public QObject
{
    Q_OBJECT
public:
    explicit ReleaseKeyBook(QObject *parent = nullptr);

    /// Takes over what was stored, without signals; of two keys of one serial number the later in
    /// the list counts.
    void restore(const QList<ReleaseKey> &keys);

    /// Empty when there is none.
    QString keyFor(const SerialNumber &serialNumber) const;

    QList<ReleaseKey> all() const;

    /// Whether this can be a key: 16 to 24 printable characters (TC3.1 API), spaces around it
    /// don't count. Returns it without them.
    static Result<QString> check(const QString &key);

    /// Sets a key that `check` accepts.
    Result<void> set(const SerialNumber &serialNumber, const QString &key);

    /// The same for a key that a plan brings.
    Result<void> setFromPlan(const SerialNumber &serialNumber, const QString &key);

    /// Whether a plan has brought the key in force.
    bool isFromPlan(const SerialNumber &serialNumber) const;

    void clear(const SerialNumber &serialNumber);

Q_SIGNALS:
    void releaseKeyChanged(const Uplift::ReleaseKey &key);

private:
    Result<void> take(ReleaseKey key);

    QHash<SerialNumber, QString> m_keys;
    QSet<SerialNumber> m_fromPlan; ///< serial numbers of keys that plans have brought
};

} // namespace Uplift
