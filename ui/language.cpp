// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Uplift
{

Language::Language(QCoreApplication &application)
    : m_application(application)
{
}

Language::~Language()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
}

void Language::use(const QLocale &locale)
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("uplift");
    const QString dash = QStringLiteral("_");
    if (!m_ours.load(locale, name, dash, folder))
        std::ignore = m_ours.load(QLocale(QLocale::English), name, dash, folder);
    if (m_qt.load(locale, QStringLiteral("qtbase"), dash,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    m_application.installTranslator(&m_ours);
}

void Language::use(const QString &code)
{
    use(code.isEmpty() ? QLocale::system() : QLocale(code));
}

QList<Language::Choice> Language::choices()
{
    return {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("nb"), QStringLiteral("Norsk bokmål")},
    };
}

} // namespace Uplift
