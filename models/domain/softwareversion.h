// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <compare>

namespace Uplift
{

/// A software release of an endpoint, as `TC7.0.2.aecf2d9`, `ce9.6.1 4516ae5aaa1 2018-12-12`,
/// or the version part of a package name spell it: a train (`TC`, `CE`) and numbers.
///
/// Letter case, build hash and date are no part of it; trailing zeros don't count. `RoomOS` is the
/// later name of the `CE` train and compares as such.
class SoftwareVersion
{
public:
    SoftwareVersion() = default;

    /// Reads any spelling; the result is not valid when no number was found.
    static SoftwareVersion parse(QStringView text);

    bool isValid() const { return !m_numbers.isEmpty(); }

    /// Upper case letters before the numbers, `TC` for instance; empty when there were none.
    QString train() const { return m_train; }

    QList<int> numbers() const { return m_numbers; }

    /// The first number, or -1 when not valid.
    int major() const { return m_numbers.value(0, -1); }

    /// The spelling that managers offer: `TC6.3.0`, `CE9.15.17`.
    QString text() const;

    /// True when both name the same release; false when either is not valid.
    bool isSameReleaseAs(const SoftwareVersion &other) const;

    /// True when `reported` is of the release that this names. A name that gives the release
    /// without its build names every build of it: `CE10.19.5` is `ce10.19.5.6` too. A release has
    /// three numbers, missing ones are zero: `TC7.3` is `TC7.3.0` and no `TC7.3.21`.
    bool covers(const SoftwareVersion &reported) const;

    /// Older before newer, TC before CE; unordered when trains are unknown to each other.
    std::partial_ordering compare(const SoftwareVersion &other) const;

    bool operator==(const SoftwareVersion &) const = default;

private:
    QString m_train;
    QList<int> m_numbers;
};

} // namespace Uplift
