// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is drawn can be seen and read: icons, tones, hints and boxes, in light and dark windows.

#include <ui/common/dragpicture.h>
#include <ui/common/icons.h>
#include <ui/common/presentation.h>
#include <ui/common/theme.h>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QTreeView>
#include <algorithm>

using namespace Uplift;

namespace
{

QPalette dark()
{
    QPalette palette(QColor(0x2b2d31));
    palette.setColor(QPalette::Base, QColor(0x1f2124));
    palette.setColor(QPalette::AlternateBase, QColor(0x25272b));
    palette.setColor(QPalette::Text, QColor(0xe6e6e6));
    palette.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    return palette;
}

/// What Qt makes of KDE's file of colours: it has no hints and no links in it.
QPalette breezeDark()
{
    QPalette palette = QPalette(Qt::white);
    palette.setColor(QPalette::Window, QColor(0x31363b));
    palette.setColor(QPalette::WindowText, QColor(0xeff0f1));
    palette.setColor(QPalette::Base, QColor(0x232629));
    palette.setColor(QPalette::AlternateBase, QColor(0x31363b));
    palette.setColor(QPalette::Text, QColor(0xeff0f1));
    palette.setColor(QPalette::Button, QColor(0x31363b));
    palette.setColor(QPalette::ButtonText, QColor(0xeff0f1));
    palette.setColor(QPalette::Highlight, QColor(0x3daee9));
    palette.setColor(QPalette::HighlightedText, QColor(0xeff0f1));
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    palette.setColor(QPalette::Link, QColor(0, 0, 255));
    palette.setColor(QPalette::LinkVisited, QColor(255, 0, 255));
    return palette;
}

/// Neither light nor dark.
QPalette grey()
{
    QPalette palette = breezeDark();
    palette.setColor(QPalette::Window, QColor(0x5a5a5a));
    palette.setColor(QPalette::Base, QColor(0x505050));
    palette.setColor(QPalette::AlternateBase, QColor(0x545454));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

class LooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLookHasAnIcon();
    void everyToneIsReadable();
    void hintsAreReadable_data();
    void hintsAreReadable();
    void dragPictureLeavesTheTargetSeen();
    void iconsFollowThePalette();
    void tintFollowsThePalette();
    void everyIconFileIsAnIcon();
    void emptyBoxesShowOnDarkWindows();
};

void LooksTest::everyLookHasAnIcon()
{
    const auto hasIcon = [](const Look &look) { return !icon(look).isNull(); };
    for (int state = 0; state <= int(UpgradeState::Rebooting); ++state) {
        Upgrade upgrade;
        upgrade.state = UpgradeState(state);
        QVERIFY2(hasIcon(lookOf(upgrade)), qPrintable(QString::number(state)));
    }
    QSet<QPair<QString, int>> endings;
    for (int outcome = int(Outcome::Proved); outcome <= int(Outcome::Reverted); ++outcome) {
        Upgrade upgrade;
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = Outcome(outcome);
        QVERIFY(hasIcon(lookOf(upgrade)));
    }
    for (int group = 0; group <= int(SystemGroup::NeedsOperator); ++group)
        QVERIFY(hasIcon(lookOf(SystemGroup(group))));
    for (int condition = 0; condition <= int(PackageCondition::Unreadable); ++condition)
        QVERIFY(hasIcon(lookOf(PackageCondition(condition))));
    for (int verdict = 0; verdict <= int(Verdict::NotServed); ++verdict)
        QVERIFY(hasIcon(lookOf(Verdict(verdict))));
    for (int kind = int(LogKind::CheckedIn); kind <= int(LogKind::StrayDownload); ++kind)
        QVERIFY(hasIcon(lookOf(LogKind(kind))));
    QVERIFY(!applicationIcon().isNull());
    QVERIFY(icon("no such icon").isNull());
}

void LooksTest::everyToneIsReadable()
{
    for (const QPalette &palette : {QApplication::palette(), dark(), breezeDark(), grey()}) {
        const QColor grounds[] = {palette.color(QPalette::Base),
                                  palette.color(QPalette::AlternateBase),
                                  palette.color(QPalette::Window), selectionColour(palette)};
        for (int tone = 0; tone < ToneCount; ++tone) {
            for (const QColor &ground : grounds) {
                const double ratio = contrast(colourOf(Tone(tone), palette), ground);
                QVERIFY2(ratio >= 4.5,
                         qPrintable(
                             QString("tone %1 on %2: %3").arg(tone).arg(ground.name()).arg(ratio)));
            }
        }
    }
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
}

void LooksTest::hintsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("usual") << QApplication::palette();
    QTest::newRow("dark") << dark();
    QTest::newRow("KDE, dark") << breezeDark();
    QTest::newRow("grey") << grey();
    QPalette faint(Qt::white);
    faint.setColor(QPalette::PlaceholderText, QColor(0xdd, 0xdd, 0xdd));
    QTest::newRow("nearly white") << faint;
}

void LooksTest::hintsAreReadable()
{
    QFETCH(const QPalette, palette);
    const QPalette mended = readable(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = mended.color(group, QPalette::Base);
        for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
            const QColor ink = mended.color(group, role);
            const double ratio = contrast(mixed(ground, ink, ink.alphaF()), ground);
            QVERIFY2(ratio >= 4.5, qPrintable(QString("%1 %2").arg(role).arg(ratio)));
        }
        // A hint must not look like what was typed, where that can be had.
        QVERIFY(mended.color(group, QPalette::PlaceholderText) != Qt::black);
        QCOMPARE(mended.color(group, QPalette::Text), palette.color(group, QPalette::Text));
    }
    QPalette polished = palette;
    applyStyle(*qApp);
    QApplication::style()->polish(polished);
    QCOMPARE(polished.color(QPalette::PlaceholderText), mended.color(QPalette::PlaceholderText));
    QApplication::setStyle("Fusion");
}

void LooksTest::dragPictureLeavesTheTargetSeen()
{
    QWidget widget;
    const QStringList texts{QStringLiteral("Lab"), QString(300, u'W')};
    for (const QString &text : texts) {
        const DragPicture picture = dragPicture(icon(QStringLiteral("system")), text, widget);
        const QSizeF size = picture.pixmap.deviceIndependentSize();
        QVERIFY2(size.width() <= 210 && size.height() <= 40, qPrintable(text));
        const QRectF drawn(-picture.hotSpot, size);
        QVERIFY2(!drawn.adjusted(-8, -8, 8, 8).contains(QPointF(0, 0)),
                 "nothing is drawn over what the pointer is at");
    }
}

void LooksTest::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon drawn = icon("upgrade");
    const QImage light = drawn.pixmap(16).toImage();
    QApplication::setPalette(dark());
    const QImage darkened = drawn.pixmap(16).toImage();
    QApplication::setPalette(before);
    QVERIFY(light != darkened);
    QVERIFY(drawn.pixmap(16).toImage() == light);
    QVERIFY(drawn.pixmap(16, QIcon::Disabled).toImage() != light);
}

void LooksTest::tintFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    QWidget page;
    QTreeView view(&page);
    softenSelection(view);
    page.show();
    const QColor light = view.palette().color(QPalette::Active, QPalette::Highlight);
    QCOMPARE(light, selectionColour(before));
    QApplication::setPalette(dark());
    QTRY_COMPARE(view.palette().color(QPalette::Active, QPalette::Highlight),
                 selectionColour(QApplication::palette()));
    QCOMPARE(view.palette().color(QPalette::Active, QPalette::HighlightedText),
             dark().color(QPalette::Text));
    QApplication::setPalette(before);
    QTRY_COMPARE(view.palette().color(QPalette::Active, QPalette::Highlight), light);
}

void LooksTest::everyIconFileIsAnIcon()
{
    const QStringList files = QDir(":/icons").entryList({"*.svg"});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QImage image = icon(file.chopped(4)).pixmap(16).toImage();
        bool drawn = false;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

void LooksTest::emptyBoxesShowOnDarkWindows()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the platform's own style");
#endif
    const QColor ground(0x2b2d31);
    QPalette dark(ground, ground);
    dark.setColor(QPalette::Base, QColor(0x1f2124));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    dark.setColor(QPalette::WindowText, QColor(0xe6e6e6));
    applyStyle(*qApp);
    QCheckBox box;
    QLineEdit edit;
    QSpinBox number;
    for (QWidget *control : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&edit),
                             static_cast<QWidget *>(&number)}) {
        control->setPalette(dark);
        const QImage image = control->grab().toImage();
        double best = 1;
        for (int x = 0; x < image.width() / 2; ++x) // no text, no arrows there
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(
            best >= 3,
            qPrintable(
                QStringLiteral("%1: %2 to 1").arg(control->metaObject()->className()).arg(best)));
    }
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
