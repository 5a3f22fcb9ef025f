// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/drivework.h>
#include <domain/result.h>

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace Uplift
{

/// Looks whether folders can be the software directory, beside the thread that made it, as they may
/// lie on a drive that sleeps. Lives in the thread that made it, and needs its event loop.
class FolderCheck : public QObject
{
    Q_OBJECT
public:
    /// Why the folder can't be it, FolderRefused; none when it can.
    using Then = std::function<void(const std::optional<Error> &refusal)>;

    explicit FolderCheck(QObject *parent = nullptr);

    /// `then` is called once, later, unless the check is forgotten; a drive that does not answer
    /// counts as one that can't be read. Forgets those that were started before.
    void start(const QString &path, const Then &then);

    /// What was started has no consequences any more.
    void forget();

private:
    void finish(int check, const Then &then, const std::optional<Error> &refusal);

    int m_last = 0; ///< number of the check that counts; it rises also when that was told or
                    ///< forgotten
    DriveWork m_work{*this};
};

} // namespace Uplift
