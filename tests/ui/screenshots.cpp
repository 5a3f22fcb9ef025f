// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window with a sample roll-out into PNG files: screenshots FOLDER
// One per language, light and dark, small and large.

#include "pagescreenshots.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <ui/actions.h>
#include <ui/language.h>
#include <ui/mainwindow.h>
#include <ui/packagesview.h>
#include <ui/releasekeydialog.h>
#include <ui/systemsview.h>
#include <ui/upgradedialog.h>
#include <ui/widgetdialogs.h>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QStyleHints>
#include <QTabWidget>
#include <QTextStream>

using namespace Uplift;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2d31), QColor(0x2b2d31));
    palette.setColor(QPalette::Base, QColor(0x1f2124));
    palette.setColor(QPalette::AlternateBase, QColor(0x25272b));
    palette.setColor(QPalette::Highlight, QColor(0x2f7fd0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8cc4ff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a3d42));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xe6e6e6));
        palette.setColor(QPalette::Disabled, role, QColor(0x85888c));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a9da3));
    return palette;
}

/// One look of the program.
struct Variant
{
    QString language;
    bool dark;
    QSize size;

    QString file(const QString &what) const
    {
        return QStringLiteral("%1-%2-%3-%4x%5.png")
            .arg(what, language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(size.height());
    }
};

void save(QWidget &widget, const QDir &folder, const QString &file)
{
    QApplication::processEvents();
    if (widget.grab().save(folder.filePath(file)))
        QTextStream(stdout) << folder.filePath(file) << '\n';
    else
        qFatal("can't write %s", qPrintable(folder.filePath(file)));
}

void drawWindow(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    WidgetDialogs dialogs;
    MainWindow window({clock, dialogs, {}});
    window.resize(variant.size);
    window.show();
    save(window, folder, variant.file(QStringLiteral("empty")));

    Settings settings;
    settings.softwareDirectory = QStringLiteral("/srv/packages");
    window.setSettings(settings);
    window.setListening({QStringLiteral("0.0.0.0"),
                         80,
                         {QStringLiteral("http://10.0.0.5"), QStringLiteral("http://192.168.7.2")},
                         {}});
    window.applyFacts(sampleRollout(clock.now()));
    SystemsView &view = window.systemsView();
    view.setCurrentIndex(view.model()->index(0, 0));
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.model()->index(row, 0).data(EndpointIdRole).toLongLong() == SampleDownloading)
            view.setCurrentIndex(view.model()->index(row, 0));
    }
    save(window, folder, variant.file(QStringLiteral("window")));

    window.showTimeline(SampleDownloading, sampleTimeline(clock.now()));
    window.findChild<QTabWidget *>()->setCurrentIndex(1);
    window.setListening({QStringLiteral("0.0.0.0"),
                         8080,
                         {QStringLiteral("http://10.0.0.5:8080")},
                         {{ErrorCode::PortInUse, QStringLiteral("0.0.0.0:80")}}});
    save(window, folder, variant.file(QStringLiteral("problem")));
}

void drawDialogs(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    const Facts facts = sampleRollout(clock.now());
    UpgradeProposal proposal{.library = facts.packages,
                             .chosen = {QStringLiteral("s52010tc7_3_21.pkg")}};
    for (const int index : {0, 3, 4, 7, 9})
        proposal.systems.append({facts.endpoints.at(index), index == 0, false});
    UpgradeDialog upgrade(proposal);
    upgrade.show();
    save(upgrade, folder, variant.file(QStringLiteral("upgrade")));
    ReleaseKeyDialog key({QStringLiteral("NewYork"), QStringLiteral("FTT1703007B"), true});
    key.show();
    save(key, folder, variant.file(QStringLiteral("releasekey")));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: screenshots FOLDER\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QPalette light = QApplication::palette();
    Language language(application);
    const TestClock clock;
    for (const QString &code :
         {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("de")}) {
        language.use(QLocale(code));
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? darkPalette() : light);
            for (const QSize &size : {QSize(1024, 640), QSize(1600, 1000)}) {
                const Variant variant{code, dark, size};
                drawWindow(variant, folder, clock);
                if (size.width() != 1024)
                    continue;
                drawDialogs(variant, folder, clock);
                drawPages([&](QWidget &page, const QString &what) {
                    save(page, folder, variant.file(what));
                });
            }
        }
    }
    return 0;
}
