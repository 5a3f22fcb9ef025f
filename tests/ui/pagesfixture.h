// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakedialogs.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <ui/common/actions.h>
#include <ui/common/language.h>
#include <ui/common/notifier.h>
#include <ui/mainwindow.h>
#include <ui/pages.h>
#include <ui/pages/historypage.h>
#include <ui/systems/systemsview.h>
#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace Uplift
{

/// Remembers what would have been said.
class FakeNotifier : public Notifier
{
public:
    bool hasTray() const override { return tray; }
    void setTrayShown(bool isShown) override { shown = isShown; }
    void setCounts(const QString &text) override { counts = text; }
    void notify(const QString &title, const QString &text, bool) override
    {
        titles.append(title);
        texts.append(text);
    }

    bool tray = true;
    bool shown = false;
    QString counts;
    QStringList titles;
    QStringList texts;
};

/// The window with its pages, a roll-out half way, and everybody around it faked.
struct PagesFixture
{
    PagesFixture()
    {
        language.use(QStringLiteral("en"));
        facts = sampleRollout(clock.now());
        window.resize(1024, 640);
        window.show();
        applyFacts(facts);
        Settings settings;
        settings.softwareDirectory = QStringLiteral("/srv/packages");
        window.setSettings(settings);
        pages.setSettings(settings);
        pages.setListening(listening);
    }

    /// Tells the window, then its pages.
    void applyFacts(const Facts &news)
    {
        window.applyFacts(news);
        pages.applyFacts(news);
    }

    /// The page of that kind that is open; null when none is.
    template<typename Kind>
    Kind *page() const
    {
        return window.findChild<Kind *>();
    }

    /// Opens the history, with every upgrade in it.
    HistoryPage *openHistory()
    {
        window.actions().history->trigger();
        pages.takeHistory(facts.upgrades, true);
        return page<HistoryPage>();
    }

    /// Selects these systems in the table, the first as the current one.
    void select(const QList<EndpointId> &systems)
    {
        auto &view = window.systemsView();
        view.selectionModel()->clear();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (systems.contains(index.data(EndpointIdRole).toLongLong()))
                view.selectionModel()->select(index, QItemSelectionModel::Select |
                                                         QItemSelectionModel::Rows);
        }
    }

    QTemporaryDir folder;
    QString layoutFile = folder.filePath(QStringLiteral("window.ini"));
    TestClock clock;
    FakeDialogs dialogs;
    FakeNotifier notifier;
    Language language{*QCoreApplication::instance()};
    Facts facts;
    Listening listening{QStringLiteral("0.0.0.0"), 80, {QStringLiteral("http://10.0.0.5")}, {}};
    MainWindow window{{.clock = clock, .dialogs = dialogs, .layoutFile = {}}};
    Pages pages{{.window = window,
                 .clock = clock,
                 .dialogs = dialogs,
                 .language = language,
                 .notifier = notifier,
                 .store = WindowSettingsStore(layoutFile),
                 .suggestedFolder = QStringLiteral("/home/somebody/Uplift packages"),
                 .checkSettings = &checkAtServer}};

    /// As strict as the server, about what it alone knows of.
    static Result<void> checkAtServer(const Settings &settings)
    {
        if (settings.allowedNetworks == QLatin1String("10.0.0"))
            return std::unexpected(
                Error{ErrorCode::SettingWrong,
                      {QStringLiteral("allowed_networks"), settings.allowedNetworks}});
        return {};
    }
};

/// A control by the name that screen readers say; null when there is none.
template<typename Control>
Control *named(const QWidget &parent, const QString &name)
{
    const auto controls = parent.findChildren<Control *>();
    for (Control *control : controls) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

/// A visible button by its text, mnemonics left out; null when there is none.
template<typename Button>
Button *buttonOf(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<Button *>();
    for (Button *button : buttons) {
        if (!button->isHidden() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace Uplift
