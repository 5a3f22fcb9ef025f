// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/windowsettings.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Uplift
{

/// Edits what can be set about the window itself.
class WindowChoices : public QWidget
{
    Q_OBJECT
public:
    /// Without a tray the switches that need one say so.
    explicit WindowChoices(bool hasTray, QWidget *parent = nullptr);

    void show(const WindowSettings &settings);

    /// What was shown last, with what was chosen since.
    WindowSettings settings() const;

Q_SIGNALS:
    /// At once, before anything is stored: one has to be able to read the rest.
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QCheckBox *box;
        QLabel *effect;
        bool WindowSettings::*field;
        bool needsTray;
    };

    void retranslate();

    bool m_hasTray;
    WindowSettings m_shown;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QList<Row> m_rows;
};

} // namespace Uplift
