// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <algorithm>

namespace Uplift
{

/// Qt's own buttons are ours to translate too: it has no Norwegian. `QPlatformTheme` asks for them.
[[maybe_unused]] static constexpr const char *ButtonsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
};

/// In each translation the name of its language, in that language.
static constexpr const char *NameOfLanguage = QT_TRANSLATE_NOOP("Uplift::Language", "English");

static constexpr QLatin1String Folder(":/i18n");

Language::Language(QCoreApplication &application)
    : m_application(application)
{
}

Language::~Language()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
}

/// A font of one's own for Chinese where the usual one has no Chinese letters: those borrowed from
/// another font have the shapes of whichever country comes first, and no room in lines and fields.
static QStringList familiesFor(const QLocale &locale, const QStringList &usual)
{
    const auto isChinese = [](const QString &family) {
        return QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese);
    };
    if (locale.language() != QLocale::Chinese || isChinese(usual.value(0)))
        return usual;
    const QStringList known = QFontDatabase::families();
    for (const char *name : {"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC",
                             "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei"}) {
        if (const QString family = QString::fromLatin1(name); known.contains(family))
            return QStringList{family} + usual;
    }
    return usual;
}

void Language::useFontFor(const QLocale &locale)
{
    if (!qobject_cast<QApplication *>(&m_application))
        return;
    QFont font = QApplication::font();
    if (m_usualFamilies.isEmpty())
        m_usualFamilies = font.families();
    const QStringList families = familiesFor(locale, m_usualFamilies);
    if (families == font.families())
        return;
    font.setFamilies(families);
    useFont(font);
}

void Language::use(const QLocale &locale)
{
    useFontFor(locale);
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
    QLocale::setDefault(locale);
    const QString folder = Folder;
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

/// A language is there when its file is in the resources.
QList<Language::Choice> Language::choices()
{
    const QLatin1String english("en"); // of the sources
    QList<Choice> choices;
    for (const QString &file : QDir(Folder).entryList({QStringLiteral("uplift_*.qm")})) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        QTranslator texts;
        const bool isOther = code != english && texts.load(file, Folder);
        choices.append({code, isOther ? texts.translate("Uplift::Language", NameOfLanguage)
                                      : QString::fromLatin1(NameOfLanguage)});
    }
    std::ranges::sort(choices, {}, [&](const Choice &choice) {
        return std::pair(choice.code != english, choice.name);
    });
    return choices;
}

} // namespace Uplift
