// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <optional>

namespace Uplift
{

/// How the copying of a file into the software directory goes.
struct PackageImport
{
    int id = 0; ///< names this copying; rises by one
    QString fileName;
    qint64 copied = 0; ///< bytes
    qint64 total = 0;  ///< bytes
    bool isOver = false;
    std::optional<Error> error; ///< over without success; none when it was cancelled
    bool isCancelled = false;

    bool operator==(const PackageImport &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::PackageImport)
