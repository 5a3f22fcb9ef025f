// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Switching the language while everything is open leaves no text behind: after the switch each
// page says the same as one that is opened anew, and nothing that needs a name lacks one.

#include "pagekinds.h"
#include "support/pseudotranslator.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

/// Everything that a page says, by what says it.
QStringList textsOf(const QWidget &page)
{
    QStringList texts{page.windowTitle()};
    const auto add = [&texts](const QObject *of, const QString &text) {
        if (!text.isEmpty())
            texts.append(QString::fromLatin1(of->metaObject()->className()) + u": "_s + text);
    };
    const auto widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue; // Qt's own buttons, named when the bar is made
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(edit, edit->placeholderText());
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            add(plain, plain->placeholderText());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < bar->count(); ++i)
                add(bar, bar->tabText(i));
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                add(box, box->itemText(i));
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                 view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                add(view, model.headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model.rowCount(); ++row)
                    add(view, model.index(row, column).data().toString());
            }
        }
    }
    texts.sort();
    return texts;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private:
    QWidget *open(const PageKind &kind) { return openPage(*m_all, kind); }

    void rows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(PageKinds)); ++i)
            QTest::newRow(PageKinds[i].name) << i;
    }

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void noTextIsLeftBehind_data() { rows(); }
    void noTextIsLeftBehind()
    {
        QFETCH(const int, index);
        QWidget *page = open(PageKinds[index]);
        QVERIFY(page);
        const QStringList english = textsOf(*page);
        QVERIFY(english.size() > 3);

        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QCoreApplication::sendPostedEvents();
        const QStringList switched = textsOf(*page);
        delete page;
        page = open(PageKinds[index]);
        QVERIFY(page);
        const QStringList fresh = textsOf(*page);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY(switched != english);
        for (const QString &text : switched)
            QVERIFY2(fresh.contains(text), qPrintable(u"stale: "_s + text));
        QCOMPARE(switched, fresh);
        QCoreApplication::sendPostedEvents();
        for (const QString &text : textsOf(*page))
            QVERIFY2(!text.contains(u'⟦'), qPrintable(u"stale: "_s + text));
    }

    void theWindowItselfLeavesNoTextBehind()
    {
        PseudoTranslator pseudo;
        m_all->select({2});
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QCoreApplication::sendPostedEvents();
        const QStringList switched = textsOf(m_all->window);
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        QVERIFY(
            std::ranges::any_of(switched, [](const QString &text) { return text.contains(u'⟦'); }));
        for (const QString &text : textsOf(m_all->window))
            QVERIFY2(!text.contains(u'⟦'), qPrintable(u"stale: "_s + text));
    }

    void everyLanguageSaysItsName()
    {
        QMap<QString, QString> names;
        for (const auto &[code, name] : Language::choices()) {
            QVERIFY2(!name.isEmpty(), qPrintable(code));
            names.insert(code, name);
        }
        QCOMPARE(Language::choices().first().code, u"en"_s);
        QCOMPARE(names.value(u"en"_s), u"English"_s);
        QCOMPARE(names.value(u"de"_s), u"Deutsch"_s);
        QCOMPARE(names.value(u"nb"_s), QString::fromUtf8("Norsk bokmål"));
        QCOMPARE(names.value(u"zh_CN"_s), QString::fromUtf8("简体中文"));
    }

    /// Qt has no Norwegian of its own.
    void buttonsOfQtSpeakEveryLanguage()
    {
        QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                             QDialogButtonBox::Close);
        const auto texts = [&box] {
            return QStringList{box.button(QDialogButtonBox::Ok)->text(),
                               box.button(QDialogButtonBox::Cancel)->text(),
                               box.button(QDialogButtonBox::Close)->text()};
        };
        Language used(*QCoreApplication::instance());
        const std::pair<QString, QStringList> languages[] = {
            {u"nb"_s, {u"OK"_s, u"Avbryt"_s, u"Lukk"_s}},
            {u"de"_s, {u"OK"_s, u"Abbrechen"_s, QString::fromUtf8("Schließen")}},
            {u"zh_CN"_s,
             {QString::fromUtf8("确定"), QString::fromUtf8("取消"), QString::fromUtf8("关闭")}},
            {u"en"_s, {u"OK"_s, u"Cancel"_s, u"Close"_s}},
        };
        for (const auto &[language, expected] : languages) {
            used.use(language);
            QCoreApplication::processEvents();
            QStringList found = texts();
            for (QString &text : found)
                text.remove('&');
            QCOMPARE(found, expected);
        }
    }

    void everyControlHasAName_data() { rows(); }
    void everyControlHasAName()
    {
        QFETCH(const int, index);
        QWidget *page = open(PageKinds[index]);
        QVERIFY(page);
        const auto widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() ||
                widget->inherits("QTabBar") || widget->inherits("QScrollBar") ||
                widget->inherits("QStackedWidget") || widget->inherits("QSplitterHandle") ||
                widget->inherits("QLabel"))
                continue;
            // Parts of a control, and areas that scroll, speak through their parent or content.
            if (widget->objectName().startsWith(u"qt_") || widget->inherits("QScrollArea"))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 in %2"_s.arg(
                         QLatin1String(widget->metaObject()->className()),
                         QLatin1String(widget->parent()->metaObject()->className()))));
        }
    }

    void tabComesRoundEverywhere_data() { rows(); }
    void tabComesRoundEverywhere()
    {
        QFETCH(const int, index);
        QWidget *page = open(PageKinds[index]);
        QVERIFY(page);
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        QSet<QWidget *> seen;
        for (int presses = 0; presses < 200; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == first && !seen.isEmpty())
                break;
            seen.insert(now);
            QVERIFY2(presses < 150, qPrintable(u"a trap at %1"_s.arg(
                                        QLatin1String(now->metaObject()->className()))));
        }
        QVERIFY(seen.size() >= 1);
        const QPointer<QWidget> guarded(page);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!guarded || guarded->isHidden());
    }

    void nothingIsCutOffInALongLanguage_data() { rows(); }
    void nothingIsCutOffInALongLanguage()
    {
        QFETCH(const int, index);
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QWidget *page = open(PageKinds[index]);
        QVERIFY(page);
        page->resize(std::min(page->sizeHint().width(), 1024), 600);
        QCoreApplication::processEvents();
        QStringList cut;
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() &&
                button->width() < button->minimumSizeHint().width())
                cut.append(button->text());
        }
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && !label->text().isEmpty() &&
                label->height() < label->heightForWidth(label->width()))
                cut.append(label->text());
        }
        QVERIFY2(page->minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
