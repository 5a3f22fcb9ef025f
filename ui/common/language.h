// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

namespace Uplift
{

/// The language of the whole program; changes it while it runs. GUI thread; the application
/// outlives it.
class Language
{
public:
    explicit Language(QCoreApplication &application);
    ~Language();

    /// Takes our texts, Qt's own texts and the formats of numbers and dates of this locale.
    /// A language that we don't have is shown in English.
    void use(const QLocale &locale);

    /// The same by the code of one that we have; empty: the system's language.
    void use(const QString &code);

    /// A language that we have.
    struct Choice
    {
        QString code; ///< "zh_CN"
        QString name; ///< in that language
    };

    /// English first, then by name.
    static QList<Choice> choices();

private:
    void useFontFor(const QLocale &locale);

    QCoreApplication &m_application;
    QStringList m_usualFamilies; ///< of the font before any language
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Uplift
