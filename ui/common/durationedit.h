// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <chrono>

class QComboBox;
class QSpinBox;

namespace Uplift
{

/// A number and its unit: seconds, minutes or hours. Keeps the exact value whatever the unit.
class DurationEdit : public QWidget
{
    Q_OBJECT
public:
    explicit DurationEdit(QWidget *parent = nullptr);

    std::chrono::seconds duration() const;

    /// Shown in the largest unit in which it is whole.
    void setDuration(std::chrono::seconds duration);

    /// The name that screen readers say.
    void setName(const QString &name);

    /// "15 min", in the user's language.
    static QString text(std::chrono::seconds duration);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace Uplift
