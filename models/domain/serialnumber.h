// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

namespace Uplift
{

/// What names a piece of hardware; two are equal when they name the same one. Whatever finds
/// something by a serial number, in a table, a file or a store, does so by this type.
///
/// Case does not count, nor do white space around it and characters that nobody sees (zero-width
/// ones, soft hyphens, control characters), as mails and spreadsheets add them, nor the width of
/// letters and digits, which Chinese and Japanese input methods choose. As large as its text, and
/// shares it. A value; any thread.
class SerialNumber
{
public:
    SerialNumber() = default;

    /// Any text is taken for one: what an endpoint says is never refused. Characters that do not
    /// count are left out, wide ones get their usual width, case is kept.
    SerialNumber(const QString &spelled);

    /// As it was spelled, to be shown.
    const QString &text() const { return m_text; }

    /// What all spellings have in common, for a store that compares bytes.
    QString key() const;

    /// True for what names no hardware. Two such are equal, and name nobody for all that.
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const SerialNumber &left, const SerialNumber &right)
    {
        return left.m_text == right.m_text || left.key() == right.key();
    }

    friend size_t qHash(const SerialNumber &serialNumber, size_t seed = 0)
    {
        return qHash(serialNumber.key(), seed);
    }

private:
    QString m_text;
};

} // namespace Uplift

Q_DECLARE_TYPEINFO(Uplift::SerialNumber, Q_RELOCATABLE_TYPE);
