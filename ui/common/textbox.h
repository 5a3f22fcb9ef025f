// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Uplift
{

/// Takes plain text, typed, pasted or dropped; what carries no text is left alone.
///
/// QPlainTextEdit ends the program on paste in Qt 6.4 when what comes has no format at all, as an
/// empty clipboard has on some systems, and may be handed none at all.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Uplift
