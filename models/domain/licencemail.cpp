// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "licencemail.h"

#include "releasekeycheck.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace Uplift
{

namespace
{

bool isSerial(const QString &word, const QSet<SerialNumber> &known)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]{3}[0-9]{4}[0-9A-Z]{4}$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const SerialNumber serial(word);
    return known.contains(serial) || pattern.match(serial.text()).hasMatch();
}

bool isKey(const QString &word)
{
    static const QRegularExpression letters(QStringLiteral("^[0-9A-Za-z-]+$"));
    const KeyCheck form = checkReleaseKey(word);
    return (form == KeyCheck::Good || form == KeyCheck::IsOptionKey) &&
           letters.match(word).hasMatch() &&
           std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// The purpose that a word names, if it names one.
KeyPurpose purposeOf(const QString &word, KeyPurpose otherwise)
{
    const QString plain = word.toLower();
    if (plain.startsWith(QLatin1String("release")))
        return KeyPurpose::Release;
    if (plain.startsWith(QLatin1String("option")) || plain.startsWith(QLatin1String("feature")))
        return KeyPurpose::Option;
    return otherwise;
}

/// What is known while a mail is read from top to bottom.
struct Reading
{
    const QSet<SerialNumber> knownSerials;
    QList<MailedKey> found;
    SerialNumber serial;
    KeyPurpose heading = KeyPurpose::NotNamed; ///< of a line that names nothing but a purpose
    KeyPurpose purpose = KeyPurpose::NotNamed;

    void readLine(const QStringList &words)
    {
        bool isHeading = true;
        KeyPurpose named = KeyPurpose::NotNamed; // in this line
        for (const QString &word : words) {
            if (isSerial(word, knownSerials)) {
                serial = SerialNumber(word).key();
                purpose = named == KeyPurpose::NotNamed ? heading : named;
                isHeading = false;
            } else if (isKey(word)) {
                if (const MailedKey key{serial, word, purpose}; !found.contains(key))
                    found.append(key);
                isHeading = false;
            } else {
                named = purposeOf(word, named);
                purpose = purposeOf(word, purpose);
            }
        }
        if (isHeading)
            heading = purpose;
    }
};

} // namespace

QList<MailedKey> keysInMail(const QString &text, const QList<SerialNumber> &knownSerials)
{
    static const QRegularExpression parting(QStringLiteral("[^0-9A-Za-z-]+"));
    static const QRegularExpression lineEnd(QStringLiteral("[\r\n]+"));
    Reading reading{{knownSerials.begin(), knownSerials.end()}};
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        reading.readLine(line.split(parting, Qt::SkipEmptyParts));
    return reading.found;
}

} // namespace Uplift
