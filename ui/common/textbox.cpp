// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textbox.h"

#include <QMimeData>

namespace Uplift
{

bool TextBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source && source->hasText();
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    if (!source || !source->hasText() || isReadOnly())
        return;
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace Uplift
