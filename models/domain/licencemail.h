// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serialnumber.h"

#include <QList>
#include <QString>

namespace Uplift
{

/// What a key found in a licence mail is for.
enum class KeyPurpose {
    Release,  ///< the mail calls it a release key
    Option,   ///< the mail calls it an option or feature key: it does not belong to an upgrade
    NotNamed, ///< the mail does not say
};

/// A key of a licence mail, and the serial number that it stands by.
struct MailedKey
{
    SerialNumber serialNumber; ///< empty: none stands before it
    QString key;
    KeyPurpose purpose = KeyPurpose::NotNamed;

    bool operator==(const MailedKey &) const = default;
};

/// Reads keys out of any text that names serial numbers and keys: a mail, a table, a list.
///
/// A serial number has three letters and eight letters or digits (as on Cisco hardware: a place,
/// year, week and a number), or is one of those known. A key is a word of 16 to 24 letters, digits
/// and hyphens with a digit in it. It belongs to the serial number before it, in the same line or
/// above. What it is for says the word before it; a line that names a purpose and nothing else
/// holds for all serial numbers that follow, any other for its own serial number alone. No
/// published rule describes such mails: what is not named is said to be so.
QList<MailedKey> keysInMail(const QString &text, const QList<SerialNumber> &knownSerials);

} // namespace Uplift
