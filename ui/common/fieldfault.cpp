// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldfault.h"

#include "announce.h"
#include "presentation.h"

#include <QEvent>

namespace Uplift
{

FieldFault::FieldFault(QWidget &field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy asHighAsItsWords(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asHighAsItsWords.setHeightForWidth(true);
    setSizePolicy(asHighAsItsWords);
    colour();
    hide();
}

void FieldFault::setFault(const QString &text)
{
    setVisible(!text.isEmpty());
    if (text == this->text())
        return;
    setText(text);
    m_field.setAccessibleDescription(text);
    if (!text.isEmpty())
        announce(*this, text);
}

void FieldFault::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void FieldFault::colour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, colourOf(Tone::Bad, QPalette()));
    setPalette(own);
}

} // namespace Uplift
