// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/drivework.h>
#include <domain/packageimport.h>

#include <QHash>
#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

namespace Uplift
{

/// Copies package files into the software directory, one after the other in a thread of its own. A
/// file appears there under its name only when it is whole. Engine thread.
class PackageImporter : public QObject
{
    Q_OBJECT
public:
    explicit PackageImporter(QObject *parent = nullptr);

    /// Cancels what is under way.
    ~PackageImporter() override;

    /// Begins to copy these files; each is told by `progressed` until it is over.
    void copy(const QStringList &files, const QString &directory);

    void cancel(int id);

Q_SIGNALS:
    /// At most ten times a second for each file, and at its end.
    void progressed(const Uplift::PackageImport &import);

private:
    void note(const PackageImport &import);

    DriveWork m_work{*this};
    QHash<int, std::shared_ptr<std::atomic_bool>> m_cancelled; ///< of those not over
    int m_lastId = 0;
};

} // namespace Uplift
