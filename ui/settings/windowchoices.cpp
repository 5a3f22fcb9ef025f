// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowchoices.h"

#include <ui/common/language.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace Uplift
{

WindowChoices::WindowChoices(bool hasTray, QWidget *parent)
    : QWidget(parent)
    , m_hasTray(hasTray)
    , m_language(new QComboBox(this))
{
    m_languageLabel = nameLabel(m_language, this);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QString(), QString());
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.name, choice.code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Double, Space::Double, Space::Double, Space::Unit);
    layout->setSpacing(Space::Half);
    auto *line = new QHBoxLayout;
    line->addWidget(m_languageLabel);
    line->addWidget(m_language);
    line->addStretch(1);
    layout->addLayout(line);

    const std::pair<bool WindowSettings::*, bool> fields[] = {
        {&WindowSettings::asksBeforeStart, false},
        {&WindowSettings::showsTrayIcon, true},
        {&WindowSettings::notifies, true},
        {&WindowSettings::keepsAwake, false},
        {&WindowSettings::showsProgressWindow, false},
        {&WindowSettings::startsAtLogin, false},
    };
    for (const auto &[field, needsTray] : fields) {
        Row row{new QCheckBox(this), quietLabel(this), field, needsTray};
        row.box->setEnabled(hasTray || !needsTray);
        row.effect->setContentsMargins(
            style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, row.box) +
                style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, row.box),
            0, 0, 0);
        layout->addSpacing(Space::Unit);
        layout->addWidget(row.box);
        layout->addWidget(row.effect);
        m_rows.append(row);
    }
    layout->addStretch(1);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    retranslate();
    show({});
}

void WindowChoices::show(const WindowSettings &settings)
{
    m_shown = settings;
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    for (const Row &row : std::as_const(m_rows))
        row.box->setChecked(settings.*row.field);
}

WindowSettings WindowChoices::settings() const
{
    WindowSettings settings = m_shown;
    settings.language = m_language->currentData().toString();
    for (const Row &row : m_rows)
        settings.*row.field = row.box->isChecked();
    return settings;
}

void WindowChoices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WindowChoices::retranslate()
{
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("Same as the operating system"));
    m_language->setAccessibleName(tr("Language"));
    const std::pair<QString, QString> texts[] = {
        {tr("&Ask before an upgrade starts"), tr("Shows for each system what would happen. When "
                                                 "off, a package that is dropped starts at once if "
                                                 "nothing speaks against it.")},
        {tr("Show an icon in the &tray"), tr("With the counts of the roll-out. Closing the window "
                                             "can then leave Uplift at work.")},
        {tr("&Notify me"), tr("When a roll-out ends, and when a system needs you.")},
        {tr("&Keep the computer awake"), tr("As long as upgrades run: a sleeping computer serves "
                                            "no package.")},
        {tr("Show the small &progress window"),
         tr("It stays on top of other windows while upgrades run.")},
        {tr("Start Uplift when &I log in"),
         tr("When a session ends, Uplift ends in order. Upgrades that were under way go on where "
            "they were as soon as it runs again.")},
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const auto &[label, effect] = texts[i];
        row.box->setText(label);
        row.box->setAccessibleDescription(effect);
        row.effect->setText(m_hasTray || !row.needsTray
                                ? effect
                                : tr("Has no effect here: this desktop has no tray."));
    }
}

} // namespace Uplift
