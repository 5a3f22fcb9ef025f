// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>

namespace Uplift
{

/// A clock that stands still until it is moved.
class TestClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2014-03-12T14:01:06Z"), Qt::ISODate);
};

} // namespace Uplift
