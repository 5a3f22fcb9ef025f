// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every language has every text, finished, with the places that its source has, and the same word
// for the same thing everywhere.

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString source;
    QStringList translations; ///< several when it has plurals
    bool isFinished = true;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Messages read(const QString &fileName)
{
    Messages messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"message") {
            message = {};
            comment.clear();
        } else if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations.append(text);
        } else if (xml.isEndElement() && xml.name() == u"message") {
            messages.insert(QStringList{context, message.source, comment}.join(u'|'), message);
        }
    }
    return messages;
}

/// "%1", "%2", "%n", sorted.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:[0-9]|n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

/// The languages that the program is translated into: there is a file of each.
QStringList languages()
{
    QStringList codes;
    const QDir folder(QStringLiteral(UPLIFT_TRANSLATIONS));
    for (const QString &file : folder.entryList({u"uplift_*.ts"_s}))
        codes.append(file.section(u'.', 0, 0).section(u'_', 1));
    codes.removeOne(u"en"_s); // of the sources
    return codes;
}

QString fileOf(const QString &language)
{
    return QDir(QStringLiteral(UPLIFT_TRANSLATIONS)).filePath(u"uplift_%1.ts"_s.arg(language));
}

QString contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A word of the field and what it is in each language, wherever it occurs: a pattern in the
/// English source and the stems of its translation. A language that isn't here is not looked at.
struct Term
{
    const char *source;
    const char *de;
    const char *nb;
    const char *zh;
};

constexpr Term Glossary[] = {
    {"release keys?", "Release-Schlüssel", "utgivelsesnøk", "版本密钥"},
    {"option keys?", "Optionsschlüssel", "opsjonsnøk", "选件密钥"},
    {"software packages?", "Softwarepaket", "programvarepakke", "软件包"},
    {"software folder", "Softwareordner", "programvaremappe", "软件文件夹"},
    {"endpoints?", "Endgerät", "endepunkt", "终端"},
    {"(call|calls|called|calling) in", "meld", "meld", "报到"},
    {"check-ins?", "meldung", "innmelding", "报到"},
    {"proved", "bestätigt", "bekreftet", "验证"},
    {"needs? you|need\\(s\\) you|need you", "Eingriff|Eingreifen", "krever handling", "处理"},
    {"last heard", "Letzte Meldung", "Siste innmelding", "最近报到"},
    {"managers?", "Manager", "styringssystem", "管理服务器"},
    {"key store", "Schlüsselspeicher", "nøkkellager", "凭据存储"},
    {"passphrase", "Passphrase", "passfrase", "密码短语"},
    {"change sheets?", "Änderungsnachweis", "endringsskjema", "变更单"},
    {"licence mail", "Lizenz-Mail", "lisens-e-post", "许可证邮件"},
    {"timeline", "Zeitleiste", "tidslinje", "时间线"},
    {"roll-out", "Rollout", "utrulling", "批量升级"},
    {"verdict", "Eignung", "vurdering", "适用性"},
};

/// The pattern of a term in the source, and that of its translation.
struct TermPatterns
{
    QRegularExpression source;
    QRegularExpression translation;
};

QList<TermPatterns> glossaryOf(const QString &language)
{
    constexpr auto Options = QRegularExpression::CaseInsensitiveOption;
    QList<TermPatterns> patterns;
    for (const Term &term : Glossary) {
        const char *ours = language == u"de"      ? term.de
                           : language == u"nb"    ? term.nb
                           : language == u"zh_CN" ? term.zh
                                                  : "";
        patterns.append(
            {QRegularExpression(u"\\b(%1)\\b"_s.arg(QLatin1String(term.source)), Options),
             QRegularExpression(QString::fromUtf8(ours), Options)});
    }
    return patterns;
}

/// Words that were given up: each had another translation beside it, or said something else.
QStringList abandonedIn(const QString &language)
{
    if (language == u"de")
        return {u"nachgewiesen"_s, u"braucht Sie"_s, u"brauchen Sie"_s,  u"Zuletzt gehört"_s,
                u"Urteil"_s,       u"Verwaltung"_s,  u"Kommandozeile"_s, u"Rechner"_s,
                u"alle…"_s,        u"abgerissen"_s};
    if (language == u"zh_CN")
        return {u"证实"_s,   u"回连"_s,     u"唤醒"_s, u"密钥库"_s,
                u"可提供"_s, u"发布密钥"_s, u"词语"_s};
    if (language == u"nb")
        return {u"trenger deg"_s, u"kaller"_s};
    return {};
}

/// As it stands in a menu: without the mark of its key and without dots.
QString plain(QString text)
{
    static const QRegularExpression key(u"\\(&.\\)|&|…"_s);
    return text.remove(key);
}

/// What a help page quotes from the window.
struct Quote
{
    const char *page;
    const char *context;
    const char *source;
};

constexpr Quote Quotes[] = {
    {"states.md", "Wording", "Proved"},
    {"states.md", "Wording", "Failed"},
    {"states.md", "Wording", "Came back unchanged"},
    {"states.md", "Wording", "Never came back"},
    {"states.md", "Wording", "Cancelled"},
    {"states.md", "Wording", "Went back later"},
    {"states.md", "Wording", "Retry"},
    {"states.md", "Wording", "What to do"},
    {"upgrade.md", "Wording", "Waiting for it to call in"},
    {"upgrade.md", "Wording", "Offered"},
    {"upgrade.md", "Wording", "Downloading"},
    {"upgrade.md", "Wording", "Preparing"},
    {"upgrade.md", "Wording", "Installing"},
    {"upgrade.md", "Wording", "Proved"},
    {"upgrade.md", "Uplift::ContactDialog", "&Contact now"},
    {"trouble.md", "Uplift::ContactDialog", "&Contact now"},
    {"trouble.md", "Uplift::Actions", "&Will this work?"},
    {"trouble.md", "Uplift::Actions", "Set release &key…"},
    {"trouble.md", "Uplift::Actions", "&Systems"},
    {"first-steps.md", "Uplift::Actions", "&Help"},
    {"first-steps.md", "Uplift::Actions", "&First steps…"},
    {"first-steps.md", "Uplift::FirstStartPage", "Welcome"},
    {"first-steps.md", "Uplift::FirstStartPage", "Packages"},
    {"first-steps.md", "Uplift::FirstStartPage", "Address"},
    {"first-steps.md", "Uplift::FirstStartPage", "Check"},
    {"first-steps.md", "Uplift::FirstStartPage", "Endpoint"},
    {"first-steps.md", "Uplift::FirstStartPage", "First system"},
    {"first-steps.md", "Uplift::FirstStartPage", "&Show it in the window"},
    {"first-steps.md", "Uplift::ReadinessPanel", "Check a&gain"},
    {"first-steps.md", "Uplift::Actions", "&Will this work?"},
    {"first-steps.md", "Uplift::ListeningBar", "Copy the &lines for an endpoint"},
    {"contact.md", "Uplift::Actions", "&Systems"},
    {"contact.md", "Uplift::Actions", "Co&ntact…"},
    {"contact.md", "Uplift::Actions", "&Borrow…"},
    {"contact.md", "Uplift::Actions", "&Give back…"},
    {"contact.md", "Uplift::FindPage", "Add systems"},
    {"history.md", "Uplift::Actions", "&File"},
    {"history.md", "Uplift::Actions", "&History…"},
    {"history.md", "Uplift::HistoryPage", "Change sheet"},
};

QString translationOf(const Messages &messages, const Quote &quote)
{
    const QString start = QString::fromUtf8(quote.context) + u'|' + QString::fromUtf8(quote.source);
    for (const auto &[key, message] : messages.asKeyValueRange()) {
        if (key.startsWith(start + u'|'))
            return message.translations.first();
    }
    return {};
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        QVERIFY(languages().size() >= 3);
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void isComplete()
    {
        QFETCH(const QString, language);
        Messages all;
        for (const QString &one : languages())
            all.insert(read(fileOf(one)));
        const Messages ours = read(fileOf(language));
        QVERIFY(all.size() > 100);
        QStringList wrong;
        for (const auto &[key, reference] : all.asKeyValueRange()) {
            const Message message = ours.value(key);
            if (message.translations.isEmpty())
                wrong.append(u"missing: "_s + key);
            else if (!message.isFinished || message.translations.first().trimmed().isEmpty())
                wrong.append(u"unfinished: "_s + key);
            else if (placesIn(message.source) != placesIn(message.translations.first()) &&
                     !message.source.contains(u"%n"))
                wrong.append(u"other places: "_s + key);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void hasEveryHelpPage_data() { isComplete_data(); }

    void hasEveryHelpPage()
    {
        QFETCH(const QString, language);
        const QDir help(QStringLiteral(UPLIFT_HELP));
        const QStringList pages = QDir(help.filePath(u"en"_s)).entryList({u"*.md"_s}, QDir::Files);
        QVERIFY(!pages.isEmpty());
        QCOMPARE(QDir(help.filePath(language)).entryList({u"*.md"_s}, QDir::Files), pages);
        for (const QString &page : pages) {
            const QString english = contentsOf(help.filePath(u"en/"_s + page));
            const QString ours = contentsOf(help.filePath(language + u'/' + page));
            QVERIFY2(ours.startsWith(u"# "), qPrintable(page));
            QVERIFY2(ours != english, qPrintable(page));
            for (const QString &mark : {u"\n\n"_s, u"\n- "_s, u"\n1. "_s, u"**"_s, u"`"_s})
                QVERIFY2(ours.count(mark) == english.count(mark), qPrintable(page + mark));
        }
    }

    void hasOneWordForEachTerm_data() { isComplete_data(); }

    void hasOneWordForEachTerm()
    {
        QFETCH(const QString, language);
        QStringList wrong;
        const Messages messages = read(fileOf(language));
        const QList<TermPatterns> glossary = glossaryOf(language);
        for (const auto &[key, message] : messages.asKeyValueRange()) {
            if (key.endsWith(u"|file name"))
                continue;
            const QString ours = message.translations.join(u' ');
            for (const TermPatterns &term : glossary) {
                if (plain(message.source).contains(term.source) &&
                    !plain(ours).contains(term.translation))
                    wrong.append(term.translation.pattern() + u": "_s + key + u" = "_s + ours);
            }
            for (const QString &word : abandonedIn(language)) {
                if (ours.contains(word))
                    wrong.append(word + u": "_s + key + u" = "_s + ours);
            }
            // What an endpoint is called in Chinese; the other word is for the operating system.
            if (QString(ours).remove(u"操作系统"_s).contains(u"系统"))
                wrong.append(key + u" = "_s + ours);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void helpUsesTheWordsOfTheWindow_data() { isComplete_data(); }

    void helpUsesTheWordsOfTheWindow()
    {
        QFETCH(const QString, language);
        const QDir help(QStringLiteral(UPLIFT_HELP));
        const Messages messages = read(fileOf(language));
        QStringList wrong;
        for (const Quote &quote : Quotes) {
            const QString page = QString::fromUtf8(quote.page);
            const QString word = plain(translationOf(messages, quote));
            if (word.isEmpty() || !contentsOf(help.filePath(language + u'/' + page)).contains(word))
                wrong.append(page + u": "_s + word + u" ("_s + QString::fromUtf8(quote.source) +
                             u')');
            if (!contentsOf(help.filePath(u"en/"_s + page))
                     .contains(plain(QString::fromUtf8(quote.source))))
                wrong.append(page + u": "_s + QString::fromUtf8(quote.source));
        }
        for (const QString &page : QDir(help.filePath(language)).entryList({u"*.md"_s})) {
            for (const QString &word : abandonedIn(language)) {
                if (contentsOf(help.filePath(language + u'/' + page)).contains(word))
                    wrong.append(page + u": "_s + word);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
