// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "masking.h"

#include <QCoreApplication>

namespace Uplift
{

namespace
{

struct Masking
{
    Q_DECLARE_TR_FUNCTIONS(Masking)
};

} // namespace

QString maskedSecret()
{
    return Masking::tr("••••••••", "stands for a secret");
}

} // namespace Uplift
