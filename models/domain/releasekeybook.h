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

/// The release keys in force, by serial number, which may be spelled in any way that `serialKey`
/// takes for the same; what is told and listed has that key. Engine thread.
class ReleaseKeyBook : public QObject
{
    Q_OBJECT
public:
    explicit ReleaseKeyBook(QObject *parent = nullptr);

    /// Takes over what was stored, without signals; of two keys of one serial number the later in
    /// the list counts.
    void restore(const QList<ReleaseKey> &keys);

    /// Empty when there is none.
    QString keyFor(const QString &serialNumber) const;

    QList<ReleaseKey> all() const;

    /// Whether this can be a key: 16 to 24 printable characters (TC3.1 API), spaces around it
    /// don't count. Returns it without them.
    static Result<QString> check(const QString &key);

    /// Sets a key that `check` accepts.
    Result<void> set(const QString &serialNumber, const QString &key);

    /// The same for a key that a plan brings.
    Result<void> setFromPlan(const QString &serialNumber, const QString &key);

    /// Whether a plan has brought the key in force.
    bool isFromPlan(const QString &serialNumber) const;

    void clear(const QString &serialNumber);

Q_SIGNALS:
    void releaseKeyChanged(const Uplift::ReleaseKey &key);

private:
    Result<void> take(ReleaseKey key);

    QHash<QString, QString> m_keys;
    QSet<QString> m_fromPlan; ///< serial numbers of keys that plans have brought
};

} // namespace Uplift
