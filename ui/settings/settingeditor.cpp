// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingeditor.h"

#include <ui/common/durationedit.h>
#include <ui/common/page.h>
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <cmath>

namespace Uplift
{

SettingEditor::SettingEditor(const SettingRow &row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_control(std::visit([this](const auto &kind) { return build(kind); }, row.kind))
    , m_label(nameLabel(m_control, this))
    , m_effect(quietLabel(this))
    , m_remark(wrappedLabel(this))
{
    setObjectName(QString::fromLatin1(row.name));
    m_label->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, Space::Unit, 0, Space::Unit);
    layout->setHorizontalSpacing(Space::Double);
    layout->setVerticalSpacing(Space::Half);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_control, 0, 1);
    layout->addWidget(m_effect, 1, 0, 1, 2);
    layout->addWidget(m_remark, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setTexts(row);
    showRemark();
}

void SettingEditor::show(const Settings &settings)
{
    m_show(settings);
}

void SettingEditor::take(Settings &settings) const
{
    m_take(settings);
}

void SettingEditor::judge(const Settings &settings, const SettingSituation &situation)
{
    m_idle = m_row.idle ? m_row.idle(settings, situation) : QString();
    m_isDefault = isSameSetting(m_row, settings, Settings());
    showRemark();
}

void SettingEditor::setRefused(bool isRefused)
{
    m_isRefused = isRefused;
    showRemark();
}

void SettingEditor::setTrouble(const QString &text)
{
    m_trouble = text;
    showRemark();
}

void SettingEditor::showRemark()
{
    const bool isBad = m_isRefused || !m_trouble.isEmpty();
    QPalette coloured;
    const Tone idle = m_isDefault ? Tone::Quiet : Tone::Warning; // nobody has set it in vain
    coloured.setColor(QPalette::WindowText, colourOf(isBad ? Tone::Bad : idle, palette()));
    m_remark->setPalette(coloured);
    m_remark->setText(m_isRefused ? refusalText(m_row) : isBad ? m_trouble : m_idle);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void SettingEditor::focusControl()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

void SettingEditor::setTexts(const SettingRow &row)
{
    m_row = row;
    m_label->setText(row.label);
    m_effect->setText(tr("%1\nDefault: %2.", "effect of a setting, and its default value")
                          .arg(row.effect, settingText(row, Settings())));
    m_control->setAccessibleName(row.label);
    m_control->setAccessibleDescription(row.effect);
    if (m_retranslate)
        m_retranslate();
    showRemark();
}

QWidget *SettingEditor::build(const FolderSetting &kind)
{
    return buildPath(kind.field);
}

QWidget *SettingEditor::build(const FileSetting &kind)
{
    return buildPath(kind.field);
}

QWidget *SettingEditor::build(const TextSetting &kind)
{
    return buildText(kind.field, kind.example);
}

QWidget *SettingEditor::build(const WebAddressSetting &kind)
{
    return buildText(kind.field, QStringLiteral("http://…"));
}

QWidget *SettingEditor::buildPath(QString Settings::*field)
{
    auto *box = new QWidget(this);
    auto *edit = new QLineEdit(box);
    auto *choose = new QPushButton(box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    box->setFocusProxy(edit);
    m_show = [edit, field](const Settings &settings) {
        edit->setText(QDir::toNativeSeparators(settings.*field));
    };
    m_take = [edit, field](Settings &settings) {
        settings.*field = QDir::fromNativeSeparators(edit->text().trimmed());
    };
    m_retranslate = [this, edit, choose] {
        edit->setAccessibleName(m_row.label);
        choose->setText(tr("Choose…"));
        choose->setAccessibleName(tr("Choose: %1", "name of a setting").arg(m_row.label));
    };
    connect(edit, &QLineEdit::textChanged, this, &SettingEditor::edited);
    connect(choose, &QPushButton::clicked, this, &SettingEditor::pathWanted);
    return box;
}

QWidget *SettingEditor::buildText(QString Settings::*field, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(example);
    m_show = [edit, field](const Settings &settings) { edit->setText(settings.*field); };
    m_take = [edit, field](Settings &settings) { settings.*field = edit->text().trimmed(); };
    connect(edit, &QLineEdit::textChanged, this, &SettingEditor::edited);
    return edit;
}

QWidget *SettingEditor::build(const NumberSetting &kind)
{
    auto *number = new QSpinBox(this);
    number->setRange(kind.least, kind.most);
    m_show = [number, kind](const Settings &settings) { number->setValue(settings.*kind.field); };
    m_take = [number, kind](Settings &settings) { settings.*kind.field = number->value(); };
    m_retranslate = [this, number] {
        const auto &texts = std::get<NumberSetting>(m_row.kind);
        number->setSpecialValueText(texts.zero);
        number->setSuffix(texts.unit);
    };
    connect(number, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    return number;
}

QWidget *SettingEditor::build(const RateSetting &kind)
{
    constexpr double FastestLine = 100'000; // megabits a second
    auto *number = new QDoubleSpinBox(this);
    number->setRange(0, FastestLine);
    number->setDecimals(1);
    m_show = [number, kind](const Settings &settings) {
        number->setValue(megabitsOf(settings.*kind.field));
    };
    // A rate that is finer than what is shown stays as it is unless it is changed.
    m_take = [number, kind](Settings &settings) {
        const double shown = std::round(megabitsOf(settings.*kind.field) * 10) / 10;
        if (!qFuzzyCompare(shown + 1, number->value() + 1))
            settings.*kind.field = bytesOf(number->value());
    };
    m_retranslate = [number] {
        number->setSpecialValueText(tr("no limit"));
        number->setSuffix(tr(" Mbit/s"));
    };
    connect(number, &QDoubleSpinBox::valueChanged, this, &SettingEditor::edited);
    return number;
}

QWidget *SettingEditor::build(const DurationSetting &kind)
{
    auto *edit = new DurationEdit(this);
    m_show = [edit, kind](const Settings &settings) { edit->setDuration(settings.*kind.field); };
    m_take = [edit, kind](Settings &settings) { settings.*kind.field = edit->duration(); };
    m_retranslate = [this, edit] { edit->setName(m_row.label); };
    connect(edit, &DurationEdit::edited, this, &SettingEditor::edited);
    return edit;
}

QWidget *SettingEditor::build(const SwitchSetting &kind)
{
    auto *box = new QCheckBox(this);
    m_show = [box, kind](const Settings &settings) { box->setChecked(settings.*kind.field); };
    m_take = [box, kind](Settings &settings) { settings.*kind.field = box->isChecked(); };
    connect(box, &QCheckBox::toggled, this, &SettingEditor::edited);
    return box;
}

QWidget *SettingEditor::build(const DayWindowSetting &kind)
{
    auto *box = new QWidget(this);
    auto *isSet = new QCheckBox(box);
    auto *from = new QTimeEdit(QTime(22, 0), box);
    auto *until = new QTimeEdit(QTime(6, 0), box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *dash = new QLabel(QStringLiteral("–"), box);
    layout->addWidget(isSet);
    layout->addWidget(from, 1);
    layout->addWidget(dash);
    layout->addWidget(until, 1);
    box->setFocusProxy(isSet);
    const auto enable = [from, until](bool on) {
        from->setEnabled(on);
        until->setEnabled(on);
    };
    enable(false);
    m_show = [isSet, from, until, kind](const Settings &settings) {
        const bool on = (settings.*kind.from).isValid() && (settings.*kind.until).isValid();
        isSet->setChecked(on);
        if (on) {
            from->setTime(settings.*kind.from);
            until->setTime(settings.*kind.until);
        }
    };
    m_take = [isSet, from, until, kind](Settings &settings) {
        settings.*kind.from = isSet->isChecked() ? from->time() : QTime();
        settings.*kind.until = isSet->isChecked() ? until->time() : QTime();
    };
    m_retranslate = [this, isSet, from, until] {
        isSet->setAccessibleName(m_row.label);
        from->setAccessibleName(tr("From", "time of day"));
        until->setAccessibleName(tr("Until", "time of day"));
    };
    connect(isSet, &QCheckBox::toggled, this, enable);
    connect(isSet, &QCheckBox::toggled, this, &SettingEditor::edited);
    connect(from, &QTimeEdit::timeChanged, this, &SettingEditor::edited);
    connect(until, &QTimeEdit::timeChanged, this, &SettingEditor::edited);
    return box;
}

} // namespace Uplift
