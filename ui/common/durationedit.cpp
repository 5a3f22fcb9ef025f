// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "durationedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace Uplift
{

namespace
{

constexpr int Units[] = {1, 60, 3600};
constexpr int LongestNumber = 100'000;

int wholeUnitOf(std::chrono::seconds duration)
{
    for (int unit = 2; unit > 0; --unit) {
        if (duration.count() > 0 && duration.count() % Units[unit] == 0)
            return unit;
    }
    return 0;
}

} // namespace

DurationEdit::DurationEdit(QWidget *parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setRange(1, LongestNumber);
    for (const int unit : Units)
        m_unit->addItem(QString(), unit);
    setFocusProxy(m_number);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_unit, 1);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::retranslate);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationEdit::edited);
    retranslate();
}

std::chrono::seconds DurationEdit::duration() const
{
    return std::chrono::seconds(qint64(m_number->value()) * m_unit->currentData().toInt());
}

void DurationEdit::setDuration(std::chrono::seconds duration)
{
    const int unit = wholeUnitOf(duration);
    m_unit->setCurrentIndex(unit);
    m_number->setValue(int(duration.count() / Units[unit]));
}

void DurationEdit::setName(const QString &name)
{
    m_number->setAccessibleName(name);
    m_unit->setAccessibleName(tr("%1: unit", "name of a setting").arg(name));
}

QString DurationEdit::text(std::chrono::seconds duration)
{
    const int unit = wholeUnitOf(duration);
    const int number = int(duration.count() / Units[unit]);
    return unit == 2   ? tr("%n h", "hours", number)
           : unit == 1 ? tr("%n min", "minutes", number)
                       : tr("%n s", "seconds", number);
}

void DurationEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DurationEdit::retranslate()
{
    const int number = m_number->value();
    m_unit->setItemText(0, tr("second(s)", "the number stands before it", number));
    m_unit->setItemText(1, tr("minute(s)", "the number stands before it", number));
    m_unit->setItemText(2, tr("hour(s)", "the number stands before it", number));
}

} // namespace Uplift
