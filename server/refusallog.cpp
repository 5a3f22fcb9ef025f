// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refusallog.h"

#include <QLoggingCategory>

namespace Uplift
{

Q_LOGGING_CATEGORY(gateLog, "uplift.gate")

static constexpr qint64 BurstTime = 60'000; // milliseconds
static constexpr qsizetype MostAddresses = 1000;

void RefusalLog::note(const QString &address, int status, const QByteArray &reason)
{
    const qint64 now = m_clock.elapsed();
    const auto known = m_bursts.find(address);
    if (known != m_bursts.end() && now - known->saidAt < BurstTime) {
        ++known->silent;
        return;
    }
    const int silent = known == m_bursts.end() ? 0 : known->silent;
    if (m_bursts.size() >= MostAddresses)
        m_bursts.clear();
    m_bursts.insert(address, {now, 0});
    QByteArray line = "Refused a request from " + address.toUtf8() + " with " +
                      QByteArray::number(status) + ": " + reason;
    if (silent > 0)
        line += " (" + QByteArray::number(silent) + " more since the last line)";
    qCWarning(gateLog, "%s", line.constData());
}

} // namespace Uplift
