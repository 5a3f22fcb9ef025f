// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingrows.h"

#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace Uplift
{

/// A setting with its name, its control, what it does, its default, and a remark when it has no
/// effect as things are.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SettingEditor(const SettingRow &row, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }

    void show(const Settings &settings);
    void take(Settings &settings) const;

    /// The remark follows the settings as they are edited at the moment.
    void judge(const Settings &settings, const SettingSituation &situation);

    /// Says that the value can't be taken, and what to enter instead.
    void setRefused(bool isRefused);

    /// Says what came of the value that is in use; empty: all is well.
    void setTrouble(const QString &text);

    /// Makes its control the one that takes keys.
    void focusControl();

    /// The same row in another language.
    void setTexts(const SettingRow &row);

Q_SIGNALS:
    void edited();
    /// A folder or a file is to be chosen.
    void pathWanted();

private:
    QWidget *build(const FolderSetting &kind);
    QWidget *build(const FileSetting &kind);
    QWidget *build(const TextSetting &kind);
    QWidget *build(const WebAddressSetting &kind);
    QWidget *build(const NumberSetting &kind);
    QWidget *build(const RateSetting &kind);
    QWidget *build(const DurationSetting &kind);
    QWidget *build(const SwitchSetting &kind);
    QWidget *build(const DayWindowSetting &kind);
    QWidget *buildPath(QString Settings::*field);
    QWidget *buildText(QString Settings::*field, const QString &example);
    void showRemark();

    SettingRow m_row;
    std::function<void(const Settings &)> m_show;
    std::function<void(Settings &)> m_take;
    std::function<void()> m_retranslate; ///< the texts of the control itself
    QString m_idle;
    QString m_trouble;
    bool m_isRefused = false;
    bool m_isDefault = false;
    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_effect;
    QLabel *m_remark;
};

} // namespace Uplift
