// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// About: which version it is, and what the bill of materials says.

#include "pagesfixture.h"

#include <ui/pages/aboutpage.h>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

using namespace Uplift;
using namespace Qt::StringLiterals;

class AboutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"1.2.3"_s); }
    void init()
    {
        m_all = std::make_unique<PagesFixture>();
        m_all->window.actions().about->trigger();
        m_page = m_all->page<AboutPage>();
        QVERIFY(m_page);
    }
    void cleanup() { m_all.reset(); }

    void namesTheVersion();
    void listsThePartsWithTheirLicences();
    void showsTheLicence();
    void theBillIsWhole();

private:
    std::unique_ptr<PagesFixture> m_all;
    AboutPage *m_page = nullptr;
};

void AboutTest::namesTheVersion()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Uplift 1.2.3"_s));
    QVERIFY(texts.join(u'\n').contains(QLatin1String(qVersion())));
    buttonOf<QPushButton>(*m_page, u"Copy version"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Uplift 1.2.3, Qt "_s));
}

void AboutTest::listsThePartsWithTheirLicences()
{
    const auto *parts = m_page->findChild<QTreeWidget *>();
    const auto licenceOf = [parts](const QString &name) {
        const auto found = parts->findItems(name, Qt::MatchExactly, 0);
        return found.size() == 1 ? found.first()->text(2) : QString();
    };
    QCOMPARE(parts->topLevelItem(0)->text(0), u"Uplift"_s);
    QCOMPARE(licenceOf(u"Uplift"_s), u"GPL-3.0-or-later"_s);
    QCOMPARE(licenceOf(u"Breeze Icons"_s), u"LGPL-3.0-or-later"_s);
    QCOMPARE(licenceOf(u"Qt HTTP Server"_s), u"GPL-3.0-only"_s);
    QCOMPARE(licenceOf(u"SQLite"_s), u"blessing"_s);
    const auto database = parts->findItems(u"SQLite"_s, Qt::MatchExactly, 0);
    QCOMPARE(database.first()->text(1), u"as installed"_s); // not NOASSERTION
    const auto base = parts->findItems(u"Qt Base"_s, Qt::MatchExactly, 0);
    QCOMPARE(base.first()->text(1), QLatin1String(QT_VERSION_STR));
}

void AboutTest::showsTheLicence()
{
    const QString text = m_page->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(u"GNU GENERAL PUBLIC LICENSE"_s) && text.contains(u"Version 3"_s));
}

/// What SPDX 2.3 demands of a document and of each of its parts.
void AboutTest::theBillIsWhole()
{
    QFile file(u":/about/uplift.spdx.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject bill = QJsonDocument::fromJson(file.readAll(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    for (const char *key : {"SPDXID", "name", "documentNamespace", "creationInfo"})
        QVERIFY2(bill.contains(QLatin1String(key)), key);
    QCOMPARE(bill.value(u"spdxVersion"_s), u"SPDX-2.3"_s);
    QCOMPARE(bill.value(u"dataLicense"_s), u"CC0-1.0"_s);
    QSet<QString> parts{u"SPDXRef-DOCUMENT"_s};
    for (const QJsonValue &part : bill.value(u"packages"_s).toArray()) {
        for (const char *key : {"SPDXID", "name", "versionInfo", "downloadLocation",
                                "licenseConcluded", "licenseDeclared", "copyrightText"})
            QVERIFY2(!part[QLatin1String(key)].toString().isEmpty(), key);
        parts.insert(part[u"SPDXID"].toString());
    }
    QSet<QString> reached{u"SPDXRef-DOCUMENT"_s};
    for (const QJsonValue &relation : bill.value(u"relationships"_s).toArray()) {
        QVERIFY(reached.contains(relation[u"spdxElementId"].toString()));
        reached.insert(relation[u"relatedSpdxElement"].toString());
    }
    QCOMPARE(reached, parts); // nothing is there that nothing leads to
}

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
