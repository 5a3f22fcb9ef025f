// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every language has every text, finished, with the places that its source has.

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

QString fileOf(const QString &language)
{
    return QDir(QStringLiteral(UPLIFT_TRANSLATIONS)).filePath(u"uplift_%1.ts"_s.arg(language));
}

QString contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"zh_CN", "de", "nb"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void isComplete()
    {
        QFETCH(const QString, language);
        Messages all;
        for (const char *one : {"zh_CN", "de", "nb"})
            all.insert(read(fileOf(QString::fromLatin1(one))));
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
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
